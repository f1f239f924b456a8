import Extraction
import TextModel

/// The head of a document: what stands above its first part, with its number and the place and date.
enum DocumentHead {
    /// Lines of the longest head.
    private static let longest = 30

    /// UTF-8 offset where it ends: at the first part, after some lines at most. O(30 nodes).
    static func end(_ outline: Outline, _ analysis: Analysis) -> Int {
        let text = analysis.text
        let last = text.lines.count > longest ? text.contentRange(ofLine: longest).start : text.utf8Count
        return min(last, firstPart(outline.roots) ?? last)
    }

    private static func firstPart(_ nodes: [Outline.Node]) -> Int? {
        for node in nodes {
            switch node.kind {
            case .header: continue
            case .heading where node.number.isEmpty && !node.children.isEmpty:
                if let start = firstPart(node.children) { return start }
            case .heading where node.number.isEmpty: continue
            default: return node.range.start
            }
        }
        return nil
    }
}
