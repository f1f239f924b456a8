import Extraction
import TextModel

extension Rule {
    package static let datePadding = Rule(
        id: "date-padding",
        summary: LocalizedText(
            vi: "số 0 trước ngày, tháng ở dòng ngày tháng và căn cứ",
            en: "zeros before day and month in the date line and the legal basis"),
        severities: SeverityByProfile(state: .hint, party: .hint, press: nil), fix: .safe,
        source: "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.4",
        good: "Căn cứ Luật số 45/2019/QH14 ngày 05 tháng 3 năm 2020;",
        bad: "Căn cứ Luật số 45/2019/QH14 ngày 5 tháng 3 năm 2020;", check: .mention(checkDatePadding))
}

/// Days below 10 and the months 1 and 2 have a zero before them, other months have none. Only of whole dates in words and
/// figures: in `5/3/2020` both ways are good.
@Sendable
private func checkDatePadding(_ mention: Mention, _ context: Rule.Context) -> Problem? {
    guard case .date(let date) = mention.value, date.shape == .day, date.exists, !date.isLunar, date.hour == nil,
        date.form == .led, date.year != nil, let day = date.day, let month = date.month
    else { return nil }
    let written = context.string(in: mention.range)
    guard !written.unicodeScalars.contains(where: { $0 == "/" || $0 == "-" || $0 == "." || $0 == "–" }) else {
        return nil
    }
    let numbers = numbers(in: written)
    guard numbers.count == 3, Int(numbers[0]) == day, Int(numbers[1]) == month else { return nil }
    let wanted = [padded(day), month <= 2 ? padded(month) : String(month)]
    guard numbers[0] != wanted[0][...] || numbers[1] != wanted[1][...], isOfficial(mention, context) else { return nil }
    var mended = written
    mended.replaceSubrange(numbers[1].startIndex..<numbers[1].endIndex, with: wanted[1])
    mended.replaceSubrange(numbers[0].startIndex..<numbers[0].endIndex, with: wanted[0])
    return Problem(
        mention.range,
        LocalizedText(
            vi: "viết \"ngày \(wanted[0]) tháng \(wanted[1])\"", en: "write \"ngày \(wanted[0]) tháng \(wanted[1])\""),
        fixes: [.replace(mention.range, with: mended, safe: true)])
}

private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

/// The runs of digits of a text.
private func numbers(in text: String) -> [Substring] {
    text.utf8.split { !(0x30...0x39).contains($0) }.map { Substring($0) }
}

/// Whether the date stands in a legal basis (`Căn cứ …`) or is the date line: a place, a comma, the date and no more.
private func isOfficial(_ mention: Mention, _ context: Rule.Context) -> Bool {
    let before = context.string(in: TextRange(0, mention.range.start))
    if before.drop(while: \.isWhitespace).hasPrefix("Căn cứ") { return true }
    let line = before.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
    let place = line.trimmingSuffix(while: \.isWhitespace)
    guard !before.hasSuffix("\n"), place.hasSuffix(","), place.count <= 40, place.first?.isUppercase == true,
        !place.dropLast().contains(",")
    else { return false }
    let after = context.string(in: TextRange(mention.range.end, context.bytes.count))
    return after.prefix { !$0.isNewline }.allSatisfy(\.isWhitespace)
}

extension String {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
        var end = endIndex
        while end > startIndex, isTrimmed(self[index(before: end)]) { end = index(before: end) }
        return self[..<end]
    }
}
