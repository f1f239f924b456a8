import Extraction
import Register

extension CardContext {
    /// The term and its years.
    func termRows(_ value: TermValue) -> [Card.Row] {
        var rows: [Card.Row] = [.heading(written, beside: value.body.map { [$0] } ?? [])]
        guard let sort = Term.Sort(ofBody: value.body, isRoman: value.isRoman),
            let term = Term.term(value.number, of: sort)
        else { return rows }
        rows += termRows(of: term)
        return rows
    }

    /// Years and days of a term of the register, and where they are from.
    func termRows(of term: Term) -> [Card.Row] {
        var rows: [Card.Row] = []
        switch term.sort {
        case .partyCongress:
            let number = RomanNumeral.spelling(of: term.number)
            rows.append(
                .line(say("nhiệm kỳ Đại hội \(number) của Đảng: \(term.years)", "Party term \(number): \(term.years)")))
            if let start = term.start, let end = term.end {
                let days = "\(Self.figures(start)) – \(Self.figures(end))"
                rows.append(.line(say("Đại hội: \(days)", "Congress: \(days)")))
            }
        case .nationalAssembly:
            let number = RomanNumeral.spelling(of: term.number)
            rows.append(.line(say("Quốc hội khóa \(number): \(term.years)", "Quốc hội, term \(number): \(term.years)")))
            if let day = term.start {
                rows.append(.line(say("Bầu cử: \(Self.figures(day))", "Elected: \(Self.figures(day))")))
            }
        }
        rows.append(sourceRow([term.source]))
        return rows
    }
}
