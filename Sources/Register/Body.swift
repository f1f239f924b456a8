/// A body of the Party, the State, the unions, the courts, the forces or the press, as the register has it.
package struct Body: Sendable, Equatable {
    /// The full name, which is the row's key: `registerKey` of an organisation.
    package let name: String
    package let shortNames: [String]
    package let abbreviations: [String]
    /// party-central, ministry ...: see the table.
    package let sort: String
    /// Name of the body it belongs to, empty if the table has none.
    package let parent: String
    /// When it was set up and ended, as exact as the source; empty if not found.
    package let from: String
    package let to: String
    /// What became of it, or what it was before: `nay là …`, `hợp nhất thành …`; may be empty.
    package let note: String
    /// Whether the source states the row as it stands.
    package let isSure: Bool
    /// Where the row comes from.
    package let source: String

    package init(
        name: String, shortNames: [String], abbreviations: [String], sort: String, parent: String, from: String,
        to: String, note: String, isSure: Bool, source: String
    ) {
        (self.name, self.shortNames, self.abbreviations, self.sort) = (name, shortNames, abbreviations, sort)
        (self.parent, self.from, self.to, self.note) = (parent, from, to, note)
        (self.isSure, self.source) = (isSure, source)
    }

    /// All rows, in the order of the table. Read on first use.
    package static let all: [Body] = Table.bodies.rows.map { row in
        Body(
            name: String(row[0]), shortNames: row[1].split(separator: "|").map(String.init),
            abbreviations: row[2].split(separator: "|").map(String.init), sort: String(row[3]),
            parent: String(row[4]), from: String(row[5]), to: String(row[6]), note: String(row[7]),
            isSure: row[8] == "high", source: String(row[9]))
    }

    /// By name in small letters; of two rows with one name (set up twice) the later. Made on first use.
    private static let byName: [String: Body] = Dictionary(
        all.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { $0.from > $1.from ? $0 : $1 })

    /// The body with this key, in any case.
    package static func keyed(_ key: String) -> Body? { byName[key.lowercased()] }
}
