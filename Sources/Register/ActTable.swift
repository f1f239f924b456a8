/// A table of acts, its rows found by code at once and by name when a name is first asked for.
struct ActTable: Sendable {
    private let table: Table
    private let columns: [String: Int]
    /// Rows by code in capitals.
    private let codes: [String: [Int]]

    /// O(rows): only the first column is read.
    init(_ table: Table) {
        self.table = table
        columns = Dictionary(table.columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var codes: [String: [Int]] = [:]
        codes.reserveCapacity(table.rows.count)
        for (index, row) in table.rows.enumerated() { codes[Self.key(row[0]), default: []].append(index) }
        self.codes = codes
    }

    /// The acts whose code this is, in the order of the table.
    func acts(code: String) -> [KnownAct] { (codes[Self.key(code)] ?? []).map(act) }

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
    private static func key(_ code: some StringProtocol) -> String { code.uppercased() }

    /// The rows by the names in a column, which are parted by semicolons in `short`. O(bytes).
    func rows(by column: String) -> [FoldedTitle: [Int]] {
        guard let index = columns[column] else { return [:] }
        var rows: [FoldedTitle: [Int]] = [:]
        rows.reserveCapacity(table.rows.count)
        for (number, row) in table.rows.enumerated() {
            let field = row[index]
            for name in column == "short" ? field.split(separator: ";") : [field] {
                rows[FoldedTitle(name), default: []].append(number)
            }
        }
        return rows
    }

    private static let replacedBy = "replaced by "

    /// The acts that were replaced, by code, with what replaced them; only where each code is of one act. O(rows).
    func replacements() -> [String: (act: KnownAct, successor: KnownAct)] {
        guard let status = columns["status"] else { return [:] }
        var replacements: [String: (act: KnownAct, successor: KnownAct)] = [:]
        for (index, row) in table.rows.enumerated() {
            let field = row[status]
            guard field.hasPrefix(Self.replacedBy), acts(code: String(row[0])).count == 1,
                let name = field.dropFirst(Self.replacedBy.count).split(separator: " ").first
            else { continue }
            let successors = acts(code: String(name))
            if successors.count == 1, let successor = successors.first {
                replacements[String(row[0])] = (act(index), successor)
            }
        }
        return replacements
    }

    func act(_ row: Int) -> KnownAct {
        func field(_ name: String) -> String {
            guard table.rows.indices.contains(row), let column = columns[name] else { return "" }
            return String(table.rows[row][column])
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
