import Extraction
import Register
import TextModel

extension Rule {
    package static let termYears = Rule(
        id: "term-years",
        summary: LocalizedText(vi: "khóa và năm của nhiệm kỳ không khớp", en: "a term and its years disagree"),
        severities: SeverityByProfile(.warning), fix: .offer, source: "danh mục các khóa Quốc hội",
        good: "Quốc hội khóa XIV, nhiệm kỳ 2016-2021", bad: "Quốc hội khóa XIV, nhiệm kỳ 2011-2016",
        check: .mention(checkTermYears))
}

/// Of the Quốc hội only, whose terms have the same years everywhere; a Party term is a plan of five years as often.
@Sendable
private func checkTermYears(_ mention: Mention, _ context: Rule.Context) -> Problem? {
    guard case .term(let value) = mention.value, value.body == "Quốc hội",
        let term = Term.term(value.number, of: .nationalAssembly), let last = term.lastYear,
        let next = context.block.mentions.dropFirst(context.index + 1).first,
        next.range.start - mention.range.end <= 3, case .dateRange(let range) = next.value,
        range.start.shape == .year, let first = range.start.year, let end = range.end?.year,
        first != term.firstYear || end != last
    else { return nil }
    let between = context.string(in: TextRange(mention.range.end, next.range.start))
    guard between.allSatisfy({ $0.isWhitespace || $0 == "," || $0 == "(" }) else { return nil }
    let written = context.string(in: next.range)
    let parts = written.split(separator: String(first), maxSplits: 1, omittingEmptySubsequences: false)
    var fixes: [Fix] = []
    if parts.count == 2 {
        let rest = parts[1].replacing(String(end), with: String(last), maxReplacements: 1)
        fixes = [.replace(next.range, with: parts[0] + String(term.firstYear) + rest, safe: false)]
    }
    return Problem(
        next.range,
        LocalizedText(
            vi: "Quốc hội khóa \(RomanNumeral.spelling(of: value.number)) là \(term.firstYear)-\(last)",
            en: "Quốc hội \(RomanNumeral.spelling(of: value.number)) sat \(term.firstYear)-\(last)"),
        fixes: fixes)
}
