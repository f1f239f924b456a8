import Extraction
import Register
import TextModel

extension Rule {
    package static let citationDate = Rule(
        id: "citation-date",
        summary: LocalizedText(
            vi: "ngày bên ký hiệu trái với năm trong ký hiệu hoặc với bảng văn bản",
            en: "the date beside a code contradicts the code's year or the register"),
        severities: SeverityByProfile(.warning), fix: .offer,
        source: "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.6.b; bảng văn bản đã biết, mỗi dòng có nguồn",
        good: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", bad: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2021",
        check: .mention(checkCitationDate))
}

@Sendable
private func checkCitationDate(_ mention: Mention, _ context: Rule.Context) -> Problem? {
    guard case .citation(let citation) = mention.value, let code = citation.code,
        citation.written?.form.contains(.longYear) == false, let (date, range) = context.dateBehind,
        context.endsCitation(range.end),
        let problem = contradiction(code, date, range, context)
    else { return nil }
    // A wrong code has a wrong date too.
    return checkCitationTitle(mention, context) == nil ? problem : nil
}

private func contradiction(
    _ code: DocumentCode, _ date: CivilDate, _ range: TextRange, _ context: Rule.Context
) -> Problem? {
    if let known = context.knownDate(of: code, beside: date) {
        guard known != date else { return nil }
        return problem(range, code, date, known, context)
    }
    // Without the register the year of the code must do; an act numbered in December may be signed in January.
    guard let year = code.year, date.year != year, context.register.acts(code: code.text, system: code.system).isEmpty,
        !isTurnOfTheYear(date, beside: year), code.system == .state
    else { return nil }
    let written = context.string(in: range)
    let tail = "\(date.year)"
    let fixes: [Fix] =
        written.hasSuffix(tail)
        ? [.replace(range, with: written.dropLast(tail.count) + "\(year)", safe: false)] : []
    return Problem(
        range,
        LocalizedText(
            vi: "\(code.text) là văn bản năm \(year), ngày ghi năm \(date.year)",
            en: "\(code.text) is of \(year), the date of \(date.year)"), fixes: fixes)
}

private func problem(
    _ range: TextRange, _ code: DocumentCode, _ date: CivilDate, _ known: CivilDate, _ context: Rule.Context
) -> Problem {
    let fixes = known.written(as: context.string(in: range), for: date).map {
        [Fix.replace(range, with: $0, safe: false)]
    }
    return Problem(
        range,
        LocalizedText(
            vi: "\(code.text) đề ngày \(known.day)/\(known.month)/\(known.year)", en: "\(code.text) is dated \(known)"),
        fixes: fixes ?? [])
}

private func isTurnOfTheYear(_ date: CivilDate, beside year: Int) -> Bool {
    date.year == year + 1 && date.month == 1 || date.year == year - 1 && date.month == 12
}

extension Rule.Context {
    /// The day that the register is sure of for a code. nil where it knows none, or where another act may be meant.
    fileprivate func knownDate(of code: DocumentCode, beside date: CivilDate) -> CivilDate? {
        let acts = register.acts(code: code.text, system: code.system)
        if let same = acts.first(where: { $0.date == date }) { return same.date }
        guard acts.count == 1, let act = acts.first, act.isSure, let known = act.date else { return nil }
        // Laws and resolutions of the Quốc hội are numbered apart.
        if case .citation(let citation) = block.mentions[index].value, let type = citation.type, type != act.type {
            return nil
        }
        // A number without a year begins again: only a slip within the year is one of this act.
        return code.year != nil || known.year == date.year && code.system == .party ? known : nil
    }
}

extension CivilDate {
    /// This day in the form of another that is written as `text`: `05/3/2020`, `ngày 05 tháng 3 năm 2020`. nil for a form
    /// in which the figures of the other are not found.
    fileprivate func written(as text: String, for other: CivilDate) -> String? {
        var figures: [Range<String.Index>] = []
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index].isNumber else {
                index = text.index(after: index)
                continue
            }
            let end = text[index...].firstIndex { !$0.isNumber } ?? text.endIndex
            figures.append(index..<end)
            index = end
        }
        guard figures.count == 3, figures.map({ Int(text[$0]) }) == [other.day, other.month, other.year] else {
            return nil
        }
        var result = ""
        var last = text.startIndex
        for (range, value) in zip(figures, [day, month, year]) {
            let old = text[range]
            result += text[last..<range.lowerBound]
            let isPadded = old.hasPrefix("0") || value < 3 || range == figures[0] && text.contains("tháng")
            result += value < 10 && isPadded && old.count <= 2 ? "0\(value)" : "\(value)"
            last = range.upperBound
        }
        return result + text[last...]
    }
}
