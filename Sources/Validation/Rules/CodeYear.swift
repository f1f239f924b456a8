import Extraction
import Register
import TextModel

extension Rule {
    package static let codeYear = Rule(
        id: "code-year",
        summary: LocalizedText(vi: "năm trong ký hiệu không thể có", en: "a year in a code that cannot be"),
        severities: SeverityByProfile(.error), fix: .none, source: "Luật 80/2015/QH13, Điều 10",
        good: "Quyết định số 65/2004/QĐ-BNV", bad: "Quyết định số 65/20004/QĐ-BNV", check: .code(checkCodeYear))
}

@Sendable
private func checkCodeYear(_ citation: CitationValue, _ reading: CodeReading, _ context: Rule.Context) -> Problem? {
    if reading.form.contains(.longYear) {
        return Problem(reading.range, LocalizedText(vi: "năm có năm chữ số", en: "the year has five figures"))
    }
    if reading.form.contains(.splitDigits) {
        return .code(
            citation, reading, vi: "các chữ số bị tách rời", en: "figures stand apart", safe: false,
            atMost: SeverityByProfile(.warning))
    }
    guard let year = citation.code?.year, year < 1945 || year > 2099 else { return nil }
    return Problem(
        reading.range, LocalizedText(vi: "không có văn bản năm \(year)", en: "no document is of the year \(year)"))
}
