import Extraction

extension CardContext {
    /// The place, its sort, and what it has become.
    func placeRows() -> [Card.Row] {
        var rows: [Card.Row] = [.heading(entity.normText ?? written, beside: entity.text("sort").map { [$0] } ?? [])]
        if let successor = entity.text("successor") {
            rows.append(.line(say("nay là \(successor)", "now \(successor)")))
        }
        return rows
    }
}
