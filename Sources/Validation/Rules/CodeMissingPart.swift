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
    guard let code = citation.code, code.system == .state, let missing = missingPart(citation, code, reading, context),
        !context.isQuoted(reading.range)
    else { return nil }
    // Warned of where an act stands as a legal basis or names itself; elsewhere a short form is common.
    let isFormal = reading.form.contains(.standsInPreamble) || citation.isOwn
    return Problem(
        reading.range, missing.message,
        fixes: missing.meant.map { [.replace(reading.range, with: $0, safe: false)] } ?? [],
        atMost: isFormal && !missing.isAbbreviated ? nil : SeverityByProfile(.hint))
}

extension Rule.Context {
    /// Whether a place of the block stands between quotation marks: what is quoted is not the writer's to mend.
    fileprivate func isQuoted(_ range: TextRange) -> Bool {
        let before = string(in: TextRange(0, range.start))
        if let last = before.last(where: { "“”«»".contains($0) }) { return last == "“" || last == "«" }
        guard before.count(where: { $0 == "\"" }) % 2 == 1 else { return false }
        return string(in: TextRange(range.end, range.end + 400)).contains("\"")
    }
}

private struct MissingPart {
    var message: LocalizedText
    /// The code with the part, where something beside it tells.
    var meant: String?
    /// Whether lists write it so on purpose.
    var isAbbreviated = false
}

private func missingPart(
    _ citation: CitationValue, _ code: DocumentCode, _ reading: CodeReading, _ context: Rule.Context
) -> MissingPart? {
    let organ = code.issuerAbbreviation
    let tail = reading.signs.joined(separator: "-")
    if code.typeAbbreviation == "NĐ", organ == "CP", code.year == nil, !code.number.contains("-") {
        return MissingPart(
            message: LocalizedText(vi: "ký hiệu nghị định thiếu năm", en: "the code of a decree lacks its year"),
            meant: context.yearBehind.map { "\(code.number)/\($0)/\(tail)" })
    }
    if let last = reading.signs.last, last == "QH" || last == "UBTVQH", reading.assemblyTerm == nil {
        let terms = code.year.map(AssemblyTerm.terms(in:)) ?? []
        return MissingPart(
            message: LocalizedText(
                vi: "ký hiệu thiếu số khóa Quốc hội", en: "the number of the Quốc hội's term is missing"),
            meant: terms.count == 1 ? terms.first.map { "\(code.text)\($0)" } : nil)
    }
    if reading.signs.count == 1, reading.assemblyTerm != nil, code.year == nil,
        reading.form.contains(.followsNumberWord),
        code.text == "\(code.number)/\(tail)"
    {
        return MissingPart(
            message: LocalizedText(vi: "ký hiệu của Quốc hội thiếu năm", en: "a code of the Quốc hội lacks its year"),
            meant: context.yearBehind.map { "\(code.number)/\($0)/\(tail)" })
    }
    guard reading.signs.count == 1, let year = code.year, year > 2004, reading.form.contains(.followsNumberWord),
        let type = citation.type
    else { return nil }
    if let sign = code.typeAbbreviation {
        // `TT-` before a page break or a blank: the body is there, or will be.
        let next = context.string(in: TextRange(reading.range.end, reading.range.end + 1))
        if next == "-" || next == "/" { return nil }
        return MissingPart(
            message: LocalizedText(vi: "ký hiệu thiếu cơ quan ban hành", en: "the issuing body is missing in the code"),
            meant: sign == "NĐ" ? "\(code.text)-CP" : nil, isAbbreviated: true)
    }
    // A letter's code has no type, nor has one of the Quốc hội; only these words have one sign and always write it.
    guard let organ, reading.assemblyTerm == nil, ["Nghị định", "Thông tư", "Quyết định", "Chỉ thị"].contains(type),
        code.issuerName != nil, let sign = DocumentTypeSign.sign(of: type, in: .state)
    else { return nil }
    return MissingPart(
        message: LocalizedText(vi: "ký hiệu thiếu tên loại", en: "the type is missing in the code"),
        meant: "\(code.number)/\(year)/\(sign)-\(organ)")
}
