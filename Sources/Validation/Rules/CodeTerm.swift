import Extraction
import Register
import TextModel

extension Rule {
    package static let codeTerm = Rule(
        id: "code-term",
        summary: LocalizedText(vi: "khóa Quốc hội và năm không khớp", en: "the Quốc hội's term and the year disagree"),
        severities: SeverityByProfile(.error), fix: .safe, source: "Luật 80/2015/QH13, Điều 10",
        good: "Luật số 45/2019/QH14", bad: "Luật số 45/2019/QH15", check: .code(checkCodeTerm))
}

@Sendable
private func checkCodeTerm(_ citation: CitationValue, _ reading: CodeReading, _ context: Rule.Context) -> Problem? {
    guard let term = reading.assemblyTerm, let code = citation.code, let year = code.year else { return nil }
    let terms = AssemblyTerm.terms(in: year)
    guard !terms.isEmpty, !terms.contains(term) else { return nil }
    let wanted = terms.map { "QH\($0)" }.joined(separator: ", ")
    var fixes: [Fix] = []
    if terms.count == 1, let right = terms.first, code.text.hasSuffix("QH\(term)") {
        fixes = [.replace(reading.range, with: code.text.dropLast("\(term)".count) + "\(right)", safe: true)]
    }
    return Problem(
        reading.range,
        LocalizedText(vi: "năm \(year) là \(wanted), không phải QH\(term)", en: "\(year) was \(wanted), not QH\(term)"),
        fixes: fixes)
}
