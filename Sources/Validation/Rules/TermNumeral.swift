import Extraction
import Register
import TextModel

extension Rule {
    package static let termNumeral = Rule(
        id: "term-numeral",
        summary: LocalizedText(vi: "số La Mã của khóa viết sai", en: "a term's Roman number is malformed or Arabic"),
        severities: SeverityByProfile(.warning), fix: .safe, source: "thực tiễn văn kiện Đảng và Quốc hội",
        good: "Ban Chấp hành Trung ương khóa XIV", bad: "Ban Chấp hành Trung ương khóa XIIII",
        check: .mention(checkTermNumeral))
}

/// `XIIII` can only mean 14; `IIX` may mean 8 or 12, so that it has no fix. Figures are common in the press.
@Sendable
private func checkTermNumeral(_ mention: Mention, _ context: Rule.Context) -> Problem? {
    guard case .term(let term) = mention.value else { return nil }
    let written = context.string(in: mention.range)
    guard let number = written.split(whereSeparator: \.isWhitespace).last else { return nil }
    let right = RomanNumeral.spelling(of: term.number)
    let fix = Fix.replace(mention.range, with: written.dropLast(number.count) + right, safe: true)
    if term.isRoman {
        guard term.isMalformed else { return nil }
        let isSure = zip(number.unicodeScalars, number.unicodeScalars.dropFirst()).allSatisfy { value($0) >= value($1) }
        return Problem(
            mention.range,
            LocalizedText(
                vi: isSure ? "\(number) không phải số La Mã, viết \(right)" : "\(number) không phải số La Mã",
                en: isSure ? "\(number) is no Roman number: write \(right)" : "\(number) is no Roman number"),
            fixes: isSure ? [fix] : [])
    }
    return Problem(
        mention.range, LocalizedText(vi: "khóa viết bằng số La Mã: \(right)", en: "terms have Roman numbers: \(right)"),
        fixes: [fix], atMost: SeverityByProfile(state: .hint, party: .hint, press: nil))
}

private func value(_ scalar: Unicode.Scalar) -> Int { scalar == "X" ? 10 : scalar == "V" ? 5 : 1 }
