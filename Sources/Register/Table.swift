/// A table of the register: text compiled into the program, one row a line, columns parted by tabs, the first row the
/// column names. The last column is the row's source. Parsed on first use.
package struct Table: Sendable {
    package let name: String
    package let columns: [String]
    package let rows: [Row]

    package struct Row: Sendable {
        /// Line in the table's text, 1-based: what a test says of a malformed row.
        package let line: Int
        package let fields: [Substring]

        /// The field of a column, empty where the row is too short.
        package subscript(column: Int) -> Substring {
            fields.indices.contains(column) ? fields[column] : ""
        }
    }

    package init(_ name: String, _ text: StaticString) {
        self.init(name, string: text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) })
    }

    package init(_ name: String, string: String) {
        self.name = name
        var columns: [String] = []
        var rows: [Row] = []
        for (index, line) in string.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            if columns.isEmpty {
                columns = fields.map(String.init)
            } else {
                rows.append(Row(line: index + 1, fields: fields))
            }
        }
        self.columns = columns
        self.rows = rows
    }
}
