/// A table of acts. What its rows are found by is made by whoever asks, and kept there.
struct ActTable: Sendable {
    private let table: Table
    private let columns: [String: Int]

    init(_ table: Table) {
        self.table = table
        columns = Dictionary(table.columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The rows by `key(code)`, each in the order of the table. O(rows): only the first column is read.
    func rowsByCode() -> [String: [Int]] {
        var codes: [String: [Int]] = [:]
        codes.reserveCapacity(table.rows.count)
        for (index, row) in table.rows.enumerated() { codes[Self.key(row[0]), default: []].append(index) }
        return codes
    }

    /// The acts of a type whose code begins so, the newest first. O(rows).
    func acts(type: String, codePrefix: String, atMost count: Int) -> [KnownAct] {
        guard let typeColumn = columns["type"] else { return [] }
        let prefix = Self.key(codePrefix)
        let type = type.lowercased()
        let fitting = table.rows.indices.filter { index in
            let row = table.rows[index]
            return Self.key(row[0]).hasPrefix(prefix) && row[typeColumn].lowercased() == type
        }
        let newestFirst = fitting.map(act).sorted { ($0.date?.dayNumber ?? 0) > ($1.date?.dayNumber ?? 0) }
        return Array(newestFirst.prefix(count))
    }

    /// Codes stand in capitals in the table but for a few signs (`TTg`, `QĐi`).
    static func key(_ code: some StringProtocol) -> String {
        // Đ apart, C4 90, what is not ASCII may be small.
        let mayBeSmall = code.utf8.contains { (0x61...0x7A).contains($0) || $0 >= 0x80 && $0 != 0xC4 && $0 != 0x90 }
        return mayBeSmall ? code.uppercased() : String(code)
    }

    /// The rows, or those of some types, by the names in a column, which are parted by semicolons in `short`. O(bytes).
    func rows(by column: String, ofTypes types: [String]? = nil) -> [FoldedTitle: [Int]] {
        guard let index = columns[column], let typeColumn = columns["type"] else { return [:] }
        var rows: [FoldedTitle: [Int]] = [:]
        if types == nil { rows.reserveCapacity(table.rows.count) }
        for (number, row) in table.rows.enumerated() {
            if let types, !row.withField(typeColumn, { field in types.contains { field.elementsEqual($0.utf8) } }) {
                continue
            }
            row.withField(index) { field in
                guard column == "short" else {
                    rows[FoldedTitle(utf8: field), default: []].append(number)
                    return
                }
                for name in field.split(separator: UInt8(ascii: ";")) {
                    rows[FoldedTitle(utf8: name), default: []].append(number)
                }
            }
        }
        return rows
    }

    private static let replacedBy = "replaced by "

    /// The acts that were replaced, by code, with what replaced them; only where each code is of one act. `codes` are
    /// `rowsByCode()`. O(rows).
    func replacements(_ codes: [String: [Int]]) -> [String: (act: KnownAct, successor: KnownAct)] {
        guard let status = columns["status"] else { return [:] }
        var replacements: [String: (act: KnownAct, successor: KnownAct)] = [:]
        for (index, row) in table.rows.enumerated() {
            let field = row[status]
            guard field.hasPrefix(Self.replacedBy), codes[Self.key(row[0])]?.count == 1,
                let name = field.dropFirst(Self.replacedBy.count).split(separator: " ").first
            else { continue }
            if let successors = codes[Self.key(name)], successors.count == 1, let successor = successors.first {
                replacements[String(row[0])] = (act(index), act(successor))
            }
        }
        return replacements
    }

    func act(_ row: Int) -> KnownAct {
        let fields = table.rows.indices.contains(row) ? table.rows[row].fields : []
        func field(_ name: String) -> String {
            guard let column = columns[name], fields.indices.contains(column) else { return "" }
            return String(fields[column])
        }
        let confidence = field("confidence")
        return KnownAct(
            code: field("code"), type: field("type"), issuer: field("issuer"),
            term: RomanNumeral.value(of: field("term")),
            date: CivilDate(iso: field("date")), title: field("title"),
            shortNames: field("short").split(separator: ";").map { String($0.drop { $0 == " " }) },
            status: field("status"), isSure: confidence == "high", hasOfficialTitle: confidence != "title",
            source: field("source"))
    }
}
