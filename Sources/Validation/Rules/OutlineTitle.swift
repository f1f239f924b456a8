import Extraction
import TextModel

extension Rule {
    package static let outlineTitle = Rule(
        id: "outline-title",
        summary: LocalizedText(
            vi: "phần, chương, mục, tiểu mục, điều không có tên",
            en: "a part, chapter, section or article without a title"),
        severities: SeverityByProfile(state: .warning, party: .warning, press: nil), fix: .none,
        source: "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II", good: "Chương II. TỔ CHỨC THỰC HIỆN", bad: "Chương II",
        check: .settled(checkOutlineTitle))
}

/// Parts of one kind that have titles, against those that have none: older acts have no titles at all, forms only numbers.
private let fewest = 3

@Sendable
private func checkOutlineTitle(_ outline: Outline, _ analysis: Analysis) -> [Problem] {
    let surroundings = OutlineSurroundings(analysis)
    var parts: [OutlineKind: [Outline.Node]] = [:]
    func collect(_ nodes: [Outline.Node]) {
        // Forms and tables of an appendix have parts of their own.
        for node in nodes where node.kind != .appendix {
            if [.part, .chapter, .section, .subsection, .article].contains(node.kind) {
                parts[node.kind, default: []].append(node)
            }
            collect(node.children)
        }
    }
    collect(outline.roots)
    return parts.values.flatMap { nodes -> [Problem] in
        let bare = nodes.filter(\.titleRange.isEmpty)
        guard nodes.count - bare.count >= fewest, bare.count * 5 <= nodes.count else { return [] }
        return bare.compactMap { node in
            // A part whose text stands right below has that in the place of a title; codified law has only references.
            let standsAlone = node.kind != .article || node.children.first?.kind == .clause
            let isCodified = node.number.contains(".")
            guard standsAlone, !isCodified, !node.children.isEmpty, !surroundings.amends(in: node.range) else {
                return nil
            }
            return Problem(
                node.selectionRange, LocalizedText(vi: "không có tên", en: "this part has no title"))
        }
    }
}
