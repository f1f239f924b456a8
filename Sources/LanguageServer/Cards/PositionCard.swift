import Extraction
import TextModel

extension CardContext {
    /// The position and who holds it here.
    func positionRows() -> [Card.Row] {
        var rows: [Card.Row] = [.heading(entity.normText ?? written, beside: [])]
        if let holder = entity.text("holder"), let person = document.firstMention(of: holder) {
            let name = person.normText ?? document.text.string(in: person.range)
            rows.append(.line(say("Người giữ: \(name)", "Held by \(name)")))
        }
        switch entity.text("status") {
        case "former": rows.append(.line(say("Nguyên chức", "Former")))
        case "acting": rows.append(.line(say("Quyền, phụ trách", "Acting")))
        default: break
        }
        return rows
    }
}
