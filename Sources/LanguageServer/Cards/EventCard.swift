import Extraction

extension CardContext {
    /// The event, and the years of an anniversary.
    func eventRows(_ value: EventValue) -> [Card.Row] {
        var rows: [Card.Row] = [.heading(value.name, beside: [])]
        if let years = value.years { rows.append(.line(say("\(years) năm", "\(years) years"))) }
        if let ordinal = value.ordinal { rows.append(.line(say("lần thứ \(ordinal)", "no. \(ordinal)"))) }
        return rows
    }
}
