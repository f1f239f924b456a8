/// The closed set of what is found in a text; raw values are the names in the JSON output.
package enum EntityKind: String, CaseIterable, Sendable {
    case citation, provision, date, dateRange, term, person, position, organisation, event, quantity, place

    /// The place among `allCases`.
    package var ordinal: Int {
        switch self {
        case .citation: 0
        case .provision: 1
        case .date: 2
        case .dateRange: 3
        case .term: 4
        case .person: 5
        case .position: 6
        case .organisation: 7
        case .event: 8
        case .quantity: 9
        case .place: 10
        }
    }

    /// Whether it means an act or a part of one.
    var isOfAct: Bool { self == .citation || self == .provision }

    /// The letter that ids of this kind begin with.
    package var idLetter: String {
        switch self {
        case .citation: "c"
        case .provision: "r"
        case .date: "d"
        case .dateRange: "g"
        case .term: "t"
        case .person: "p"
        case .position: "v"
        case .organisation: "o"
        case .event: "e"
        case .quantity: "q"
        case .place: "l"
        }
    }
}
