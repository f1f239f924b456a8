import Extraction
import Register
import TextModel

extension Rule {
    package static let dateYear = Rule(
        id: "date-year",
        summary: LocalizedText(
            vi: "năm bị đảo hoặc thiếu chữ số", en: "a year with swapped or missing figures"),
        severities: SeverityByProfile(.warning), fix: .none, source: "thực tiễn",
        good: "30-6-2017", bad: "30-6-2107", check: .mention(checkDateYear))
}

/// In words a day of the eleventh century may be history, unless a day of our time stands beside it; in figures nobody
/// writes one.
private func isHistory(_ mention: Mention, _ context: Rule.Context) -> Bool {
    guard context.string(in: mention.range).contains("th") else { return false }
    return !context.block.mentions.contains { other in
        guard case .date(let date) = other.value, let year = date.year else { return false }
        return year >= 1900 && !date.isBeforeEra
    }
}

/// Plans do not reach farther, in years from the day of reading.
private let farthestAhead = 30

/// Days only: a year alone may be history or prophecy. 2099 is how contracts say "without end".
@Sendable
private func checkDateYear(_ mention: Mention, _ context: Rule.Context) -> Problem? {
    guard case .date(let date) = mention.value, date.shape == .day || date.form.contains(.cutYear) else { return nil }
    if date.form.contains(.cutYear) {
        return Problem(mention.range, LocalizedText(vi: "năm thiếu một chữ số", en: "a figure of the year is missing"))
    }
    let last = context.today.map { min($0.year + farthestAhead, 2099) } ?? 2099
    guard let year = date.year, date.exists,
        year > last && year != 2099 || year / 100 == 10 && !isHistory(mention, context)
    else { return nil }
    return Problem(
        mention.range,
        LocalizedText(vi: "năm \(year): có lẽ chữ số bị đảo", en: "year \(year): figures may be swapped"))
}
