import Extraction
import TextModel

extension Rule {
    package static let dateForm = Rule(
        id: "date-form",
        summary: LocalizedText(vi: "cách viết ngày tháng lẫn lộn", en: "a date written in a mixed way"),
        severities: SeverityByProfile(.error), fix: .safe, source: "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II",
        good: "ngày 05 tháng 3 năm 2020", bad: "ngày 05 tháng 3 tháng 2020", check: .mention(checkDateForm))
}

/// Hints are not for the press: its house styles differ.
private let hint = SeverityByProfile(state: .hint, party: .hint, press: nil)

@Sendable
private func checkDateForm(_ mention: Mention, _ context: Rule.Context) -> Problem? {
    if case .dateRange(let range) = mention.value { return checkDash(of: range, mention, context) }
    guard case .date(let date) = mention.value else { return nil }
    let written = context.string(in: mention.range)
    if date.form.contains(.monthWordForYear) {
        return Problem(
            mention.range,
            LocalizedText(vi: "\"tháng\" thứ hai phải là \"năm\"", en: "the second \"tháng\" means \"năm\""),
            fixes: fix(mention, replacingLast(of: ["tháng", "thang\u{0301}"], in: written, with: "năm"), safe: true))
    }
    if date.shape == .quarter, !date.exists {
        return Problem(mention.range, LocalizedText(vi: "một năm có bốn quý", en: "a year has four quarters"))
    }
    guard date.exists else { return nil }
    if date.form.contains(.mixedSeparators) {
        return Problem(
            mention.range, LocalizedText(vi: "hai dấu ngăn khác nhau trong một ngày", en: "two separators in one date"),
            fixes: fix(mention, withOneSeparator(written), safe: false), atMost: SeverityByProfile(.warning))
    }
    if date.form.contains(.oneSidedSpace) {
        return Problem(
            mention.range,
            LocalizedText(vi: "dấu cách ở một bên của dấu ngăn", en: "white space on one side of a separator"),
            fixes: fix(mention, withoutInnerSpace(written), safe: true), atMost: hint)
    }
    if date.form.contains(.monthInWords), date.month ?? 13 <= 12 {
        return Problem(
            mention.range,
            LocalizedText(vi: "tháng viết bằng chữ giữa các số", en: "the month is in words, the rest is not"),
            atMost: hint)
    }
    if date.form.contains(.oldSpelling) {
        return Problem(
            mention.range, LocalizedText(vi: "viết \"quý\"", en: "write \"quý\""), atMost: hint)
    }
    return nil
}

/// `7/11/1948- 7/11/2018`: white space on one side of the dash between two ends.
private func checkDash(of range: DateRangeValue, _ mention: Mention, _ context: Rule.Context) -> Problem? {
    guard range.iso != nil else { return nil }
    let written = context.string(in: mention.range)
    guard hasSpacedDash(written) else { return nil }
    let parts = ["-", "–"].flatMap { dash in ["\(dash) ", " \(dash)"].map { (dash, $0) } }
    for (dash, joint) in parts where !written.contains(" \(dash) ") {
        guard let place = written.ranges(of: joint).first else { continue }
        let between = range.start.shape == .day ? " \(dash) " : dash
        return Problem(
            mention.range,
            LocalizedText(vi: "dấu cách ở một bên của gạch nối", en: "white space on one side of the dash"),
            fixes: fix(
                mention, String(written[..<place.lowerBound] + between + written[place.upperBound...]), safe: true),
            atMost: hint)
    }
    return nil
}

/// Whether white space stands beside a dash: most ranges need not be searched for more.
private func hasSpacedDash(_ text: String) -> Bool {
    zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).contains { first, second in
        first == " " && (second == "-" || second == "–") || second == " " && (first == "-" || first == "–")
    }
}

private func fix(_ mention: Mention, _ text: String?, safe: Bool) -> [Fix] {
    text.map { [.replace(mention.range, with: $0, safe: safe)] } ?? []
}

/// The text with the last of its words that is canonically one of `words` replaced.
private func replacingLast(of words: [String], in text: String, with word: String) -> String? {
    var parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let index = parts.lastIndex(where: { words.contains($0) }) else { return nil }
    parts[index] = word
    return parts.joined(separator: " ")
}

/// `3/2-2019` as `3/2/2019`: the first separator for all.
private func withOneSeparator(_ text: String) -> String? {
    guard let first = text.first(where: { $0 == "/" || $0 == "-" || $0 == "." }) else { return nil }
    return String(text.map { $0 == "/" || $0 == "-" || $0 == "." ? first : $0 })
}

/// `ngày 16 -1` as `ngày 16-1`.
private func withoutInnerSpace(_ text: String) -> String {
    var result = text
    for separator in ["-", "/", "–"] {
        for written in [" \(separator)", "\(separator) "] { result = result.replacing(written, with: separator) }
    }
    return result
}
