/// Who held which office when, as the register's table of officials has it.
package struct Official: Sendable, Equatable {
    /// NFC, tone marks as in `Hòa`, `Thủy`.
    package let name: String
    package let position: String
    /// The body the office is of.
    package let body: String
    /// As exact as the source: `2018`, `2018-01`, `2018-01-02`; empty if not found.
    package let from: String
    /// As `from`; empty means not found, never until today.
    package let to: String
    /// The term as the source has it, mostly Roman; often empty.
    package let term: String
    /// Whether the source states the office and both dates.
    package let isSure: Bool
    /// Where the row comes from.
    package let source: String

    package init(
        name: String, position: String, body: String, from: String, to: String, term: String, isSure: Bool,
        source: String
    ) {
        (self.name, self.position, self.body, self.from, self.to) = (name, position, body, from, to)
        (self.term, self.isSure, self.source) = (term, isSure, source)
    }

    /// By name in small letters, in the order of the table. Read on first use.
    private static let byName: [String: [Official]] = {
        var result: [String: [Official]] = [:]
        for row in Table.officials.rows {
            let official = Official(
                name: String(row[0]), position: String(row[1]), body: String(row[2]), from: String(row[3]),
                to: String(row[4]), term: String(row[5]), isSure: row[6] == "high", source: String(row[7]))
            result[official.name.lowercased(), default: []].append(official)
        }
        return result
    }()

    /// All names, in small letters as they are keys of offices.
    static var names: some Collection<String> { byName.keys }

    /// All offices of a person by full name, as norms write it, in any case; the earliest first, unknown starts last.
    package static func offices(of name: String) -> [Official] {
        let rows = byName[name.lowercased()] ?? []
        return rows.filter { !$0.from.isEmpty }.sorted { $0.from < $1.from } + rows.filter(\.from.isEmpty)
    }

    /// Whether a text that gives somebody of this name an office may mean this one: the same office or body, or one that is
    /// the beginning of the other (`Thủ tướng`, `Thủ tướng Chính phủ`). A bare `Bí thư` agrees with nothing.
    package func agrees(with written: String, of writtenBody: String?) -> Bool {
        let office = FoldedTitle(position)
        let other = FoldedTitle(written)
        if office == other { return true }
        if let writtenBody, !body.isEmpty, FoldedTitle(writtenBody) == FoldedTitle(body) { return true }
        guard min(office.wordCount, other.wordCount) >= 3 || Self.rare.contains(other.key) else { return false }
        return office.key.hasPrefix(other.key + " ") || other.key.hasPrefix(office.key + " ")
    }

    /// Short offices that few hold.
    private static let rare: Set<String> = ["thu tuong", "bo truong"]
}
