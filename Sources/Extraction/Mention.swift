package import TextModel

/// One thing found in one block, before anything is known of the rest of the text.
package struct Mention: Sendable {
    /// UTF-8 offsets from the start of the block, in the text as given.
    package var range: TextRange
    package var value: MentionValue

    package init(_ range: TextRange, _ value: MentionValue) {
        self.range = range
        self.value = value
    }

    /// Whether it means something only if the text has named it before: a bare `BQLDA`, `Bí thư Thăng`. Linking drops it else.
    package var needsAntecedent: Bool {
        switch value {
        case .person(let value): value.needsAntecedent
        case .organisation(let value): value.needsDefinition
        default: false
        }
    }

    /// Whether `sau đây gọi là` stands before it: see the values of citations and organisations.
    var isDefinition: Bool {
        switch value {
        case .citation(let value): value.isDefinition
        case .organisation(let value): value.isDefinition
        default: false
        }
    }

    package var kind: EntityKind {
        switch value {
        case .citation: .citation
        case .provision: .provision
        case .date: .date
        case .dateRange: .dateRange
        case .term: .term
        case .person: .person
        case .position: .position
        case .organisation: .organisation
        case .event: .event
        case .quantity: .quantity
        case .place: .place
        }
    }
}

/// What a mention says, by kind.
package indirect enum MentionValue: Sendable {
    case citation(CitationValue)
    case provision(ProvisionValue)
    case date(DateValue)
    case dateRange(DateRangeValue)
    case term(TermValue)
    case person(PersonValue)
    case position(PositionValue)
    case organisation(OrganisationValue)
    case event(EventValue)
    case quantity(QuantityValue)
    case place(PlaceValue)
}
