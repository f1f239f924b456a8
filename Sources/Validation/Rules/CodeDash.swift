import Extraction
import Register
import TextModel

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
    // A fraction is more than a slash.
    if reading.form.contains(.splitDigits) { return nil }
    // The no-break hyphen looks as it should and was meant to keep the code together.
    let text = context.string(in: reading.range).unicodeScalars
    let isNoBreak = text.contains("\u{2011}") && !text.contains { $0 != "\u{2011}" && $0.isLookAlike }
    return .code(
        citation, reading, vi: "dấu gạch trong ký hiệu không phải dấu nối (-) hay gạch chéo (/)",
        en: "a look-alike of - or / in the code", atMost: isNoBreak ? SeverityByProfile(.hint) : nil)
}

extension Unicode.Scalar {
    /// Whether it is a dash or slash other than those of ASCII.
    fileprivate var isLookAlike: Bool { properties.isDash && self != "-" || "⁄∕／⧸".unicodeScalars.contains(self) }
}
