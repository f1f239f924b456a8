import Extraction
import Register
import TextModel

extension Problem {
    /// A fault of a code's form. The fix writes the whole code as it was meant, whatever else is wrong with it.
    static func code(
        _ citation: CitationValue, _ reading: CodeReading, vi: String, en: String, safe: Bool = true,
        atMost: SeverityByProfile? = nil
    ) -> Problem {
        let meant = citation.code?.text ?? ""
        var fixes: [Fix] = []
        // Nothing is written over the head of a page within the code.
        if !meant.isEmpty, reading.range.length <= 2 * meant.utf8.count + 40 {
            let before = reading.form.contains(.gluedBefore) ? " " : ""
            let after = reading.form.contains(.gluedAfter) ? " " : ""
            fixes = [
                Fix(
                    title: LocalizedText(vi: "Sửa thành \(meant)", en: "Change to \(meant)"), isPreferred: true,
                    isSafe: safe,
                    edits: (reading.excess.map { [TextEdit($0, "")] } ?? [])
                        + [TextEdit(reading.range, before + meant + after)])
            ]
        }
        return Problem(
            reading.range, LocalizedText(vi: "\(vi), viết \(meant)", en: "\(en): write \(meant)"), fixes: fixes,
            atMost: atMost)
    }
}
