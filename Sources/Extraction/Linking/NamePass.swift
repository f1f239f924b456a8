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
    let dates: DateContext

    init(_ analysis: Analysis) {
        text = analysis.text
        bodies = OrganisationLinks(analysis.register.own)
        dates = DateContext(analysis)
    }

    /// Reads the next blocks.
    mutating func read(_ share: Range<Int>, of analysis: Analysis) {
        meanings.beginShare()
        for index in share where analysis.blocks[index].hasNames {
            read(analysis.blocks[index].mentions, at: analysis.starts[index])
        }
    }

    private mutating func read(_ mentions: [Mention], at start: Int) {
        // The last mention before that means something, and the meaning of it.
        var last: (mention: Mention, meaning: Meaning?)?
        for (index, mention) in mentions.enumerated() {
            guard !ActPass.holds(mention.kind) else {
                last = (mention, nil)
                continue
            }
            if case .organisation(let value) = mention.value, value.isDefinition, let last {
                define(value, mention, as: last, at: start)
            }
            let meaning = meaning(of: index, mentions)
            meanings.append(meaning)
            if !meaning.isNothing { last = (mention, meaning) }
        }
    }

    private mutating func meaning(of index: Int, _ mentions: [Mention]) -> Meaning {
        switch mentions[index].value {
        case .person(let value):
            return people.number(of: value).map { Meaning(number: $0, form: Entity.Form(value.form)) } ?? .nothing
        case .organisation(let value):
            if value.needsDefinition, !bodies.isNamed(value) { return .nothing }
            let link = bodies.link(value)
            var meaning = Meaning(number: link.number, form: link.isShort ? .short : .full, text: link.key)
            meaning.isOfLongerName = link.isOfLongerName
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
    private func isOfNobody(_ office: PositionValue, _ index: Int, _ mentions: [Mention]) -> Bool {
        guard office.needsHolder, let offset = office.holderOffset, mentions.indices.contains(index + offset),
            case .person(let holder) = mentions[index + offset].value
        else { return false }
        return holder.needsAntecedent && !people.isNamed(holder)
    }

    /// No more than `(sau đây gọi tắt là` stands between a body and its short name, in letters, digits and marks.
    private static let definitionGap = 24

    /// Where a text says `sau đây gọi là` of the body just before.
    private mutating func define(
        _ value: OrganisationValue, _ definition: Mention, as last: (mention: Mention, meaning: Meaning?), at start: Int
    ) {
        guard last.mention.kind == .organisation, let body = last.meaning,
            text.isWithin(Self.definitionGap, last.mention.range.end + start, definition.range.start + start)
        else { return }
        bodies.define(value, as: body.number)
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
