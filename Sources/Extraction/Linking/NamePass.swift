import Register
import TextModel

/// What all mentions mean but citations and provisions: people, bodies and places are numbered, dates know the text's year.
struct NamePass {
    private let text: SourceText
    private var people = PersonLinks()
    private var bodies: OrganisationLinks
    private var places = ReferentNumbers()
    /// Mentions so far of the kinds that are not referents, by the kind's place among all.
    private var counts = [Int](repeating: 0, count: EntityKind.allCases.count)
    private(set) var meanings = Meanings()
    private(set) var dates: DateContext

    init(_ analysis: Analysis) {
        text = analysis.text
        bodies = OrganisationLinks(analysis.register.own)
        dates = DateContext(analysis)
    }

    /// Reads the next blocks.
    mutating func read(_ share: Range<Int>, of analysis: Analysis) {
        meanings.beginShare()
        for index in share where analysis.blocks[index].hasNames {
            read(analysis.blocks[index], at: analysis.starts[index])
        }
    }

    /// Ends the reading: from here on dates can be resolved.
    mutating func settle() { dates.settle() }

    /// No more than `(sau đây gọi tắt là` stands between a body and its short name, in letters, digits and marks.
    private static let definitionGap = 24

    // Borrowed as in `ActPass`.
    private mutating func read(_ block: borrowing Block, at start: Int) {
        let mentions = block.mentions.span
        // The body that is the last mention before that means something.
        var body: (number: Int, end: Int)?
        for index in mentions.indices {
            let kind = mentions[index].kind
            if kind.isOfAct {
                body = nil
                continue
            }
            if case .organisation(let value) = mentions[index].value, value.isDefinition, let body,
                text.isWithin(Self.definitionGap, body.end + start, mentions[index].range.start + start)
            {
                bodies.define(value, as: body.number)
            }
            if case .date(let value) = mentions[index].value {
                dates.take(value, at: mentions[index].range.shifted(by: start))
            }
            let meaning = meaning(of: index, mentions)
            meanings.append(meaning)
            if !meaning.isNothing {
                body = kind == .organisation ? (meaning.number, mentions[index].range.end) : nil
            }
        }
    }

    private mutating func meaning(of index: Int, _ mentions: Span<Mention>) -> Meaning {
        switch mentions[index].value {
        case .person(let value):
            return people.number(of: value).map { Meaning(number: $0, form: Entity.Form(value.form)) } ?? .nothing
        case .organisation(let value):
            if value.needsDefinition, !bodies.isNamed(value) { return .nothing }
            let link = bodies.link(value)
            var meaning = Meaning(number: link.number, form: link.isShort ? .short : .full)
            if link.isOfLongerName { (meaning.isOfLongerName, meaning.text) = (true, link.key) }
            return meaning
        case .place(let value): return Meaning(number: places.number(of: value.name))
        case .position(let value) where isOfNobody(value, index, mentions): return .nothing
        default:
            let ordinal = mentions[index].kind.ordinal
            counts[ordinal] += 1
            return Meaning(number: counts[ordinal])
        }
    }

    /// Whether an office is a bare title whose holder turns out to be no name: `Giám đốc Nhân sự`.
    private func isOfNobody(_ office: PositionValue, _ index: Int, _ mentions: Span<Mention>) -> Bool {
        guard office.needsHolder, let offset = office.holderOffset, mentions.indices.contains(index + offset),
            case .person(let holder) = mentions[index + offset].value
        else { return false }
        return holder.needsAntecedent && !people.isNamed(holder)
    }

}

extension Entity.Form {
    fileprivate init(_ form: PersonValue.Form) {
        switch form {
        case .full: self = .full
        case .short: self = .short
        case .anaphoric: self = .anaphoric
        }
    }
}
