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
    /// Where the row comes from.
    package let source: String

    /// By name in small letters, in the order of the table. Read on first use.
    private static let byName: [String: [Official]] = {
        var result: [String: [Official]] = [:]
        for row in Table.officials.rows {
            let official = Official(
                name: String(row[0]), position: String(row[1]), body: String(row[2]), from: String(row[3]),
                to: String(row[4]), term: String(row[5]), source: String(row[6]))
            result[official.name.lowercased(), default: []].append(official)
        }
        return result
    }()

    /// All offices of a person by full name, as norms write it, in any case; the earliest first, unknown starts last.
    package static func offices(of name: String) -> [Official] {
        let rows = byName[name.lowercased()] ?? []
        return rows.filter { !$0.from.isEmpty }.sorted { $0.from < $1.from } + rows.filter(\.from.isEmpty)
    }
}
