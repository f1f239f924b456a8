import Extraction
import Register
import TextModel

extension Rule {
    package static let termYears = Rule(
        id: "term-years",
        summary: LocalizedText(vi: "khóa và năm của nhiệm kỳ không khớp", en: "term and years disagree"),
        severities: SeverityByProfile(.warning), fix: .offer, source: "bảng nhiệm kỳ, mỗi dòng có nguồn",
        good: "Quốc hội khóa XIV, nhiệm kỳ 2016-2021", bad: "Quốc hội khóa XIV, nhiệm kỳ 2011-2016",
        check: .mention(checkTermYears))
}

@Sendable
private func checkTermYears(_ mention: Mention, _ context: Rule.Context) -> Problem? {
    // A bare `khóa XII` may be anybody's.
    guard case .term(let term) = mention.value, let body = term.body,
        let sort = Term.Sort(ofBody: body, isRoman: term.isRoman), let known = Term.term(term.number, of: sort),
        let last = known.lastYear, let (years, range) = context.yearsBehind
    else { return nil }
    if years == (known.firstYear, last) { return nil }
    // Part of a term is said of its years, not of its name: only another whole term is a slip.
    guard
        let meant = Term.all.first(where: {
            $0.sort == sort && $0.lastYear == years.last && $0.firstYear == years.first
        })
    else { return nil }
    let name = "khóa \(RomanNumeral.spelling(of: term.number))"
    let written = context.string(in: range)
    let isBare = written.first?.isNumber ?? false
    let right = "\(known.firstYear)-\(last)"
    return Problem(
        range,
        LocalizedText(
            vi:
                "\(name) là nhiệm kỳ \(right); \(years.first)-\(years.last) là khóa \(RomanNumeral.spelling(of: meant.number))",
            en: "\(name) is \(right); \(years.first)-\(years.last) is term \(meant.number)"),
        fixes: [.replace(range, with: isBare ? right : "nhiệm kỳ \(right)", safe: false)])
}

extension Rule.Context {
    /// Two whole years behind the mention at once: `, nhiệm kỳ 2016-2021`, `(2016 - 2021)`.
    fileprivate var yearsBehind: (years: (first: Int, last: Int), range: TextRange)? {
        guard block.mentions.indices.contains(index + 1), case .dateRange(let value) = block.mentions[index + 1].value,
            let end = value.end, let first = value.start.year, let last = end.year, value.start.month == nil,
            end.month == nil
        else { return nil }
        let range = block.mentions[index + 1].range
        let between = string(in: TextRange(block.mentions[index].range.end, range.start))
        guard between.utf8.count <= 4, between.allSatisfy({ ",( ".contains($0) }) else { return nil }
        return ((first, last), range)
    }
}
