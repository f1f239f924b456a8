import Extraction
import Register
import TextModel

extension Rule {
    package static let codeMissingPart = Rule(
        id: "code-missing-part",
        summary: LocalizedText(vi: "ký hiệu thiếu năm, khóa, loại hoặc cơ quan", en: "a part of a code is missing"),
        severities: SeverityByProfile(state: .warning, party: .warning, press: .hint), fix: .offer,
        source: "Luật 80/2015/QH13, Điều 10",
        good: "Nghị định số 116/2020/NĐ-CP", bad: "Nghị định số 116/NĐ-CP", check: .code(checkCodeMissingPart))
}

@Sendable
private func checkCodeMissingPart(
    _ citation: CitationValue, _ reading: CodeReading, _ context: Rule.Context
) -> Problem? {
    guard let code = citation.code, code.system == .state, let missing = missingPart(code, reading) else { return nil }
    // Warned of where an act stands as a legal basis or names itself; elsewhere a short form is common.
    let isFormal = reading.form.contains(.standsInPreamble) || citation.isOwn
    var fixes: [Fix] = []
    if let term = missing.term {
        fixes = [.replace(reading.range, with: "\(code.text)\(term)", safe: false)]
    }
    return Problem(
        reading.range, missing.message, fixes: fixes, atMost: isFormal ? nil : SeverityByProfile(.hint))
}

private func missingPart(
    _ code: DocumentCode, _ reading: CodeReading
) -> (message: LocalizedText, term: Int?)? {
    let organ = code.issuerAbbreviation
    if code.typeAbbreviation == "NĐ", organ == "CP", code.year == nil, !code.number.contains("-") {
        return (LocalizedText(vi: "ký hiệu nghị định thiếu năm", en: "the code of a decree lacks its year"), nil)
    }
    guard reading.signs.last == "QH" || reading.signs.last == "UBTVQH", reading.assemblyTerm == nil else { return nil }
    let terms = code.year.map(AssemblyTerm.terms(in:)) ?? []
    return (
        LocalizedText(vi: "ký hiệu thiếu số khóa Quốc hội", en: "the number of the Quốc hội's term is missing"),
        terms.count == 1 ? terms.first : nil
    )
}
