import Extraction
import TextModel

extension CardContext {
    /// The provision and the act it belongs to; of this document what it says.
    func provisionRows() -> [Card.Row] {
        let parts = document.ownParts(of: entity)
        var rows: [Card.Row] = [.heading(written, beside: parts.count == 1 ? parts.map { lineRow($0) } : [])]
        for part in parts.prefix(Self.mostParts) {
            if parts.count > 1 { rows.append(.caption("\(part.label(in: document.text)) (\(lineRow(part)))")) }
            rows += textRows(part, lines: parts.count > 1 ? 1 : Self.mostLines)
        }
        if parts.count > Self.mostParts { rows.append(.line("…")) }
        if !parts.isEmpty { return rows }
        if let id = entity.text("citation"), let act = document.firstMention(of: id) {
            let name = act.normText ?? document.text.string(in: act.range)
            rows.append(
                .line(say("của \([act.text("type"), name].compactMap { $0 }.joined(separator: " "))", "of \(name)")))
        }
        return rows
    }

    /// Parts that a card shows, and paragraphs of one.
    private static let mostParts = 5
    private static let mostLines = 8
    /// Letters of one paragraph.
    private static let longestLine = 400

    private func lineRow(_ part: Outline.Node) -> String {
        let number = document.text.lines.line(at: part.range.start) + 1
        return say("dòng \(number)", "line \(number)")
    }

    /// The text of a part, a row a paragraph: lines that were wrapped by hand belong together.
    private func textRows(_ part: Outline.Node, lines limit: Int) -> [Card.Row] {
        let analysis = document.analysis
        var rows: [Card.Row] = []
        var index = analysis.block(at: part.range.start)
        while index < analysis.starts.count, analysis.starts[index] < part.range.end, rows.count <= limit {
            let start = max(analysis.starts[index], part.range.start)
            let end = min(analysis.starts[index] + analysis.blocks[index].utf8Count, part.range.end)
            let paragraph = document.text.string(in: TextRange(start, end)).split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
            index += 1
            guard !paragraph.isEmpty else { continue }
            let isWhole = paragraph.count <= Self.longestLine
            rows.append(.line(isWhole ? paragraph : paragraph.prefix(Self.longestLine) + "…"))
        }
        guard rows.count > limit else { return rows }
        return Array(rows.prefix(limit)) + [.line("…")]
    }
}
