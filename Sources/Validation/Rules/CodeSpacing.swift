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
        // Before the first slash of a header it is mostly a blank that was filled.
        return .code(
            citation, reading, vi: "thừa dấu cách trong ký hiệu", en: "white space inside the code",
            atMost: citation.isOwn && context.hasSpaceBehindNumber(reading) ? SeverityByProfile(.hint) : nil)
    }
    if !reading.form.isDisjoint(with: [.gluedBefore, .gluedAfter]) {
        return .code(citation, reading, vi: "ký hiệu dính vào từ bên cạnh", en: "the code is glued to the next word")
    }
    return nil
}

extension Rule.Context {
    /// Whether the first white space of the code stands right behind its number.
    fileprivate func hasSpaceBehindNumber(_ reading: CodeReading) -> Bool {
        let number = string(in: reading.range).prefix { !$0.isWhitespace }
        return !number.contains("/") && !number.contains("-")
    }
}
