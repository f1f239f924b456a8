import TextModel

/// Writes down what the mentions of blocks mean, and ties what stands together in one: offices to people; dates, issuers and
/// parts to acts; bodies and days to events. No block depends on another.
struct BlockPass {
    private let analysis: Analysis
    private let acts: Meanings
    private let names: Meanings
    private let dates: DateContext
    private let signatures: SignatureLinks

    /// What the entities of some blocks say that goes across blocks.
    struct Findings {
        /// Of acts, in order.
        var notes: [ActEvidence.Note] = []
        /// Indices of the citations, and of the provisions that stand beside one, in order.
        var ofActs: [Int] = []
        /// Blocks that are an office or a name alone, in order.
        var signatures: [SignatureLinks.Part] = []
    }

    init(_ analysis: Analysis, acts: Meanings, names: Meanings, dates: DateContext) {
        (self.analysis, self.acts, self.names, self.dates) = (analysis, acts, names, dates)
        signatures = SignatureLinks(analysis: analysis)
    }

    /// Entities of the text.
    var entityCount: Int { acts.meantCount + names.meantCount }

    /// Places of the entities of a share of the blocks.
    func entities(ofShare share: Int) -> Range<Int> {
        let start = acts.starts[share].meant + names.starts[share].meant
        guard share + 1 < acts.starts.count else { return start..<entityCount }
        return start..<acts.starts[share + 1].meant + names.starts[share + 1].meant
    }

    /// Appends the entities of a share of the blocks. O(mentions).
    func read(_ share: Int, _ blocks: Range<Int>, into entities: inout OutputSpan<Entity>) -> Findings {
        var findings = Findings()
        let before = self.entities(ofShare: share).lowerBound
        var next = Next(entity: before, act: acts.starts[share].count, name: names.starts[share].count)
        // Borrowed: copying a block counts all that it holds.
        let all = analysis.blocks.span
        for index in blocks where all[index].hasMentions {
            let first = entities.count
            next.places.removeAll(keepingCapacity: true)
            append(all[index], at: analysis.starts[index], from: &next, to: &entities, noting: &findings)
            let range = first..<entities.count
            guard !range.isEmpty else { continue }
            var written = entities.mutableSpan
            link(all[index], range, next.places, of: &written, noting: &findings)
            for place in range where written[place].kind == .citation || written[place].act != 0 {
                findings.ofActs.append(before + place)
            }
            guard all[index].has(.person) || all[index].has(.position) else { continue }
            if let part = signatures.part(index, range, of: written, before: before) {
                findings.signatures.append(part)
            }
        }
        return findings
    }

    /// Which entity, which meaning of an act and which of a name come next in the text.
    private struct Next {
        var entity: Int
        var act: Int
        var name: Int
        /// Where each mention of the block went; nil for one that means nothing.
        var places: [Int?] = []
    }

    private func append(
        _ block: borrowing Block, at start: Int, from next: inout Next, to entities: inout OutputSpan<Entity>,
        noting findings: inout Findings
    ) {
        let mentions = block.mentions.span
        for index in mentions.indices {
            let isOfAct = mentions[index].kind.isOfAct
            let meaning = isOfAct ? acts.all[next.act] : names.all[next.name]
            if isOfAct { next.act += 1 } else { next.name += 1 }
            next.places.append(meaning.isNothing ? nil : entities.count)
            if meaning.isNothing { continue }
            entities.append(Entity(range: mentions[index].range.shifted(by: start), mention: mentions[index]))
            var all = entities.mutableSpan
            let last = all.count - 1
            complete(&all[last], meaning, at: start)
            if case .citation(let value) = mentions[index].value, let facts = ActEvidence.Facts(of: value) {
                findings.notes.append(.mention(next.entity, of: meaning.number, says: facts))
            }
            next.entity += 1
        }
    }

    /// Fills in what a mention means; `start` is that of its block.
    private func complete(_ entity: inout Entity, _ meaning: Meaning, at start: Int) {
        entity.number = meaning.number
        entity.form = meaning.form
        switch entity.mention.value {
        case .citation(let value):
            if let title = value.titleRange {
                entity.link("title", analysis.text.composedString(in: title.shifted(by: start)))
            }
        case .organisation(let value) where meaning.isOfLongerName && meaning.text != value.registerKey:
            var meant = value
            meant.registerKey = meaning.text
            meant.name = meaning.text ?? value.written ?? value.name
            entity.mention.value = .organisation(meant)
        case .date(let value): dates.resolve(value, &entity, in: analysis)
        case .provision(let value): entity.path = value.isComplete ? value.path { _ in nil } : meaning.text
        default: return
        }
    }

    private func link(
        _ block: borrowing Block, _ range: Range<Int>, _ places: [Int?], of entities: inout MutableSpan<Entity>,
        noting findings: inout Findings
    ) {
        if block.has(.position), block.has(.person) { linkHolders(of: block.mentions.span, places, in: &entities) }
        if block.has(.citation) { linkCitations(range, of: &entities, noting: &findings.notes) }
        if block.has(.event) { EventLinks.link(range, of: &entities, in: analysis.text) }
    }

    /// Ties positions to the persons beside them, both ways.
    private func linkHolders(of mentions: Span<Mention>, _ places: [Int?], in entities: inout MutableSpan<Entity>) {
        var held: [Int: [String]] = [:]
        for index in mentions.indices {
            guard case .position(let value) = mentions[index].value, let offset = value.holderOffset,
                mentions.indices.contains(index + offset), mentions[index + offset].kind == .person,
                let position = places[index], let person = places[index + offset]
            else { continue }
            entities[position].link("holder", entities[person].id)
            held[person, default: []].append(entities[position].id)
        }
        for (person, positions) in held { entities[person].link("positions", list: positions) }
    }

    /// Ties citations to what stands around them, and parts of acts to the acts.
    private func linkCitations(
        _ range: Range<Int>, of entities: inout MutableSpan<Entity>, noting notes: inout [ActEvidence.Note]
    ) {
        let surroundings = CitationSurroundings(text: analysis.text, range: range)
        for index in range where entities[index].kind == .citation {
            surroundings.linkAttributes(of: index, in: &entities, noting: &notes)
        }
        for index in range where entities[index].kind == .provision {
            surroundings.linkProvision(index, in: &entities)
        }
    }
}
