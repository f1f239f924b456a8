import Extraction
import Register

extension Rule {
    package static let codeDash = Rule(
        id: "code-dash",
        summary: LocalizedText(vi: "dấu gạch khác dấu nối trong ký hiệu", en: "a dash or slash look-alike in a code"),
        severities: SeverityByProfile(.warning), fix: .safe, source: "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.3.c",
        good: "Nghị định số 30/2020/NĐ-CP", bad: "Nghị định số 30/2020/NĐ–CP", check: .code(checkCodeDash))
}

@Sendable
private func checkCodeDash(_ citation: CitationValue, _ reading: CodeReading, _ context: Rule.Context) -> Problem? {
    guard !reading.form.isDisjoint(with: [.dashLookAlike, .slashLookAlike]) else { return nil }
    return .code(
        citation, reading, vi: "dấu gạch trong ký hiệu không phải dấu nối (-) hay gạch chéo (/)",
        en: "a look-alike of - or / in the code")
}
