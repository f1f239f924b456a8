import Extraction
import TextModel

extension Rule {
    package static let dateRange = Rule(
        id: "date-range",
        summary: LocalizedText(vi: "khoảng thời gian ngược", en: "a range that runs backwards"),
        severities: SeverityByProfile(.error), fix: .none, source: "lịch Gregory",
        good: "nhiệm kỳ 2015-2020", bad: "nhiệm kỳ 2020-2015", check: .mention(checkDateRange))
}

@Sendable
private func checkDateRange(_ mention: Mention, _ context: Rule.Context) -> Problem? {
    guard case .dateRange(let range) = mention.value, let end = range.end, let first = range.start.year,
        let last = end.year, range.start.shape == end.shape
    else { return nil }
    let start = (first, range.start.month ?? 0, range.start.day ?? 0)
    guard start > (last, end.month ?? 0, end.day ?? 0) else { return nil }
    let message = LocalizedText(
        vi: "mốc đầu sau mốc cuối", en: "the range begins after its end")
    return Problem(mention.range, message, atMost: range.isPeriod ? nil : SeverityByProfile(.warning))
}
