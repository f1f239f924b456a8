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
        for system in [DocumentCode.System.party, .state] {
            let short = acts(shortName: name.ofPlenum ?? name.full, system: system)
            if !short.isEmpty { return short }
        }
        // The constitutions share their titles.
        let acts = acts(title: FoldedTitle(name.title), system: .state)
            .filter { name.title.hasPrefix($0.type) && $0.hasOfficialTitle }
        guard let year = name.year else { return acts }
        return acts.filter { $0.date?.year == year || $0.date == nil && $0.code.contains("/\(year)/") }
    }

    /// Those of some acts whose title begins as the quoted one does, or all if nothing is quoted.
    static func titled(_ title: String?, _ acts: [KnownAct]) -> [KnownAct] {
        guard let key = title.map({ FoldedTitle($0).key }), !key.isEmpty else { return acts }
        return acts.filter { FoldedTitle($0.title).key.hasPrefix(key) || key.hasPrefix(FoldedTitle($0.title).key) }
    }
}
