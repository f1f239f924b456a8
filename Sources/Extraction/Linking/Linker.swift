import Register
import TextModel

extension Analysis {
    /// All entities of the text, by start, then longest first. O(mentions); empty if the text is not Vietnamese.
    package func entities() -> [Entity] {
        guard isVietnamese else { return [] }
        var linker = Linker(self)
        return linker.entities()
    }
}

/// The second pass: joins the mentions of all blocks, never reading the text again.
///
/// Referents (acts, people, bodies, places) are numbered by first appearance; a later or shorter mention gets the number of
/// the one it means.
struct Linker {
    private let analysis: Analysis
    private let dates: DateContext
    private var citations: CitationLinks
    private var provisions: ProvisionContext
    private var people = PersonLinks()
    private var bodies: OrganisationLinks
    private var places = ReferentNumbers()
    /// Mentions so far of the kinds that are not referents, by the kind's place among all.
    private var counts = [Int](repeating: 0, count: EntityKind.allCases.count)
    private var evidence = ActEvidence()

    init(_ analysis: Analysis) {
        self.analysis = analysis
        dates = DateContext(analysis)
        provisions = ProvisionContext(analysis.text)
        citations = CitationLinks(
            isAct: Self.isAct(analysis), hasHeader: analysis.header != nil, text: analysis.text)
        bodies = OrganisationLinks(analysis.register.own)
    }

    /// Whether the text is an act, or a passage of one: it has articles, or clauses and a part of "this decree".
    private static func isAct(_ analysis: Analysis) -> Bool {
        var clauses = 0
        var namesItself = false
        for (block, start) in zip(analysis.blocks, analysis.starts) {
            for head in block.heads {
                if head.shape == .named(.article) { return true }
                if head.shape == .arabic(1) || head.shape == .letter { clauses += 1 }
            }
            namesItself =
                namesItself
                || block.mentions.indices.contains {
                    namesPartOfItself($0, block.mentions, at: start, in: analysis.text)
                }
            if namesItself, clauses >= 2 { return true }
        }
        return false
    }

    private static func namesPartOfItself(
        _ index: Int, _ mentions: [Mention], at start: Int, in text: SourceText
    ) -> Bool {
        guard index > 0, case .citation(let citation) = mentions[index].value, citation.form == .anaphoric,
            case .provision = mentions[index - 1].value
        else { return false }
        let gap = TextRange(mentions[index - 1].range.end, mentions[index].range.start)
        return isWithin(provisionReach, gap.shifted(by: start), in: text)
    }

    mutating func entities() -> [Entity] {
        var entities: [Entity] = []
        entities.reserveCapacity(analysis.blocks.reduce(0) { $0 + $1.mentions.count })
        var signatures = SignatureLinks()
        // Where each mention of a block went, for the links within it; nil for one that means nothing.
        var places: [Int?] = []
        let blocks = analysis.blocks
        for (index, start) in zip(blocks.indices, analysis.starts) {
            let first = entities.count
            let isFollowed = blocks[index].hasPlainLines && provisions.passPlainLines()
            let heads = isFollowed ? [] : blocks[index].heads
            let mentions = blocks[index].mentions
            let block = TextRange(start, start + blocks[index].utf8Count)
            guard let last = mentions.last else {
                for head in heads { provisions.pass(head, at: start) }
                signatures.pass(block, in: analysis.text)
                continue
            }
            var head = 0
            places.removeAll(keepingCapacity: true)
            for place in mentions.indices {
                while head < heads.count, heads[head].range.start <= mentions[place].range.start {
                    provisions.pass(heads[head], at: start)
                    head += 1
                }
                if mentions[place].isDefinition { define(mentions[place], at: start, after: entities[first...]) }
                let isNobody = mentions[place].kind == .position && isOfNobody(place, mentions)
                let isEntity = !isNobody && append(mentions[place], at: start, to: &entities)
                places.append(isEntity ? entities.count - 1 : nil)
            }
            while head < heads.count {
                provisions.pass(heads[head], at: start)
                head += 1
            }
            if entities.count > first {
                if blocks[index].has(.position) { linkHolders(of: mentions, places, in: &entities) }
                if blocks[index].has(.citation) { linkCitations(from: first, in: &entities) }
                if blocks[index].has(.event) { EventLinks.link(from: first, in: &entities, of: analysis.text) }
            }
            guard blocks[index].has(.person) || blocks[index].has(.position) else {
                signatures.interrupt()
                continue
            }
            if let signature = signatures.pass(block, last, first: first, entities, in: analysis.text) {
                entities[signature.office].link("holder", entities[signature.person].id)
                entities[signature.person].appendLink("positions", entities[signature.office].id)
            }
        }
        evidence.identify(&entities, in: analysis.text)
        // Mentions come in order, block after block; sorting again is for what a recogniser nests out of order.
        let isSorted = entities.indices.dropFirst().allSatisfy { !(entities[$0].range < entities[$0 - 1].range) }
        return isSorted ? entities : entities.sorted { $0.range < $1.range }
    }

    /// Where a text says `sau đây gọi là` of what stands before: the body just there, or the one act of that type.
    private mutating func define(_ mention: Mention, at start: Int, after entities: ArraySlice<Entity>) {
        switch mention.value {
        case .citation(let value) where value.isDefinition:
            if let number = definedAct(value, before: mention.range.start + start, in: entities) {
                citations.define(value, as: number)
            }
        case .organisation(let value) where value.isDefinition:
            guard let body = entities.last, body.kind == .organisation,
                isWithin(Self.definitionGap, body.range.end, mention.range.start + start)
            else { return }
            bodies.define(value, as: body.number)
        default: return
        }
    }

    /// The nearest act with the number that the short name has; else the one act of its type, nil if there are two.
    private func definedAct(_ value: CitationValue, before start: Int, in entities: ArraySlice<Entity>) -> Int? {
        var fitting: Int?
        for entity in entities.reversed() {
            guard isWithin(Self.definitionReach, entity.range.end, start) else { break }
            guard case .citation(let known) = entity.mention.value, known.type == value.type, !known.isDefinition else {
                continue
            }
            if value.form == .number {
                if let code = known.code, code.number == value.name || code.numberAndYear == value.name {
                    return entity.number
                }
            } else if let other = fitting {
                if other != entity.number { return nil }
            } else {
                fitting = entity.number
            }
        }
        return fitting
    }

    // How far apart two mentions may be, in letters, digits and marks between them.

    /// The date, issuer and subject of an act stand between it and its short name.
    private static let definitionReach = 240
    /// No more than `(sau đây gọi tắt là` stands between a body and its short name.
    private static let definitionGap = 24
    /// `của`, `tại` and the like fit between a provision and its act.
    private static let provisionReach = 7

    /// Whether no more than `reach` stands in a gap, whatever the text's form and line ends.
    private static func isWithin(_ reach: Int, _ gap: TextRange, in text: SourceText) -> Bool {
        gap.end <= gap.start || text.visibleLength(in: gap, atMost: reach + 1) <= reach
    }

    private func isWithin(_ reach: Int, _ start: Int, _ end: Int) -> Bool {
        Self.isWithin(reach, TextRange(start, end), in: analysis.text)
    }

    /// Appends what a mention means; false, and nothing is appended, if it means nothing.
    private mutating func append(_ mention: Mention, at start: Int, to entities: inout [Entity]) -> Bool {
        // Filled where it stays: copying one costs as much as most of what is put into it.
        entities.append(Entity(range: mention.range.shifted(by: start), mention: mention))
        if complete(&entities[entities.count - 1], at: start) { return true }
        entities.removeLast()
        return false
    }

    /// Fills in what a mention means; false if it means nothing. `start` is that of its block.
    private mutating func complete(_ entity: inout Entity, at start: Int) -> Bool {
        let range = entity.range
        switch entity.mention.value {
        case .citation(let value):
            guard let link = citations.link(value, at: range) else { return false }
            entity.number = link.number
            entity.form = link.form
            let title = value.titleRange.map { analysis.text.composedString(in: $0.shifted(by: start)) }
            entity.link("title", title)
            evidence.note(value, link.number, title: title)
        case .person(let value):
            guard let number = people.number(of: value) else { return false }
            entity.number = number
            entity.form = Self.form(of: value)
        case .organisation(let value):
            if value.needsDefinition, !bodies.isNamed(value) { return false }
            let link = bodies.link(value)
            entity.number = link.number
            if link.isOfLongerName, link.key != value.registerKey {
                var meant = value
                meant.registerKey = link.key
                meant.name = link.key ?? value.written ?? value.name
                entity.mention.value = .organisation(meant)
            }
            entity.form = link.isShort ? .short : .full
        case .place(let value): entity.number = places.number(of: value.name)
        case .date(let value):
            entity.number = next(.date)
            dates.resolve(value, &entity, in: analysis)
        case .provision(let value):
            entity.number = next(.provision)
            entity.path = provisions.path(of: value, at: range)
        case .dateRange, .term, .position, .event, .quantity: entity.number = next(entity.kind)
        }
        return true
    }

    /// Whether a mention is a bare title whose holder turns out to be no name: `Giám đốc Nhân sự`.
    private func isOfNobody(_ index: Int, _ mentions: [Mention]) -> Bool {
        guard case .position(let office) = mentions[index].value, office.needsHolder, let offset = office.holderOffset,
            mentions.indices.contains(index + offset), case .person(let holder) = mentions[index + offset].value
        else { return false }
        return holder.needsAntecedent && !people.isNamed(holder)
    }

    private static func form(of value: PersonValue) -> Entity.Form {
        switch value.form {
        case .full: .full
        case .short: .short
        case .anaphoric: .anaphoric
        }
    }

    /// Ties citations to what stands around them, and parts of acts to the acts.
    private mutating func linkCitations(from first: Int, in entities: inout [Entity]) {
        let surroundings = CitationSurroundings(text: analysis.text, range: first..<entities.count)
        for index in surroundings.range where entities[index].kind == .citation {
            surroundings.linkAttributes(of: index, in: &entities, noting: &evidence)
        }
        for index in surroundings.range where entities[index].kind == .provision {
            surroundings.linkProvision(index, in: &entities)
        }
    }

    private mutating func next(_ kind: EntityKind) -> Int {
        counts[kind.ordinal] += 1
        return counts[kind.ordinal]
    }

    /// Ties positions to the persons beside them, both ways.
    private func linkHolders(of mentions: [Mention], _ places: [Int?], in entities: inout [Entity]) {
        var held: [Int: [String]] = [:]
        for (index, mention) in mentions.enumerated() {
            guard case .position(let value) = mention.value, let offset = value.holderOffset,
                mentions.indices.contains(index + offset), case .person = mentions[index + offset].value,
                let position = places[index], let person = places[index + offset]
            else { continue }
            entities[position].link("holder", entities[person].id)
            held[person, default: []].append(entities[position].id)
        }
        for (person, positions) in held { entities[person].link("positions", list: positions) }
    }

}
