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
        var act = acts.starts[share].count
        var name = names.starts[share].count
        // Where each mention of a block went; nil for one that means nothing.
        var places: [Int?] = []
        for index in blocks where analysis.blocks[index].hasMentions {
            let block = analysis.blocks[index]
            let mentions = block.mentions
            let first = entities.count
            places.removeAll(keepingCapacity: true)
            for mention in mentions {
                let isOfAct = ActPass.holds(mention.kind)
                let meaning = isOfAct ? acts.all[act] : names.all[name]
                if isOfAct { act += 1 } else { name += 1 }
                if meaning.isNothing {
                    places.append(nil)
                    continue
                }
                places.append(entities.count)
                if mention.kind == .citation { findings.notes.append(.mention(before + entities.count)) }
                entities.append(Entity(range: mention.range.shifted(by: analysis.starts[index]), mention: mention))
                var all = entities.mutableSpan
                complete(&all[all.count - 1], meaning, at: analysis.starts[index])
            }
            guard entities.count > first else { continue }
            var all = entities.mutableSpan
            let range = first..<all.count
            if block.has(.position) { linkHolders(of: mentions, places, in: &all) }
            if block.has(.citation) { linkCitations(among: range, of: &all, noting: &findings.notes) }
            if block.has(.event) { EventLinks.link(range, of: &all, in: analysis.text) }
            if block.has(.person) || block.has(.position),
                let part = signatures.part(index, range, of: all, before: before)
            {
                findings.signatures.append(part)
            }
        }
        return findings
    }

    /// Fills in what a mention means; `start` is that of its block.
    private func complete(_ entity: inout Entity, _ meaning: Meaning, at start: Int) {
        entity.number = meaning.number
        entity.form = meaning.form
        switch entity.mention.value {
        case .citation(let value):
            entity.link("title", value.titleRange.map { analysis.text.composedString(in: $0.shifted(by: start)) })
        case .organisation(let value) where meaning.isOfLongerName && meaning.text != value.registerKey:
            var meant = value
            meant.registerKey = meaning.text
            meant.name = meaning.text ?? value.written ?? value.name
            entity.mention.value = .organisation(meant)
        case .date(let value): dates.resolve(value, &entity, in: analysis)
        case .provision: entity.path = meaning.text
        default: return
        }
    }

    /// Ties positions to the persons beside them, both ways.
    private func linkHolders(of mentions: [Mention], _ places: [Int?], in entities: inout MutableSpan<Entity>) {
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

    /// Ties citations to what stands around them, and parts of acts to the acts.
    private func linkCitations(
        among range: Range<Int>, of entities: inout MutableSpan<Entity>, noting notes: inout [ActEvidence.Note]
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
