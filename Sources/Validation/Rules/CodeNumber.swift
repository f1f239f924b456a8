import Extraction
import Register
import TextModel

extension Rule {
    package static let codeNumber = Rule(
        id: "code-number",
        summary: LocalizedText(vi: "thừa chữ \"số\", thiếu số 0 ở đầu", en: "\"số\" twice, leading zero missing"),
        severities: SeverityByProfile(.warning), fix: .safe, source: "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.3.c",
        good: "Số: 05/QĐ-UBND", bad: "Số: 5/QĐ-UBND", check: .code(checkCodeNumber))
}

@Sendable
private func checkCodeNumber(_ citation: CitationValue, _ reading: CodeReading, _ context: Rule.Context) -> Problem? {
    if reading.form.contains(.doubledWord) {
        return Problem(
            reading.range, LocalizedText(vi: "chữ \"số\" lặp trước ký hiệu", en: "\"số\" stands twice before the code"),
            fixes: reading.excess.map { excess in
                [
                    Fix(
                        title: LocalizedText(vi: "Bỏ một chữ \"số\"", en: "Remove one \"số\""), isPreferred: true,
                        isSafe: true, edits: [TextEdit(excess, "")])
                ]
            } ?? [])
    }
    guard citation.isOwn, let code = citation.code, code.number.count == 1, code.number != "0",
        code.system == .party || context.hasColon(before: reading.range)
    else { return nil }
    return Problem(
        reading.range,
        LocalizedText(
            vi: "thiếu số 0 trước số dưới 10, viết 0\(code.text)",
            en: "the zero before a number below 10 is missing: write 0\(code.text)"),
        fixes: [.replace(reading.range, with: "0\(code.text)", safe: true)],
        atMost: SeverityByProfile(state: .hint, party: .hint, press: nil))
}

extension Rule.Context {
    /// Whether a colon stands before a place: `Số: 5/QĐ-UBND` is a head, `Số 4/2023/NĐ-CP` may open a cell of a table.
    fileprivate func hasColon(before range: TextRange) -> Bool {
        string(in: TextRange(max(0, range.start - 4), range.start)).contains(":")
    }
}
