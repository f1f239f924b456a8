import TextModel
import Validation

/// A finding for people: where, what, the line, and marks under the very letters.
enum FindingText {
    /// So many columns of a long line are shown.
    private static let widest = 100

    static func block(_ finding: Finding, document: String, of text: SourceText, locale: MessageLocale) -> String {
        let position = text.position(ofUTF8Offset: finding.range.start, in: .utf32)
        let severity = severityName(finding.severity, locale)
        let place = "\(document):\(position.line + 1):\(position.column + 1)"
        return "\(place): \(severity): \(finding.message[locale]) [\(finding.rule)]\n"
            + excerpt(finding.range, of: text)
    }

    static func severityName(_ severity: Severity, _ locale: MessageLocale) -> String {
        guard locale == .vietnamese else { return severity.rawValue }
        switch severity {
        case .error: return "lỗi"
        case .warning: return "cảnh báo"
        case .information: return "thông tin"
        case .hint: return "gợi ý"
        }
    }

    /// The line, clipped around the range, and a row of `~` under it.
    static func excerpt(_ range: TextRange, of text: SourceText) -> String {
        let parts = clippedLine(around: range, of: text)
        let indent = parts.before.unicodeScalars.map { scalar in
            scalar == "\t" ? "\t" : String(repeating: " ", count: TextColumns.width(scalar))
        }.joined()
        let marks = String(repeating: "~", count: max(1, TextColumns.width(parts.marked)))
        return "    \(parts.before)\(parts.marked)\(parts.after)\n    \(indent)\(marks)\n"
    }

    /// The range's line, clipped: before the range, the range, after it.
    static func clippedLine(around range: TextRange, of text: SourceText) -> (
        before: String, marked: String, after: String
    ) {
        let line = text.contentRange(ofLine: text.lines.line(at: range.start))
        let end = min(range.end, line.end)
        let marked = text.string(in: TextRange(range.start, end))
        let isShort = TextColumns.width(text.string(in: line)) <= widest
        let room = isShort ? widest : max(10, (widest - TextColumns.width(marked)) / 2)
        return (
            clippedStart(text.string(in: TextRange(line.start, range.start)), to: room), marked,
            clippedEnd(text.string(in: TextRange(end, line.end)), to: room)
        )
    }

    private static func clippedStart(_ text: String, to width: Int) -> String {
        var scalars = Substring(text).unicodeScalars
        guard TextColumns.width(text) > width else { return text }
        while TextColumns.width(Substring(scalars)) > width, !scalars.isEmpty { scalars.removeFirst() }
        while let first = scalars.first, TextColumns.width(first) == 0 { scalars.removeFirst() }
        return "…" + String(Substring(scalars))
    }

    private static func clippedEnd(_ text: String, to width: Int) -> String {
        var columns = 0
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            columns += TextColumns.width(scalar)
            if columns > width { return String(result) + "…" }
            result.append(scalar)
        }
        return text
    }
}

extension FindingText {
    /// The Vietnamese name of a severity of LSP 3.17, "DiagnosticSeverity".
    static func severityName(severity: Int) -> String {
        let known = Severity.allCases.first { $0.rank == severity } ?? .hint
        return severityName(known, .vietnamese)
    }
}
