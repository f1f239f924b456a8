import Extraction
import Register

extension CardContext {
    /// The term and its years.
    func termRows(_ value: TermValue) -> [Card.Row] {
        var rows: [Card.Row] = [.heading(written, beside: value.body.map { [$0] } ?? [])]
        let sort: Term.Sort = value.isRoman ? .partyCongress : .nationalAssembly
        guard let term = Term.term(value.number, of: sort) else { return rows }
        rows.append(.line(say("nhiệm kỳ \(term.years)", "term \(term.years)")))
        if sort == .partyCongress, let start = term.start, let end = term.end {
            let days = "\(Self.figures(start)) – \(Self.figures(end))"
            rows.append(.line(say("Đại hội: \(days)", "Congress: \(days)")))
        }
        rows.append(.source(say("Nguồn: \(term.source)", "Source: \(term.source)")))
        return rows
    }
}
