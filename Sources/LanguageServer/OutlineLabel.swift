package import Extraction
package import TextModel

extension Outline.Node {
    /// What a person reads: `Điều 5. Phạm vi điều chỉnh`, `a) Cơ quan`, `II. NHIỆM VỤ`. Never empty.
    package func label(in text: SourceText) -> String {
        let word = kind.word
        let title = title(in: text)
        switch kind {
        case .point:
            return number.isEmpty ? title : title.isEmpty ? "\(number))" : "\(number)) \(title)"
        default:
            let mark = [word, number].filter { !$0.isEmpty }.joined(separator: " ")
            if mark.isEmpty { return title.isEmpty ? kind.rawValue : title }
            return title.isEmpty ? mark : "\(mark). \(title)"
        }
    }

    /// How many parts of the next level it has, for the kinds where one counts them: `3 khoản`.
    package var childCount: String {
        guard [.part, .chapter, .section, .article, .clause].contains(kind), let first = children.first else {
            return ""
        }
        let word = first.kind.countWord
        return word.isEmpty ? "" : "\(children.count(where: { $0.kind == first.kind })) \(word)"
    }
}

extension OutlineKind {
    /// The word that stands before the number.
    fileprivate var word: String {
        switch self {
        case .part: "Phần"
        case .chapter: "Chương"
        case .section: "Mục"
        case .subsection: "Tiểu mục"
        case .article: "Điều"
        case .appendix: "Phụ lục"
        default: ""
        }
    }

    fileprivate var countWord: String {
        switch self {
        case .chapter: "chương"
        case .section: "mục"
        case .article: "điều"
        case .clause: "khoản"
        case .point: "điểm"
        default: ""
        }
    }
}

extension OutlineKind {
    /// LSP 3.17, "SymbolKind": standard kinds chosen so that editors' icons tell the levels apart.
    package var symbolKind: Int {
        switch self {
        case .part: 2  // Module
        case .chapter: 3  // Namespace
        case .section, .subsection: 4  // Package
        case .article: 5  // Class
        case .clause: 6  // Method
        case .point: 7  // Property
        case .headline, .appendix: 1  // File
        case .heading, .lead: 15  // String
        case .header, .legalBasis, .recipients, .signature: 19  // Object
        case .caption, .paragraph, .byline: 20  // Key
        }
    }
}
