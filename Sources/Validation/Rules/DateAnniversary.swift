import Extraction
import Register
import TextModel

extension Rule {
    package static let dateAnniversary = Rule(
        id: "date-anniversary",
        summary: LocalizedText(
            vi: "số năm kỷ niệm không khớp hai mốc trong ngoặc", en: "the years of an anniversary do not add up"),
        severities: SeverityByProfile(.warning), fix: .offer, source: "số học",
        good: "kỷ niệm 107 năm ngày Bác Hồ ra đi tìm đường cứu nước (5/6/1911 - 5/6/2018)",
        bad: "kỷ niệm 108 năm ngày Bác Hồ ra đi tìm đường cứu nước (5/6/1911 - 5/6/2018)",
        check: .mention(checkDateAnniversary))
}

/// One disagreement is a slip. Where both the count and the day differ, the bracket holds something else: a life, say.
@Sendable
private func checkDateAnniversary(_ mention: Mention, _ context: Rule.Context) -> Problem? {
    guard case .dateRange(let range) = mention.value, let anniversary = range.anniversary,
        let first = range.start.civilDate, let last = range.end?.civilDate
    else { return nil }
    let years = last.year - first.year
    let sameDay = (first.month, first.day) == (last.month, last.day)
    if sameDay, years != anniversary.years {
        let message = LocalizedText(
            vi: "từ \(first.year) đến \(last.year) là \(years) năm, không phải \(anniversary.years)",
            en: "\(first.year) to \(last.year) is \(years) years, not \(anniversary.years)")
        let fixes = years > 0 ? [Fix.replace(anniversary.range, with: String(years), safe: false)] : []
        return Problem(mention.range, message, fixes: fixes)
    }
    if !sameDay, years == anniversary.years {
        return Problem(
            mention.range,
            LocalizedText(
                vi: "ngày, tháng của hai mốc khác nhau: \(first.day)/\(first.month) và \(last.day)/\(last.month)",
                en: "the two dates differ in day or month: \(first.day)/\(first.month) and \(last.day)/\(last.month)"))
    }
    return nil
}
