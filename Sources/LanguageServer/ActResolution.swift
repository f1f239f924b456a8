import Extraction
import Register

/// Which act of the register a citation means.
extension Document {
    /// The acts that a citation may mean: one where a title, a date or a term beside any of its mentions tells which, or
    /// where the day of the document does; else all.
    func knownActs(of citation: Entity, among mentions: [Entity]) -> [KnownAct] {
        guard case .citation(let value) = citation.mention.value else { return [] }
        let titles = mentions.compactMap { $0.text("title") }
        guard let code = value.code else {
            return value.name.map { analysis.register.acts(named: $0, title: titles.first) } ?? []
        }
        var acts = analysis.register.acts(code: code.text, system: code.system)
        if let type = value.type { acts = Self.narrowed(acts) { $0.type.lowercased() == type.lowercased() } }
        guard acts.count > 1 else { return acts }
        let dates = Set(mentions.compactMap { $0.text("date") })
        let terms = Set(mentions.compactMap { $0.text("term") })
        let told = acts.filter { act in
            act.date.map { dates.contains($0.description) } ?? false
                || act.term.map { terms.contains(String($0)) } ?? false
        }
        if !told.isEmpty { return told }
        // What stands beside it speaks of none that is known.
        if !dates.isEmpty || !terms.isEmpty { return acts }
        if let title = titles.first.map({ FoldedTitle($0).key }), !title.isEmpty {
            acts = Self.narrowed(acts) {
                let known = FoldedTitle($0.title).key
                return known.hasPrefix(title) || title.hasPrefix(known) && !known.isEmpty
            }
        }
        return acts.count > 1 ? ofTheDay(acts) : acts
    }

    /// The one act that a citation means; nil where the register does not know, or knows several.
    func knownAct(of citation: Entity) -> KnownAct? {
        let acts = knownActs(of: citation, among: mentions(of: citation))
        return acts.count == 1 ? acts.first : nil
    }

    private static func narrowed(_ acts: [KnownAct], _ fits: (KnownAct) -> Bool) -> [KnownAct] {
        let fitting = acts.filter(fits)
        return fitting.isEmpty ? acts : fitting
    }

    /// Of acts with one code those that the day of the document allows: not later than it, and of the term it lies in.
    private func ofTheDay(_ acts: [KnownAct]) -> [KnownAct] {
        guard let day else { return acts }
        let earlier = Self.narrowed(acts) { $0.date.map { $0 <= day } ?? false }
        let term = Term.all.last { $0.sort == .partyCongress && ($0.end ?? $0.start).map { $0 <= day } ?? false }
        return Self.narrowed(earlier) { $0.term != nil && $0.term == term?.number }
    }

    /// The day that the document is of, as it says or as the settings say; nil where neither does.
    var day: CivilDate? { analysis.ownDate ?? configuration?.documentDate }
}
