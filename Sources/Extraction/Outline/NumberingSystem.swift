/// The ways in which lists are numbered; which stands under which is for the text to show.
enum NumberingSystem: Hashable {
    case roman, capitalLetter, letter
    /// With the count of its figures: 2 for `1.1.`
    case arabic(Int)

    init?(_ shape: LineHead.Shape) {
        switch shape {
        case .roman: self = .roman
        case .capitalLetter: self = .capitalLetter
        case .letter: self = .letter
        case .arabic(let figures): self = .arabic(Int(figures))
        default: return nil
        }
    }

    /// Roman figures and capitals never stand under `1.` or `a)`.
    var isCoarse: Bool { self == .roman || self == .capitalLetter }
}
