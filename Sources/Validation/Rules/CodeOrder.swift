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
    if let meant = exchanged(citation, reading) {
        return Problem(
            reading.range,
            LocalizedText(
                vi: "tên loại đứng sau cơ quan, viết \(meant)", en: "the type stands behind the body: write \(meant)"),
            fixes: [.replace(reading.range, with: meant, safe: true)], atMost: SeverityByProfile(.warning))
    }
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

/// `311/2025/CP-NĐ`, `18-TW/NQ`: a body and a type that are known, where no letter's code could be so: with a year, or in
/// the Party's manner.
private func exchanged(_ citation: CitationValue, _ reading: CodeReading) -> String? {
    guard let code = citation.code, code.typeAbbreviation == nil, reading.signs.count == 2, code.issuerName != nil,
        let body = reading.signs.first, let sign = reading.signs.last, body != sign,
        case let names = DocumentTypeSign.names(of: sign, in: code.system), !names.isEmpty,
        citation.type.map({ names.contains($0) || $0 == "Văn bản" }) ?? true
    else { return nil }
    let number = code.year.map { "\(code.number)/\($0)" } ?? code.number
    if code.system == .state, code.year != nil, code.text == "\(number)/\(body)-\(sign)" {
        return "\(number)/\(sign)-\(body)"
    }
    guard code.system == .party, code.year == nil, code.text.hasPrefix("\(number)-\(body)") else { return nil }
    return "\(number)-\(sign)/\(body)"
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
