import Register
import TextModel

/// What citations and provisions mean: their acts are numbered, the parts of those have paths.
struct ActPass {
    private let text: SourceText
    private var citations: CitationLinks
    private var provisions: ProvisionContext
    private var provisionCount = 0
    private(set) var meanings = Meanings()

    init(_ analysis: Analysis) {
        text = analysis.text
        provisions = ProvisionContext(analysis.text)
        citations = CitationLinks(
            isAct: Self.isAct(analysis), hasHeader: analysis.header != nil, text: analysis.text)
    }

    /// Reads the next blocks of the text.
    mutating func read(_ share: Range<Int>, of analysis: Analysis) {
        meanings.beginShare()
        for index in share { read(analysis.blocks[index], at: analysis.starts[index]) }
    }

    // Another pass reads the same blocks at the same time: borrowed, they are not counted by two processors.
    private mutating func read(_ block: borrowing Block, at start: Int) {
        let isFollowed = block.hasPlainLines && provisions.passPlainLines()
        guard block.has(.citation) || block.has(.provision) else {
            if !isFollowed { for head in block.heads { provisions.pass(head, at: start) } }
            return
        }
        let heads = block.heads
        let mentions = block.mentions.span
        let first = meanings.all.count
        var head = isFollowed ? heads.count : 0
        for place in mentions.indices {
            let range = mentions[place].range
            while head < heads.count, heads[head].range.start <= range.start {
                provisions.pass(heads[head], at: start)
                head += 1
            }
            switch mentions[place].value {
            case .citation(let value):
                if value.isDefinition,
                    let number = definedAct(value, range.start, block.mentions[..<place], meanings.all[first...], start)
                {
                    citations.define(value, as: number)
                }
                let link = citations.link(value, at: range.shifted(by: start))
                meanings.append(link.map { Meaning(number: $0.number, form: $0.form) } ?? .nothing)
            case .provision(let value):
                provisionCount += 1
                let path = value.isComplete ? nil : provisions.path(of: value)
                provisions.pass(value, at: range.shifted(by: start))
                meanings.append(Meaning(number: provisionCount, text: path))
            default: continue
            }
        }
        while head < heads.count {
            provisions.pass(heads[head], at: start)
            head += 1
        }
    }

    // MARK: Whether the text is an act

    /// `của`, `tại` and the like fit between a provision and its act.
    private static let provisionReach = 7

    /// Whether the text is an act, or a passage of one: it has articles, or clauses and a part of "this decree".
    private static func isAct(_ analysis: Analysis) -> Bool {
        var clauses = 0
        var namesItself = false
        for (block, start) in zip(analysis.blocks, analysis.starts) {
            if !block.hasPlainLines {
                for head in block.heads {
                    if head.shape == .named(.article) { return true }
                    if head.shape == .arabic(1) || head.shape == .letter { clauses += 1 }
                }
            }
            namesItself = namesItself || namesPartOfItself(block, at: start, in: analysis.text)
            if namesItself, clauses >= 2 { return true }
        }
        return false
    }

    private static func namesPartOfItself(_ block: Block, at start: Int, in text: SourceText) -> Bool {
        guard block.has(.provision), block.has(.citation) else { return false }
        return zip(block.mentions, block.mentions.dropFirst()).contains { part, act in
            guard case .citation(let citation) = act.value, citation.form == .anaphoric,
                case .provision = part.value
            else { return false }
            return text.isWithin(provisionReach, part.range.end + start, act.range.start + start)
        }
    }

    // MARK: Names that the text gives

    /// The date, issuer and subject of an act stand between it and its short name, in letters, digits and marks.
    private static let definitionReach = 240

    /// The nearest act with the number that the short name has; else the one act of its type, nil if there are two.
    ///
    /// - Parameters:
    ///   - end: where the short name begins, from the start of the block.
    ///   - mentions: what stands before it in its block, and of the citations and provisions among that the `known` meanings.
    private func definedAct(
        _ value: CitationValue, _ end: Int, _ mentions: ArraySlice<Mention>, _ known: ArraySlice<Meaning>, _ start: Int
    ) -> Int? {
        var fitting: Int?
        let acts = mentions.filter(\.kind.isOfAct)
        for (mention, meaning) in zip(acts, known).reversed() {
            guard text.isWithin(Self.definitionReach, mention.range.end + start, end + start) else { break }
            guard !meaning.isNothing, case .citation(let act) = mention.value, act.type == value.type, !act.isDefinition
            else { continue }
            if value.form == .number {
                if let code = act.code, code.number == value.name || code.numberAndYear == value.name {
                    return meaning.number
                }
            } else if let other = fitting {
                if other != meaning.number { return nil }
            } else {
                fitting = meaning.number
            }
        }
        return fitting
    }
}
