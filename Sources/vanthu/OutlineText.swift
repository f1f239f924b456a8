import Extraction
import TextModel

/// An outline for people.
enum OutlineText {
    private static let widest = 100

    static func label(_ node: Outline.Node, of text: SourceText) -> String {
        let title = node.title(in: text)
        let text = node.number.isEmpty || title.isEmpty ? node.number + title : "\(node.number). \(title)"
        switch node.kind {
        case .part: return "Phần \(text)"
        case .chapter: return "Chương \(text)"
        case .section: return "Mục \(text)"
        case .subsection: return "Tiểu mục \(text)"
        case .article: return "Điều \(text)"
        case .appendix: return node.number.isEmpty ? "Phụ lục \(title)" : "Phụ lục \(text)"
        case .point where node.number.first?.isLetter ?? false: return "\(node.number)) \(title)"
        default: return text
        }
    }

    /// A nested list; what the margin has of a part stands in brackets behind it.
    static func markdown(
        _ nodes: [Outline.Node], of text: SourceText, depth: Int, margin: OutlineMargin?
    ) -> String {
        nodes.map { node in
            let beside = margin?.beside(node) ?? []
            let tail = beside.isEmpty ? "" : " (\(beside.joined(separator: " · ")))"
            return String(repeating: "  ", count: depth) + "- \(label(node, of: text))\(tail)\n"
                + markdown(node.children, of: text, depth: depth + 1, margin: margin)
        }.joined()
    }

    /// At most so many columns of a text.
    static func clipped(_ text: String, to width: Int) -> String {
        guard TextColumns.width(text) > width else { return text }
        var columns = 0
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            columns += TextColumns.width(scalar)
            if columns >= width { break }
            kept.append(scalar)
        }
        return String(kept) + "…"
    }

    private struct Row {
        var label: String
        var line: Int
        var beside: [String]
    }

    /// A tree with `├─`, `└─`, `│`, the line numbers in one column, and behind them what the margin has of each part.
    static func tree(_ roots: [Outline.Node], of text: SourceText, margin: OutlineMargin) -> String {
        var rows: [Row] = []
        func add(_ node: Outline.Node, _ label: String) {
            let line = text.lines.line(at: node.range.start) + 1
            rows.append(Row(label: clipped(label, to: widest), line: line, beside: margin.beside(node)))
        }
        func addBranches(_ nodes: [Outline.Node], _ prefix: String) {
            for (index, node) in nodes.enumerated() {
                let isLast = index == nodes.count - 1
                add(node, prefix + (isLast ? "└─ " : "├─ ") + label(node, of: text))
                addBranches(node.children, prefix + (isLast ? "   " : "│  "))
            }
        }
        for root in roots {
            add(root, label(root, of: text))
            addBranches(root.children, "")
        }
        let width = min(rows.map { TextColumns.width($0.label) }.max() ?? 0, widest)
        let figures = String(rows.map(\.line).max() ?? 0).count
        return rows.map { row in
            let gap = String(repeating: " ", count: max(2, width - TextColumns.width(row.label) + 2))
            guard !row.beside.isEmpty else { return "\(row.label)\(gap)\(row.line)\n" }
            let behind = String(repeating: " ", count: figures - String(row.line).count + 3)
            return "\(row.label)\(gap)\(row.line)\(behind)\(row.beside.joined(separator: " · "))\n"
        }.joined()
    }
}
