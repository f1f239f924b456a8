import Extraction
import JSONRPC
import LanguageServer
import TextModel

extension Command {
    static let outline = Command(
        name: "outline", usage: "outline [--format text|json|markdown] TỆP…", summary: "in dàn ý",
        options: [
            Option(
                name: "--format", value: "DẠNG", allowed: ["text", "json", "markdown"],
                summary: "text (mặc định): cây có số dòng; json; markdown")
        ],
        run: runOutline)
}

@Sendable
private func runOutline(_ arguments: Arguments) -> Int32 {
    guard !arguments.paths.isEmpty else {
        Output.error("vanthu outline: cần ít nhất một tệp, thư mục hoặc -\n")
        return 2
    }
    let (texts, isComplete) = Input.texts(arguments.paths)
    for input in texts {
        let roots = Outline(Analysis(input.text)).roots
        switch arguments.value("--format") {
        case "json":
            var writer = JSONWriter()
            writer.object { writer in
                writer.member("document", input.name)
                writer.key("outline")
                OutlineJSON.write(roots, of: input.text, offsets: .utf32, to: &writer)
            }
            Output.print(writer.bytes + [0x0A])
        case "markdown": Output.print(OutlineText.markdown(roots, depth: 0))
        default:
            if texts.count > 1 { Output.print("\(input.name)\n") }
            Output.print(OutlineText.tree(roots, of: input.text))
        }
    }
    return isComplete ? 0 : 2
}

/// An outline for people.
enum OutlineText {
    private static let widest = 100

    static func label(_ node: Outline.Node) -> String {
        let text =
            node.number.isEmpty || node.title.isEmpty ? node.number + node.title : "\(node.number). \(node.title)"
        switch node.kind {
        case .part: return "Phần \(text)"
        case .chapter: return "Chương \(text)"
        case .section: return "Mục \(text)"
        case .subsection: return "Tiểu mục \(text)"
        case .article: return "Điều \(text)"
        case .appendix: return node.number.isEmpty ? "Phụ lục \(node.title)" : "Phụ lục \(text)"
        case .point where node.number.first?.isLetter ?? false: return "\(node.number)) \(node.title)"
        default: return text
        }
    }

    static func markdown(_ nodes: [Outline.Node], depth: Int) -> String {
        nodes.map { node in
            String(repeating: "  ", count: depth) + "- \(label(node))\n" + markdown(node.children, depth: depth + 1)
        }.joined()
    }

    /// A tree with `├─`, `└─`, `│`, the line numbers in one column.
    static func tree(_ roots: [Outline.Node], of text: SourceText) -> String {
        var rows: [(label: String, line: Int)] = []
        for root in roots {
            rows.append((label(root), text.lines.line(at: root.range.start) + 1))
            branches(root.children, "", text, &rows)
        }
        let width = min(rows.map { TextColumns.width($0.label) }.max() ?? 0, widest)
        return rows.map { row in
            let gap = String(repeating: " ", count: max(2, width - TextColumns.width(row.label) + 2))
            return "\(row.label)\(gap)\(row.line)\n"
        }.joined()
    }

    private static func branches(
        _ nodes: [Outline.Node], _ prefix: String, _ text: SourceText, _ rows: inout [(label: String, line: Int)]
    ) {
        for (index, node) in nodes.enumerated() {
            let isLast = index == nodes.count - 1
            rows.append((prefix + (isLast ? "└─ " : "├─ ") + label(node), text.lines.line(at: node.range.start) + 1))
            branches(node.children, prefix + (isLast ? "   " : "│  "), text, &rows)
        }
    }
}
