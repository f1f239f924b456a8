import Validation

/// The acts of a summary as CSV (RFC 4180), one row an act.
enum SummaryCSV {
    static func acts(of summary: TextSummary, document: String, hasHeader: Bool) -> String {
        var rows = hasHeader ? [["document", "act", "type", "issuer", "date", "lines", "findings"]] : []
        for act in summary.acts {
            let rules = act.findings.map { "\($0.finding.rule):\($0.line)" }.joined(separator: " ")
            let lines = act.row.lines.map(String.init).joined(separator: " ")
            rows.append([document, act.row.name, act.type, act.issuer, act.date, lines, rules])
        }
        return rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func field(_ text: String) -> String {
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
