/// The parts a document can have, from coarse to fine.
package enum ProvisionLevel: Int, Sendable, Comparable {
    case appendix, part, chapter, section, subsection, article, clause, point, item

    /// How it is written in a path; letters stand for themselves.
    package var sign: String {
        switch self {
        case .appendix: "PL"
        case .part: "P"
        case .chapter: "C"
        case .section: "M"
        case .subsection: "TM"
        case .article: "Đ"
        case .clause: "K"
        case .point, .item: ""
        }
    }

    package static func < (left: ProvisionLevel, right: ProvisionLevel) -> Bool { left.rawValue < right.rawValue }
}
