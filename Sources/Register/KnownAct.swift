/// An act that the register knows.
package struct KnownAct: Sendable {
    package var code: String
    package var type: String
    package var issuer: String
    /// Number of the Party's congress whose term it is of, nil for acts of the State.
    package var term: Int?
    /// Date of signing or passing; nil where no source tells it.
    package var date: CivilDate?
    package var title: String
    /// Other names: `Nghị quyết Trung ương 4 khóa XII`.
    package var shortNames: [String]
    /// What a source says of its force (`replaced by …`, `in force`), empty where none does.
    package var status: String
    /// Whether two independent sources agree on code, date and title.
    package var isSure: Bool
    /// Whether its title is the official wording.
    package var hasOfficialTitle: Bool
    package var source: String
}

/// The acts of the register. Nothing is read before the first question, and only the table asked for.
package enum KnownActs {
    /// The acts with a code, in canonical form or any case; several for a code of the Party used in several terms.
    package static func acts(code: String, system: DocumentCode.System) -> [KnownAct] {
        index(of: system).map { $0.acts($0.byCode[ActIndex.codeKey(code)]) } ?? []
    }

    /// The acts with a title; `Về` and `Về việc` before it do not matter.
    package static func acts(title: FoldedTitle, system: DocumentCode.System) -> [KnownAct] {
        index(of: system).map { $0.acts($0.byTitle[title]) } ?? []
    }

    /// The acts with another name, as `Nghị quyết Trung ương 4 khóa XII`.
    package static func acts(shortName: String, system: DocumentCode.System) -> [KnownAct] {
        index(of: system).map { $0.acts($0.byShortName[FoldedTitle(shortName)]) } ?? []
    }

    private static func index(of system: DocumentCode.System) -> ActIndex? {
        switch system {
        case .party: party
        case .state: state
        default: nil
        }
    }

    private static let party = ActIndex(.partyActs)
    private static let state = ActIndex(.stateActs)
}

/// A table of acts with its rows by code and by name.
private struct ActIndex: Sendable {
    private let table: Table
    private let columns: [String: Int]
    let byCode: [String: [Int]]
    let byTitle: [FoldedTitle: [Int]]
    let byShortName: [FoldedTitle: [Int]]

    init(_ table: Table) {
        self.table = table
        let columns = Dictionary(table.columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        self.columns = columns
        var byCode: [String: [Int]] = [:]
        var byTitle: [FoldedTitle: [Int]] = [:]
        var byShortName: [FoldedTitle: [Int]] = [:]
        for (index, row) in table.rows.enumerated() {
            byCode[Self.codeKey(row[columns["code"] ?? 0]), default: []].append(index)
            byTitle[FoldedTitle(row[columns["title"] ?? 0]), default: []].append(index)
            for name in row[columns["short"] ?? 0].split(separator: ";") {
                byShortName[FoldedTitle(name), default: []].append(index)
            }
        }
        self.byCode = byCode
        self.byTitle = byTitle
        self.byShortName = byShortName
    }

    static func codeKey(_ code: some StringProtocol) -> String { code.uppercased() }

    func acts(_ rows: [Int]?) -> [KnownAct] {
        (rows ?? []).map { row in
            func field(_ name: String) -> String { columns[name].map { String(table.rows[row][$0]) } ?? "" }
            let confidence = field("confidence")
            return KnownAct(
                code: field("code"), type: field("type"), issuer: field("issuer"), term: Self.arabic(field("term")),
                date: CivilDate(iso: field("date")), title: field("title"),
                shortNames: field("short").split(separator: ";").map { String($0.drop { $0 == " " }) },
                status: field("status"), isSure: confidence == "high", hasOfficialTitle: confidence != "title",
                source: field("source"))
        }
    }

    private static func arabic(_ roman: String) -> Int? {
        let values: [Character: Int] = ["I": 1, "V": 5, "X": 10]
        var total = 0
        var last = 0
        for letter in roman.reversed() {
            guard let value = values[letter] else { return nil }
            total += value < last ? -value : value
            last = value
        }
        return total > 0 ? total : nil
    }
}
