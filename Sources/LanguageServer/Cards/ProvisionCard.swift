import Extraction
import TextModel

extension CardContext {
    /// The provision and the act it belongs to.
    func provisionRows() -> [Card.Row] {
        var rows: [Card.Row] = [.heading(written, beside: [])]
        if let id = entity.text("citation"), let act = document.entities.first(where: { $0.id == id }) {
            let name = act.normText ?? document.text.string(in: act.range)
            rows.append(
                .line(say("của \([act.text("type"), name].compactMap { $0 }.joined(separator: " "))", "of \(name)")))
        }
        return rows
    }
}
