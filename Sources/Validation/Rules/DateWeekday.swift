import Extraction
import Register
import TextModel

extension Rule {
    package static let dateWeekday = Rule(
        id: "date-weekday",
        summary: LocalizedText(vi: "thứ không khớp ngày", en: "the weekday disagrees with the date"),
        severities: SeverityByProfile(.warning), fix: .offer, source: "lịch Gregory",
        good: "thứ Ba, ngày 16/1/2018", bad: "thứ Tư, ngày 16/1/2018", check: .mention(checkDateWeekday))
}

@Sendable
private func checkDateWeekday(_ mention: Mention, _ context: Rule.Context) -> Problem? {
    guard case .date(let date) = mention.value, let said = date.weekday, let place = date.weekdayRange,
        let day = date.civilDate, day.weekday != said
    else { return nil }
    let name = Weekday.name(day.weekday)
    let message = LocalizedText(
        vi: "\(day.day)/\(day.month)/\(day.year) là \(name), không phải \(Weekday.name(said))",
        en: "\(day) is a \(Weekday.englishName(day.weekday)), not a \(Weekday.englishName(said))")
    let written = context.string(in: place)
    return Problem(mention.range, message, fixes: [.replace(place, with: recased(name, like: written), safe: false)])
}

/// `thứ Ba` as the text writes its weekdays: `Thứ ba`, `thứ 3`.
private func recased(_ name: String, like written: String) -> String {
    let words = written.split(separator: " ")
    var parts = name.split(separator: " ").map(String.init)
    guard words.count == 2, parts.count == 2 else { return name }
    if words[1].first?.isNumber == true, let figure = Weekday.figure(name) { parts[1] = figure }
    if words[1].first?.isLowercase == true { parts[1] = parts[1].lowercased() }
    if words[0].first?.isUppercase == true { parts[0] = parts[0].prefix(1).uppercased() + parts[0].dropFirst() }
    return parts.joined(separator: " ")
}
