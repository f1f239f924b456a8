/// A table of the register: text compiled into the program, one row a line, columns parted by tabs, the first row the
/// column names. The last column is the row's source. Rows are found on first use, fields when they are asked for.
///
/// Owns raw bytes: the text of a table is never copied, so that starting the program costs no more than it uses. Every
/// index is checked against the text's length where lines and fields are cut.
package struct Table: Sendable {
    package let name: String
    package let columns: [String]
    package let rows: [Row]

    package struct Row: Sendable {
        /// Line in the table's text, 1-based: what a test says of a malformed row.
        package let line: Int
        private let text: StaticString
        /// UTF-8 offsets of the row in the text.
        private let start: Int
        private let end: Int

        fileprivate init(line: Int, text: StaticString, start: Int, end: Int) {
            self.line = line
            self.text = text
            self.start = start
            self.end = end
        }

        /// The field of a column, empty where the row is too short. O(row length).
        package subscript(column: Int) -> Substring {
            withField(column) { Substring(decoding: $0, as: UTF8.self) }
        }

        /// Lends the bytes of a field where they lie. O(row length).
        func withField<Result>(_ column: Int, _ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Result) -> Result {
            text.withUTF8Buffer { bytes in
                var left = column
                var from = start
                var index = start
                while index < end {
                    if bytes[index] == Table.tab {
                        if left == 0 { break }
                        left -= 1
                        from = index + 1
                    }
                    index += 1
                }
                return body(left == 0 ? bytes[from..<index] : bytes[end..<end])
            }
        }

        /// All its fields, in order. O(row length).
        var fields: [Substring] {
            text.withUTF8Buffer { bytes in
                bytes[start..<end].split(separator: Table.tab, omittingEmptySubsequences: false)
                    .map { Substring(decoding: $0, as: UTF8.self) }
            }
        }

        /// How many fields the row has.
        package var count: Int {
            text.withUTF8Buffer { bytes in bytes[start..<end].count { $0 == Table.tab } + 1 }
        }
    }

    private static let tab = UInt8(ascii: "\t")

    package init(_ name: String, _ text: StaticString) {
        self.name = name
        var columns: [String] = []
        var rows: [Row] = []
        text.withUTF8Buffer { bytes in
            var line = 1
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                if end > start, bytes[start] != UInt8(ascii: "#") {
                    if columns.isEmpty {
                        columns = bytes[start..<end].split(separator: Self.tab, omittingEmptySubsequences: false)
                            .map { String(decoding: $0, as: UTF8.self) }
                    } else {
                        rows.append(Row(line: line, text: text, start: start, end: end))
                    }
                }
                start = end + 1
                line += 1
            }
        }
        self.columns = columns
        self.rows = rows
    }
}
