import Extraction
import Register

extension Rule {
    package static let codeSeparator = Rule(
        id: "code-separator",
        summary: LocalizedText(
            vi: "dấu nối và gạch chéo sai chỗ, thiếu hoặc lặp", en: "separators swapped, missing or doubled"),
        severities: SeverityByProfile(.warning), fix: .safe,
        source: "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.3; Hướng dẫn 36-HD/VPTW, mục 1.3",
        good: "Chỉ thị số 54-CT/TW", bad: "Chỉ thị số 54/CT-TW", check: .code(checkCodeSeparator))
}

@Sendable
private func checkCodeSeparator(_ citation: CitationValue, _ reading: CodeReading, _ context: Rule.Context) -> Problem?
{
    if reading.form.contains(.noSeparator) {
        return .code(citation, reading, vi: "thiếu dấu nối trong ký hiệu", en: "a separator is missing in the code")
    }
    if reading.form.contains(.doubledSeparator) {
        return .code(citation, reading, vi: "dấu nối hoặc gạch chéo lặp", en: "a separator stands twice in the code")
    }
    if reading.form.contains(.stateSeparators) {
        return .code(
            citation, reading, vi: "ký hiệu văn bản của Đảng có dấu nối sau số, gạch chéo trước cơ quan",
            en: "Party codes have a hyphen after the number and a slash before the body",
            atMost: SeverityByProfile(state: .warning, party: .warning, press: .hint))
    }
    // Two slashes were official until then.
    if reading.form.contains(.otherSeparators), citation.code?.year == nil, let year = context.yearBehind, year <= 2004
    {
        return nil
    }
    if reading.form.contains(.otherSeparators) {
        return .code(
            citation, reading, vi: "dấu nối và gạch chéo sai chỗ trong ký hiệu",
            en: "hyphen and slash are swapped in the code")
    }
    return nil
}
