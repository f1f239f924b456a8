import Extraction
import Register
import TextModel

extension Rule {
    package static let codeType = Rule(
        id: "code-type",
        summary: LocalizedText(vi: "tên loại và ký hiệu không khớp", en: "type word and sign disagree"),
        severities: SeverityByProfile(.error), fix: .offer, source: "Nghị định 30/2020/NĐ-CP, phụ lục III",
        good: "Thông tư số 12/2019/TT-BTC", bad: "Nghị định số 12/2019/TT-BTC", check: .code(checkCodeType))
}

/// Only types whose sign is one and only theirs: a `quy định` of the Party shares QĐ, a `kế hoạch` may be enclosed.
private let signs: [String: Set<String>] = [
    "Nghị định": ["NĐ"], "Thông tư": ["TT", "TTLT", "TTLB", "LB"], "Chỉ thị": ["CT"], "Nghị quyết": ["NQ", "NQLT"],
    "Thông tư liên tịch": ["TTLT", "TT", "TTLB"],
]

private let contrary: Set<String> = ["NĐ", "TT", "TTLT", "CT", "NQ", "QĐ", "KL", "HD", "TB", "KH", "BC", "CĐ", "CV"]

@Sendable
private func checkCodeType(_ citation: CitationValue, _ reading: CodeReading, _ context: Rule.Context) -> Problem? {
    guard reading.form.contains(.followsNumberWord), let type = citation.type, let code = citation.code,
        let sign = code.typeAbbreviation, let wanted = signs[type], !wanted.contains(sign), contrary.contains(sign),
        code.system != .massOrganisation
    else { return nil }
    let mention = context.block.mentions[context.index].range
    let place = context.string(in: mention)
    guard place.split(whereSeparator: { $0.isWhitespace }).contains(where: { $0.lowercased() == "số" || $0 == "số:" })
    else {
        return nil
    }
    return Problem(
        reading.range,
        LocalizedText(
            vi: "\"\(type)\" mà ký hiệu ghi \(sign)", en: "\"\(type)\" but the sign says \(sign)"),
        fixes: fixes(code, type: type, sign: sign, TextRange(mention.start, reading.range.start), reading.range))
}

/// Either the sign is wrong or the word.
private func fixes(
    _ code: DocumentCode, type: String, sign: String, _ words: TextRange, _ place: TextRange
) -> [Fix] {
    var fixes: [Fix] = []
    if let right = DocumentTypeSign.sign(of: type, in: code.system),
        let range = code.text.range(of: sign, from: code.number.count)
    {
        fixes.append(.replace(place, with: code.text.replacingCharacters(in: range, with: right), safe: false))
    }
    if let name = code.typeName {
        fixes.append(.replace(words, with: "\(name) số ", safe: false, preferred: false))
    }
    return fixes
}
