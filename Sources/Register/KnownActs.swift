/// The acts of the register. Nothing is read before the first question, and then only what it needs.
package enum KnownActs {
    /// The acts with a code, in canonical form or any case; several for a code of the Party used in several terms.
    package static func acts(code: String, system: DocumentCode.System) -> [KnownAct] {
        acts(rowsByCode(of: system)?[ActTable.key(code)], system)
    }

    /// The acts with a title; `Về` and `Về việc` before it do not matter.
    package static func acts(title: FoldedTitle, system: DocumentCode.System) -> [KnownAct] {
        // Of the State's acts a tenth; most titles that are asked for are those of laws.
        if system == .state, beginsWithNamingType(title) { return acts(stateNamingTitles[title], system) }
        return acts(titles(of: system)?[title], system)
    }

    /// The acts with another name, as `Nghị quyết Trung ương 4 khóa XII`.
    package static func acts(shortName: String, system: DocumentCode.System) -> [KnownAct] {
        acts(shortNames(of: system)?[FoldedTitle(shortName)], system)
    }

    /// The acts with a code that is written without marks and signs: `30 2020 nd cp`.
    static func acts(foldedCode: FoldedTitle, system: DocumentCode.System) -> [KnownAct] {
        acts(codes(of: system)?[foldedCode], system)
    }

    /// The acts in whose code, title or another name the words of a key stand, or with which one begins, in the order of
    /// the table. O(bytes).
    static func acts(containing key: String, atBeginning: Bool = false, system: DocumentCode.System) -> [KnownAct] {
        acts(index(of: system)?.rows(containing: key, atBeginning: atBeginning), system)
    }

    /// The acts of a type whose code begins so, in any case; of the State first, the newest first.
    package static func acts(type: String, codePrefix: String, atMost count: Int) -> [KnownAct] {
        let all = [state, party].flatMap { $0.acts(type: type, codePrefix: codePrefix, atMost: count) }
        return Array(all.prefix(count))
    }

    private static func acts(_ rows: [Int]?, _ system: DocumentCode.System) -> [KnownAct] {
        guard let rows, let table = table(of: system) else { return [] }
        return rows.map(table.act)
    }

    private static func table(of system: DocumentCode.System) -> ActTable? {
        switch system {
        case .party: party
        case .state: state
        case .massOrganisation: nil
        }
    }

    private static func rowsByCode(of system: DocumentCode.System) -> [String: [Int]]? {
        switch system {
        case .party: partyRowsByCode
        case .state: stateRowsByCode
        case .massOrganisation: nil
        }
    }

    private static func codes(of system: DocumentCode.System) -> [FoldedTitle: [Int]]? {
        switch system {
        case .party: partyCodes
        case .state: stateCodes
        case .massOrganisation: nil
        }
    }

    private static func index(of system: DocumentCode.System) -> FoldedIndex? {
        switch system {
        case .party: partyIndex
        case .state: stateIndex
        case .massOrganisation: nil
        }
    }

    private static func index(_ names: [[FoldedTitle: [Int]]]) -> FoldedIndex {
        var index = FoldedIndex()
        for names in names { index.add(names) }
        return index
    }

    private static func titles(of system: DocumentCode.System) -> [FoldedTitle: [Int]]? {
        switch system {
        case .party: partyTitles
        case .state: stateTitles
        case .massOrganisation: nil
        }
    }

    private static func shortNames(of system: DocumentCode.System) -> [FoldedTitle: [Int]]? {
        switch system {
        case .party: partyShortNames
        case .state: stateShortNames
        case .massOrganisation: nil
        }
    }

    /// An act and the one that took its place, where the register is sure of both; nil for any other. O(1).
    package static func replacement(
        ofCode code: String, system: DocumentCode.System
    ) -> (act: KnownAct, successor: KnownAct)? {
        switch system {
        case .party: partyReplacements[code]
        case .state: stateReplacements[code]
        case .massOrganisation: nil
        }
    }

    // Each is made when it is first asked for.
    private static let partyReplacements = party.replacements(partyRowsByCode)
    private static let stateReplacements = state.replacements(stateRowsByCode)
    private static let party = ActTable(.partyActs)
    private static let state = ActTable(.stateActs)
    private static let partyRowsByCode = party.rowsByCode()
    private static let stateRowsByCode = state.rowsByCode()
    private static let partyCodes = party.rows(by: "code")
    private static let stateCodes = state.rows(by: "code")
    private static let partyTitles = party.rows(by: "title")
    private static let stateTitles = state.rows(by: "title")
    private static let partyShortNames = party.rows(by: "short")
    private static let stateShortNames = state.rows(by: "short", ofTypes: namingTypes)
    private static let stateNamingTitles = state.rows(by: "title", ofTypes: namingTypes)
    private static let partyIndex = index([partyCodes, partyTitles, partyShortNames])
    private static let stateIndex = index([stateCodes, stateTitles, stateShortNames])
}
