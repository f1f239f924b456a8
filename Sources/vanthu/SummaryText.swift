import Validation

/// A summary for people: four groups, a row an item, its lines behind it.
enum SummaryText {
    private static let widest = 76
    private static let mostLines = 6

    /// - Parameter limit: rows a group, so that all four fit on a screen; nil for all.
    static func screen(of summary: TextSummary, limit: Int?) -> String {
        // Acts with findings come first where not all have room.
        let acts =
            limit.map { $0 < summary.acts.count } ?? false
            ? summary.acts.filter { !$0.findings.isEmpty } + summary.acts.filter(\.findings.isEmpty) : summary.acts
        return frame(summary.frame)
            + group("Ai", summary.people.map { ($0, []) }, limit)
            + group("Văn bản", acts.map { ($0.row, $0.findings.map(remark)) }, limit)
            + group("Khi nào", summary.dates.map { ($0, []) }, limit)
            + group("Bao nhiêu", summary.quantities.map { ($0, []) }, limit)
    }

    /// What the document says of itself: its rows have no count.
    private static func frame(_ rows: [TextSummary.Row]) -> String {
        guard !rows.isEmpty else { return "" }
        let labels = rows.map { OutlineText.clipped("\($0.name): \($0.detail)", to: widest) }
        let width = labels.map { TextColumns.width($0) }.max() ?? 0
        return zip(labels, rows).reduce(into: "Văn bản này\n") { text, row in
            let gap = String(repeating: " ", count: width - TextColumns.width(row.0) + 2)
            text += "  \(row.0)\(gap)\(lines(row.1.lines))\n"
        }
    }

    private static func remark(_ item: (finding: Finding, line: Int)) -> String {
        let severity = FindingText.severityName(item.finding.severity, .vietnamese)
        return "\(severity): \(item.finding.message.vi) [\(item.finding.rule)], dòng \(item.line)"
    }

    private static func group(_ title: String, _ rows: [(row: TextSummary.Row, remarks: [String])], _ limit: Int?)
        -> String
    {
        guard !rows.isEmpty else { return "" }
        let shown = rows.prefix(limit ?? rows.count)
        let labels = shown.map { $0.row.detail.isEmpty ? $0.row.name : "\($0.row.name) · \($0.row.detail)" }
        let clipped = labels.map { OutlineText.clipped($0, to: widest) }
        let width = clipped.map { TextColumns.width($0) }.max() ?? 0
        var text = "\(title) (\(rows.count))\n"
        for (label, item) in zip(clipped, shown) {
            let gap = String(repeating: " ", count: width - TextColumns.width(label) + 2)
            text += "  \(label)\(gap)\(lines(item.row.lines))\n"
            for remark in item.remarks { text += "      \(remark)\n" }
        }
        if shown.count < rows.count { text += "  … và \(rows.count - shown.count) nữa (--entities)\n" }
        return text
    }

    private static func lines(_ lines: [Int]) -> String {
        let shown = lines.prefix(mostLines).map(String.init).joined(separator: ", ")
        return lines.count > mostLines ? shown + ", …" : shown
    }
}
