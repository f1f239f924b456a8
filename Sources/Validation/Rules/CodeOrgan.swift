import Extraction
import Register

extension Rule {
    package static let codeOrgan = Rule(
        id: "code-organ",
        summary: LocalizedText(
            vi: "tên viết tắt trong ký hiệu sai một chữ", en: "an abbreviation in a code, one letter from a known one"),
        severities: SeverityByProfile(state: .warning, party: .warning, press: .hint), fix: .offer,
        source: "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.3.b; bảng cơ quan ban hành",
        good: "Thông tư số 15/2014/TT-BNNPTNT", bad: "Thông tư số 15/2014/TT-BNNPTTN", check: .code(checkCodeOrgan))
}

@Sendable
private func checkCodeOrgan(_ citation: CitationValue, _ reading: CodeReading, _ context: Rule.Context) -> Problem? {
    guard let code = citation.code, let slip = misspeltBody(code, reading) ?? strayFigure(code, reading) else {
        return nil
    }
    guard let place = code.text.range(of: slip.written, from: code.number.count) else { return nil }
    let meant = code.text.replacingCharacters(in: place, with: slip.meant)
    return Problem(
        reading.range,
        LocalizedText(
            vi: "không biết \"\(slip.written)\", có lẽ là \(slip.meant)",
            en: "\"\(slip.written)\" is not known, perhaps \(slip.meant) is meant"),
        fixes: [.replace(reading.range, with: meant, safe: false)])
}

private typealias Slip = (written: String, meant: String)

/// `BNNPTTN`: the body behind the type, or any of those of a joint act. Units behind it choose their own signs.
private func misspeltBody(_ code: DocumentCode, _ reading: CodeReading) -> Slip? {
    guard let type = code.typeAbbreviation, code.system == .state else { return nil }
    let bodies = reading.signs.dropFirst()
    let isJoint = type == "TTLT" || type == "NQLT"
    for body in isJoint ? bodies : bodies.prefix(1) {
        if let meant = NearSign.ministry(near: body, year: code.year) { return (body, meant) }
    }
    return nil
}

/// `1087-QD9/TU`: a type of the Party with a figure behind it that no code has.
private func strayFigure(_ code: DocumentCode, _ reading: CodeReading) -> Slip? {
    guard reading.signs.count >= 2, let first = reading.signs.first, first.last?.isNumber == true,
        code.text.hasPrefix("\(code.number)-\(first)/"), code.year == nil
    else { return nil }
    let letters = String(first.dropLast()).replacing("D", with: "Đ")
    guard !DocumentTypeSign.names(of: letters, in: .party).isEmpty else { return nil }
    return (first, letters)
}
