import Extraction
import Register
import TextModel

extension Rule {
    package static let codeOrder = Rule(
        id: "code-order",
        summary: LocalizedText(vi: "các phần của ký hiệu sai thứ tự", en: "parts of a code in the wrong order"),
        severities: SeverityByProfile(.error), fix: .safe, source: "Luật 80/2015/QH13, Điều 10",
        good: "Nghị định số 13/2023/NĐ-CP", bad: "Nghị định số 13/NĐ-CP/2023", check: .code(checkCodeOrder))
}

@Sendable
private func checkCodeOrder(_ citation: CitationValue, _ reading: CodeReading, _ context: Rule.Context) -> Problem? {
    if let meant = typeBehindBody(citation, reading) ?? hyphenBeforeBody(citation, reading) {
        return Problem(
            reading.range,
            LocalizedText(
                vi: "thứ tự các phần của ký hiệu, có lẽ là \(meant)", en: "order of the parts: perhaps \(meant)"),
            fixes: [.replace(reading.range, with: meant, safe: false)], atMost: SeverityByProfile(.hint))
    }
    guard reading.form.contains(.yearAtEnd), citation.code?.system == .state, citation.code?.typeAbbreviation != nil
    else {
        return nil
    }
    return .code(citation, reading, vi: "năm đứng sau số", en: "the year stands after the number")
}

/// `Quyết định số 608/VEC-QĐ`: the type word says that the sign behind the body is the type.
private func typeBehindBody(_ citation: CitationValue, _ reading: CodeReading) -> String? {
    guard let code = citation.code, code.typeAbbreviation == nil, code.system != .party, reading.signs.count == 2,
        let type = citation.type, let body = reading.signs.first, let sign = reading.signs.last,
        sign == DocumentTypeSign.sign(of: type, in: .state), code.text.hasSuffix("/\(body)-\(sign)")
    else { return nil }
    return "\(code.text.dropLast(body.count + sign.count + 1))\(sign)-\(body)"
}

/// `388-BVHTTDL-VP`: a ministry and its unit, behind a hyphen.
private func hyphenBeforeBody(_ citation: CitationValue, _ reading: CodeReading) -> String? {
    guard let code = citation.code, code.typeAbbreviation == nil, code.system == .state, code.year == nil,
        reading.signs.count == 2, let body = reading.signs.first, body.count >= 3, let unit = reading.signs.last,
        code.text == "\(code.number)-\(body)-\(unit)", code.issuerName?.hasPrefix("Bộ ") == true
    else { return nil }
    return "\(code.number)/\(body)-\(unit)"
}
