import Register
import TextModel

/// Gathers the evidence while a text is linked.
struct ActEvidence {
    /// By number; nil for what is mentioned by number or `Nghị định này` alone.
    private var evidence: [ActIdentifier.Evidence?] = []
    /// By number, what of it is known.
    private var facts: [Facts] = []
    /// By number, the year and term that stand beside it: most mentions say them again.
    private var times: [Time] = []
    /// Acts beside which two years or terms stand: numbers used again.
    private var ambiguous: Set<Int> = []

    /// What a mention, or what stands beside one, says of the act with a number.
    enum Note {
        /// The citation at an index of the entities.
        case mention(Int, of: Int, says: Facts)
        case beside(Int, year: Int? = nil, term: Int? = nil)
    }

    /// Takes the next note, in the order of the text.
    mutating func take(_ note: Note, of entities: [Entity]) {
        switch note {
        case .mention(let index, let number, let said):
            // Most mentions say nothing new, and looking at them again is dear.
            if facts.indices.contains(number), facts[number].isSuperset(of: said) { return }
            guard case .citation(let value) = entities[index].mention.value else { return }
            take(value, number, says: said, title: said.contains(.title) ? entities[index].text("title") : nil)
        case .beside(let number, let year, let term): take(number, year: year, term: term)
        }
    }

    /// A mention of an act by code or name.
    private mutating func take(_ value: CitationValue, _ number: Int, says said: Facts, title: String?) {
        guard number >= 0 else { return }
        while number >= facts.count {
            facts.append([])
            times.append(Time())
            evidence.append(nil)
        }
        defer { if let title, evidence[number]?.title == nil { evidence[number]?.title = title } }
        facts[number].formUnion(said.subtracting(.title))
        switch value.form {
        case .code:
            guard let code = value.code else { return }
            if evidence[number]?.code == nil {
                let known = evidence[number]
                times[number] = Time()
                evidence[number] = ActIdentifier.Evidence(
                    code: code, type: value.type ?? known?.type, name: value.name ?? known?.name)
            } else {
                if evidence[number]?.type == nil { evidence[number]?.type = value.type }
                if evidence[number]?.name == nil, let name = value.name { evidence[number]?.name = name }
            }
        case .name:
            guard evidence[number] == nil else { return }
            times[number] = Time()
            evidence[number] = ActIdentifier.Evidence(type: value.type, name: value.name)
        case .number, .anaphoric: return
        }
    }

    private struct Time {
        var year: Int?
        var term: Int?
    }

    /// What mentions have said of an act.
    struct Facts: OptionSet {
        let rawValue: UInt8
        static let code = Facts(rawValue: 1)
        static let type = Facts(rawValue: 2)
        static let name = Facts(rawValue: 4)
        /// Never kept: a title is looked at each time.
        static let title = Facts(rawValue: 8)
        static let byName = Facts(rawValue: 16)

        init(rawValue: UInt8) { self.rawValue = rawValue }

        /// What a mention says; nil if it can't say anything.
        init?(of value: CitationValue) {
            switch value.form {
            case .code: self = .code
            case .name: self = .byName
            case .number, .anaphoric:
                guard value.titleRange != nil else { return nil }
                self = []
            }
            if value.type != nil { insert(.type) }
            if value.name != nil { insert(.name) }
            if value.titleRange != nil { insert(.title) }
        }
    }

    /// A year, or a term, that stands beside a mention of an act.
    private mutating func take(_ number: Int, year: Int?, term: Int?) {
        guard evidence.indices.contains(number), !says(number, year, term), var known = evidence[number],
            known.code?.year == nil, !ambiguous.contains(number)
        else { return }
        if let year, let other = known.year, other != year { ambiguous.insert(number) }
        if let term, let other = known.term, other != term { ambiguous.insert(number) }
        known.year = ambiguous.contains(number) ? nil : known.year ?? year
        known.term = ambiguous.contains(number) ? nil : known.term ?? term
        evidence[number] = known
        times[number] = Time(year: known.year, term: known.term)
    }

    /// Whether all mentions of an act so far say a year or term.
    private func says(_ number: Int, _ year: Int?, _ term: Int?) -> Bool {
        let known = times[number]
        return (year == nil || year == known.year) && (term == nil || term == known.term)
    }

    /// Makes the acts that are one share a number, and numbers all by first appearance again.
    private mutating func merge(_ merges: [Int: Int], _ indices: [Int], of entities: inout [Entity]) {
        let citations = indices.filter { entities[$0].kind == .citation }
        let highest = citations.reduce(merges.values.max() ?? 0) { max($0, entities[$1].number) }
        let same = (0...max(highest, 0)).map { merges[$0] ?? $0 }
        // By number, the one from here on; 0 for an act that no citation means.
        var numbers = [Int](repeating: 0, count: same.count)
        var count = 0
        for index in citations where numbers[same[entities[index].number]] == 0 {
            count += 1
            numbers[same[entities[index].number]] = count
        }
        numbers = same.map { numbers[$0] }
        for index in citations { entities[index].number = numbers[entities[index].number] }
        for index in indices where entities[index].act != 0 && numbers.indices.contains(entities[index].act) {
            let number = numbers[entities[index].act]
            guard number != 0, number != entities[index].act else { continue }
            entities[index].act = number
            entities[index].relink("citation", "\(EntityKind.citation.idLetter)\(number)")
        }
        var merged = [ActIdentifier.Evidence?](repeating: nil, count: count + 1)
        for number in evidence.indices where merges[number] == nil && numbers.indices.contains(number) {
            if numbers[number] != 0 { merged[numbers[number]] = evidence[number] }
        }
        evidence = merged
    }

    /// Gives the acts to the entities that mean one: those at `indices`, which ascend.
    mutating func identify(_ indices: [Int], of entities: inout [Entity], in text: SourceText) {
        guard !evidence.isEmpty else { return }
        let merges = ActMerging.merges(evidence)
        if !merges.isEmpty { merge(merges, indices, of: &entities) }
        let referents = ActReferents(evidence, text: text)
        for index in indices { entities[index].acts = referents }
    }
}
