import Extraction
import TextModel

/// How often a document refers to each of its own articles, from elsewhere than within it. One pass over its provisions.
struct ArticleReferences {
    /// An act, or an appendix with articles of its own.
    private struct Scope {
        var range: TextRange
        var articles: [Substring: Outline.Node] = [:]
    }

    private var scopes: [Scope] = []
    /// By the place of the article's heading.
    private(set) var counts: [TextRange: Int] = [:]

    init(_ document: Document) {
        for root in document.outline.roots { collect([root], in: root.range) }
        guard scopes.contains(where: { !$0.articles.isEmpty }) else { return }
        let own = OwnProvisions(document)
        for entity in document.entities where entity.kind == .provision {
            guard let path = entity.normText, own.contains(entity) else { continue }
            for article in articles(of: path, from: entity.range.start)
            where !article.range.contains(entity.range) {
                counts[article.selectionRange, default: 0] += 1
            }
        }
    }

    private mutating func collect(_ nodes: [Outline.Node], in range: TextRange) {
        let index = scopes.count
        scopes.append(Scope(range: range))
        var appendices: [Outline.Node] = []
        func visit(_ nodes: [Outline.Node]) {
            for node in nodes {
                switch node.kind {
                case .article:
                    let number = node.number[...]
                    if scopes[index].articles[number] == nil { scopes[index].articles[number] = node }
                case .appendix where node.range != range: appendices.append(node)
                case .clause, .point: break
                default: visit(node.children)
                }
            }
        }
        visit(nodes)
        for appendix in appendices { collect([appendix], in: appendix.range) }
    }

    /// Articles of a range at most: `từ Điều 5 đến Điều 9`.
    private static let widestRange = 100

    private func articles(of path: String, from offset: Int) -> [Outline.Node] {
        let numbers = path.split(separator: ";").flatMap { target -> [Substring] in
            let ends = target.split(separator: "-", maxSplits: 1).compactMap(Self.article)
            guard let first = ends.first else { return [] }
            guard let low = Int(first), let last = ends.last, let high = Int(last), high > low,
                high - low <= Self.widestRange
            else { return [first] }
            return (low...high).map { String($0)[...] }
        }
        // The innermost scope that holds the reference, else the first that has such an article.
        let around = scopes.last { $0.range.touches(offset) }
        return Set(numbers).compactMap { number in
            around?.articles[number] ?? scopes.lazy.compactMap { $0.articles[number] }.first
        }
    }

    private static func article(_ target: Substring) -> Substring? {
        target.split(separator: ".").first { $0.hasPrefix("Đ") }?.dropFirst()
    }
}
