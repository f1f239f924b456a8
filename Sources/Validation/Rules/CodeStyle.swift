import Extraction
import Register
import TextModel

extension Rule {
    package static let codeStyle = Rule(
        id: "code-style",
        summary: LocalizedText(
            vi: "ký hiệu hay tên gọi theo lối báo chí, cổng thông tin",
            en: "a code or name as press and portals write it"),
        severities: SeverityByProfile(state: .hint, party: .hint, press: nil), fix: .offer,
        source: "Luật 80/2015/QH13, Điều 10; Hướng dẫn 36-HD/VPTW, mục 1.3",
        good: "Nghị quyết số 29-NQ/TW", bad: "Nghị quyết số 29-NQ/TƯ", check: .code(checkCodeStyle))
}

@Sendable
private func checkCodeStyle(_ citation: CitationValue, _ reading: CodeReading, _ context: Rule.Context) -> Problem? {
    if reading.form.contains(.clippedName), let name = citation.name {
        return Problem(
            reading.range, LocalizedText(vi: "tên gọi tắt, viết đủ là \(name)", en: "a clipped name, in full \(name)"),
            fixes: [.replace(reading.range, with: name, safe: false)],
            atMost: SeverityByProfile(state: nil, party: .hint, press: nil))
    }
    if reading.form.contains(.pressBody) {
        return .code(citation, reading, vi: "trong ký hiệu là TW", en: "codes have TW", safe: false)
    }
    if let plain = withoutType(citation, reading) {
        return Problem(
            reading.range,
            LocalizedText(
                vi: "ký hiệu có năm của Quốc hội không có NQ, viết \(plain)",
                en: "a code of the Quốc hội with a year has no NQ: write \(plain)"),
            fixes: [.replace(reading.range, with: plain, safe: false)])
    }
    if reading.form.contains(.colonBefore), let colon = reading.excess {
        return Problem(
            reading.range,
            LocalizedText(
                vi: "thừa dấu hai chấm: trong câu viết \"số\", không viết \"số:\"",
                en: "a colon too many: within a sentence write \"số\", not \"số:\""),
            fixes: [
                Fix(
                    title: LocalizedText(vi: "Bỏ dấu hai chấm", en: "Remove the colon"), isPreferred: true,
                    isSafe: false,
                    edits: [TextEdit(colon, "")])
            ])
    }
    return nil
}

/// `326/2016/UBTVQH14` for `326/2016/NQ-UBTVQH14`. Without a year NQ is right; ordinances had PL.
private func withoutType(_ citation: CitationValue, _ reading: CodeReading) -> String? {
    guard let code = citation.code, let year = code.year, code.typeAbbreviation == "NQ", reading.assemblyTerm != nil,
        reading.signs.count == 2, let body = reading.signs.last, body.hasPrefix("QH") || body.hasPrefix("UBTVQH")
    else { return nil }
    return "\(code.number)/\(year)/\(body)"
}
