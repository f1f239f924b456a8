import Extraction
import Register

extension Rule {
    package static let codeSpacing = Rule(
        id: "code-spacing",
        summary: LocalizedText(
            vi: "dấu cách trong ký hiệu, ký hiệu dính vào từ bên cạnh", en: "white space inside a code"),
        severities: SeverityByProfile(.warning), fix: .safe, source: "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.3.c",
        good: "Chỉ thị số 05-CT/TW", bad: "Chỉ thị số 05- CT/TW", check: .code(checkCodeSpacing))
}

@Sendable
private func checkCodeSpacing(_ citation: CitationValue, _ reading: CodeReading, _ context: Rule.Context) -> Problem? {
    // Mass organisations print theirs with white space.
    if reading.form.contains(.innerSpace), citation.code?.system != .massOrganisation {
        return .code(citation, reading, vi: "thừa dấu cách trong ký hiệu", en: "white space inside the code")
    }
    if !reading.form.isDisjoint(with: [.gluedBefore, .gluedAfter]) {
        return .code(citation, reading, vi: "ký hiệu dính vào từ bên cạnh", en: "the code is glued to the next word")
    }
    return nil
}
