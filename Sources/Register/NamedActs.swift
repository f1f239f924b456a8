/// Acts by the name that a text gives them.
extension KnownActs {
    /// The acts that a name fits: `Luật Đất đai năm 2013`, `Nghị quyết Trung ương 4 (khóa XII)`; of several those whose title
    /// begins as the one quoted beside it, if there is one. Empty for names that the register does not know.
    package static func acts(named name: String, title: String? = nil) -> [KnownAct] {
        let acts = acts(named: ActName(name))
        let titled = titled(title, acts)
        return titled.isEmpty ? acts : titled
    }

    static func acts(named name: ActName) -> [KnownAct] {
        let shortName = name.ofPlenum ?? name.full
        let ofParty = acts(shortName: shortName, system: .party)
        if !ofParty.isEmpty { return ofParty }
        // The table of the State's acts is large; it need not be read for what it has no names of.
        let title = FoldedTitle(name.title)
        guard beginsWithNamingType(title) else { return [] }
        let ofState = acts(shortName: shortName, system: .state)
        if !ofState.isEmpty { return ofState }
        // The constitutions share their titles.
        let acts = acts(title: title, system: .state).filter { name.title.hasPrefix($0.type) && $0.hasOfficialTitle }
        guard let year = name.year else { return acts }
        return acts.filter { $0.date?.year == year || $0.date == nil && $0.code.contains("/\(year)/") }
    }

    /// The types of those acts of the State that texts cite by title or by a shorter name; both begin with the type.
    static let namingTypes = ["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"]
    private static let foldedNamingTypes = namingTypes.map { FoldedTitle($0).key }

    /// Whether a title can only be that of an act of such a type.
    static func beginsWithNamingType(_ title: FoldedTitle) -> Bool {
        foldedNamingTypes.contains { title.key.hasPrefix($0) }
    }

    /// Those of some acts whose title begins as the quoted one does, or all if nothing is quoted.
    static func titled(_ title: String?, _ acts: [KnownAct]) -> [KnownAct] {
        guard let key = title.map({ FoldedTitle($0).key }), !key.isEmpty else { return acts }
        return acts.filter { FoldedTitle($0.title).key.hasPrefix(key) || key.hasPrefix(FoldedTitle($0.title).key) }
    }
}
