import Extraction
import Register
import TextModel

extension Rule {
    package static let dateImpossible = Rule(
        id: "date-impossible",
        summary: LocalizedText(vi: "ngày không có trong lịch", en: "a day that no calendar has"),
        severities: SeverityByProfile(.error), fix: .none, source: "lịch Gregory",
        good: "ngày 30-6-2019", bad: "ngày 31-6-2019", check: .mention(checkDateImpossible))
}

@Sendable
private func checkDateImpossible(_ mention: Mention, _ context: Rule.Context) -> Problem? {
    guard case .date(let date) = mention.value, date.shape == .day, !date.exists, !date.isLunar else { return nil }
    let isLed = date.form.contains(.led)
    guard date.year != nil || isLed else { return nil }
    // Without a year a month over 12 may still be something else that is counted.
    let isDoubtful = (date.month ?? 0) > 12 && (date.year == nil || !isLed)
    return Problem(
        mention.range, reason(date), atMost: isDoubtful ? SeverityByProfile(.warning) : nil)
}

private func reason(_ date: DateValue) -> LocalizedText {
    let day = date.day ?? 0
    let month = date.month ?? 0
    if month < 1 || month > 12 {
        return LocalizedText(vi: "không có tháng \(month)", en: "there is no month \(month)")
    }
    if day < 1 { return LocalizedText(vi: "không có ngày \(day)", en: "there is no day \(day)") }
    let days = CivilDate.daysInMonth(month, year: date.year)
    if month == 2, day == 29, let year = date.year {
        return LocalizedText(
            vi: "năm \(year) không nhuận, tháng 2 chỉ có 28 ngày", en: "\(year) is no leap year: February has 28 days")
    }
    return LocalizedText(vi: "tháng \(month) chỉ có \(days) ngày", en: "month \(month) has only \(days) days")
}
