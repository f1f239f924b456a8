import Extraction
import Register

extension Rule {
    package static let codeOrder = Rule(
        id: "code-order",
        summary: LocalizedText(vi: "các phần của ký hiệu sai thứ tự", en: "parts of a code in the wrong order"),
        severities: SeverityByProfile(.error), fix: .safe, source: "Luật 80/2015/QH13, Điều 10",
        good: "Nghị định số 13/2023/NĐ-CP", bad: "Nghị định số 13/NĐ-CP/2023", check: .code(checkCodeOrder))
}

@Sendable
private func checkCodeOrder(_ citation: CitationValue, _ reading: CodeReading, _ context: Rule.Context) -> Problem? {
    guard reading.form.contains(.yearAtEnd), citation.code?.system == .state, citation.code?.typeAbbreviation != nil
    else {
        return nil
    }
    return .code(citation, reading, vi: "năm đứng sau số", en: "the year stands after the number")
}
