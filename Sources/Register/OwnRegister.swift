/// Rows that a workspace adds to the register, found by the keys of the built-in ones.
///
/// A class, since every open text of the workspace holds it; nothing in it changes.
package final class OwnRegister: Sendable {
    /// An act and the system its code is of, which the columns of a file do not say.
    package struct Act: Sendable {
        package var act: KnownAct
        package var system: DocumentCode.System

        package init(_ act: KnownAct, _ system: DocumentCode.System) {
            (self.act, self.system) = (act, system)
        }
    }

    package let acts: [Act]
    package let officials: [Official]
    package let bodies: [Body]

    private let byCode: [String: [Int]]
    private let byFoldedCode: [FoldedTitle: [Int]]
    private let byTitle: [FoldedTitle: [Int]]
    private let byShortName: [FoldedTitle: [Int]]
    private let index: FoldedIndex
    private let officesByName: [String: [Official]]
    private let bodiesByName: [String: Body]
    private let bodiesByAbbreviation: [String: Body]

    /// Of rows with one key the later counts. O(bytes).
    package init(acts: [Act], officials: [Official], bodies: [Body]) {
        (self.acts, self.officials, self.bodies) = (acts, officials, bodies)
        var byCode: [String: [Int]] = [:]
        var byFoldedCode: [FoldedTitle: [Int]] = [:]
        var byTitle: [FoldedTitle: [Int]] = [:]
        var byShortName: [FoldedTitle: [Int]] = [:]
        for (row, item) in acts.enumerated() {
            byCode[item.act.code.uppercased(), default: []].append(row)
            byFoldedCode[FoldedTitle(item.act.code), default: []].append(row)
            if !item.act.title.isEmpty { byTitle[FoldedTitle(item.act.title), default: []].append(row) }
            for name in item.act.shortNames where !name.isEmpty {
                byShortName[FoldedTitle(name), default: []].append(row)
            }
        }
        var index = FoldedIndex()
        for names in [byFoldedCode, byTitle, byShortName] { index.add(names) }
        (self.byCode, self.byFoldedCode, self.byTitle, self.byShortName) = (byCode, byFoldedCode, byTitle, byShortName)
        self.index = index
        officesByName = Dictionary(grouping: officials) { $0.name.lowercased() }
        bodiesByName = Dictionary(bodies.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { $1 })
        bodiesByAbbreviation = Dictionary(
            bodies.flatMap { body in body.abbreviations.map { ($0, body) } }, uniquingKeysWith: { $1 })
    }

    package var isEmpty: Bool { acts.isEmpty && officials.isEmpty && bodies.isEmpty }

    func acts(code: String, system: DocumentCode.System) -> [KnownAct] { rows(byCode[code.uppercased()], system) }
    func acts(title: FoldedTitle, system: DocumentCode.System) -> [KnownAct] { rows(byTitle[title], system) }
    func acts(shortName: FoldedTitle, system: DocumentCode.System) -> [KnownAct] {
        rows(byShortName[shortName], system)
    }
    func acts(foldedCode: FoldedTitle, system: DocumentCode.System) -> [KnownAct] {
        rows(byFoldedCode[foldedCode], system)
    }
    func acts(containing key: String, atBeginning: Bool, system: DocumentCode.System) -> [KnownAct] {
        rows(index.rows(containing: key, atBeginning: atBeginning), system)
    }

    func acts(type: String, codePrefix: String) -> [KnownAct] {
        let (type, prefix) = (type.lowercased(), codePrefix.uppercased())
        return acts.map(\.act).filter { $0.type.lowercased() == type && $0.code.uppercased().hasPrefix(prefix) }
    }

    func acts(named name: ActName) -> [KnownAct] {
        let short = byShortName[FoldedTitle(name.full)] ?? byTitle[FoldedTitle(name.title)] ?? []
        return short.map { acts[$0].act }.filter { name.year == nil || $0.date == nil || $0.date?.year == name.year }
    }

    /// The row that takes the place of a built-in one: of one code and type, and for codes that are used again of one term
    /// or day, where it says either.
    func act(replacing act: KnownAct) -> KnownAct? {
        for row in byCode[act.code.uppercased()] ?? [] {
            let mine = acts[row].act
            guard mine.type == act.type else { continue }
            let isOfTerm = act.term != nil && mine.term == act.term
            let isOfDay = mine.term == nil && (mine.date == nil || mine.date == act.date)
            if isOfTerm || isOfDay || act.term == nil && mine.date?.year == act.date?.year { return mine }
        }
        return nil
    }

    func offices(of name: String) -> [Official] { officesByName[name.lowercased()] ?? [] }
    func body(keyed key: String) -> Body? { bodiesByName[key.lowercased()] }

    /// The body with an abbreviation, capitals as written.
    package func body(abbreviated name: String) -> Body? { bodiesByAbbreviation[name] }

    private func rows(_ rows: [Int]?, _ system: DocumentCode.System) -> [KnownAct] {
        (rows ?? []).filter { acts[$0].system == system }.map { acts[$0].act }
    }
}
