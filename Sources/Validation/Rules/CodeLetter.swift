import Extraction
import Register
import TextModel

extension Rule {
    package static let codeLetter = Rule(
        id: "code-letter",
        summary: LocalizedText(
            vi: "chữ D hoặc Ð thay cho Đ, chữ thay cho số, chữ lặp trong ký hiệu", en: "a wrong letter in a code"),
        severities: SeverityByProfile(.error), fix: .safe, source: "Nghị định 30/2020/NĐ-CP, phụ lục III",
        good: "Quyết định số 12/2019/QĐ-TTg", bad: "Quyết định số 12/2019/QD-TTg", check: .code(checkCodeLetter))
}

@Sendable
private func checkCodeLetter(_ citation: CitationValue, _ reading: CodeReading, _ context: Rule.Context) -> Problem? {
    if reading.form.contains(.eth) {
        return .code(citation, reading, vi: "chữ Ð (U+00D0) thay cho Đ", en: "Icelandic Ð (U+00D0) for Đ")
    }
    if reading.form.contains(.letterInTerm) {
        return .code(citation, reading, vi: "chữ thay cho số trong số khóa", en: "letters for figures in the term")
    }
    if reading.form.contains(.splitDigits), context.string(in: reading.range).unicodeScalars.contains("\u{2044}") {
        return .code(
            citation, reading, vi: "phân số thay cho số và gạch chéo", en: "a fraction for a number and a slash")
    }
    let warning = SeverityByProfile(.warning)
    if reading.form.contains(.foreignLetter) {
        return .code(
            citation, reading, vi: "chữ hay số của bảng chữ khác trông như chữ Việt",
            en: "a letter or figure of another alphabet", atMost: warning)
    }
    if reading.form.contains(.letterInNumber) {
        return .code(citation, reading, vi: "chữ O, I, l thay cho số", en: "a letter for a figure", atMost: warning)
    }
    if reading.form.contains(.doubledLetter) {
        return .code(citation, reading, vi: "chữ lặp", en: "a doubled letter", atMost: warning)
    }
    // English prose and addresses have no Đ.
    if reading.form.contains(.plainD),
        reading.form.contains(.followsNumberWord) || context.isAmongVietnamese(reading.range)
    {
        return .code(citation, reading, vi: "chữ D thay cho Đ", en: "D for Đ", atMost: warning)
    }
    return nil
}

extension Rule.Context {
    /// Whether one of the two words before a place, or of the two behind it, has a letter that English lacks.
    fileprivate func isAmongVietnamese(_ range: TextRange) -> Bool {
        let before = string(in: TextRange(max(0, range.start - 40), range.start)).split { $0.isWhitespace }.suffix(2)
        let after = string(in: TextRange(range.end, range.end + 40)).split { $0.isWhitespace }.prefix(2)
        return (before + after).contains {
            $0.unicodeScalars.contains { $0.value >= 0xC0 && $0.properties.isAlphabetic }
        }
    }
}
