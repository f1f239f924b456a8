import Extraction
import Register

extension Rule {
    package static let codeCase = Rule(
        id: "code-case",
        summary: LocalizedText(vi: "chữ hoa, chữ thường sai trong ký hiệu", en: "wrong case in a code"),
        severities: SeverityByProfile(state: .warning, party: .warning, press: .hint), fix: .safe,
        source: "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.3.c và phụ lục III",
        good: "Nghị định số 30/2020/NĐ-CP", bad: "Nghị định số 30/2020/nđ-cp", check: .code(checkCodeCase))
}

@Sendable
private func checkCodeCase(_ citation: CitationValue, _ reading: CodeReading, _ context: Rule.Context) -> Problem? {
    if reading.form.contains(.smallLetters) {
        return .code(citation, reading, vi: "ký hiệu viết hoa", en: "signs are capitals")
    }
    if reading.form.contains(.otherCase) {
        return .code(
            citation, reading, vi: "chữ hoa, chữ thường trong ký hiệu", en: "case of a sign",
            atMost: SeverityByProfile(.hint))
    }
    return nil
}
