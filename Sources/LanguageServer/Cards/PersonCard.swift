import Extraction
import Register

extension CardContext {
    /// The name, the positions the text gives, and those the register knows.
    func personRows() -> [Card.Row] {
        let mentions = document.mentions(of: entity)
        let name = entity.normText ?? written
        var rows: [Card.Row] = [.heading(name, beside: [])]
        let held = positions(of: mentions)
        let count = say(
            "nhắc \(mentions.count) lần", mentions.count == 1 ? "mentioned once" : "mentioned \(mentions.count)×")
        if held.isEmpty {
            rows.append(
                .line(
                    say("Trong văn bản: \(count) (\(lines(mentions)))", "In this text: \(count) (\(lines(mentions)))")))
        } else {
            rows.append(.caption(say("Trong văn bản (\(count)):", "In this text (\(count)):")))
            for (text, entities) in held { rows.append(.item("\(text) (\(lines(entities)))")) }
        }
        return rows
    }

    /// The positions of a person in order of first appearance, each with its mentions.
    private func positions(of mentions: [Entity]) -> [(text: String, entities: [Entity])] {
        var ids: [String] = []
        for mention in mentions {
            if case .list(let list)? = mention.attribute("positions") { ids += list }
        }
        let wanted = Set(ids)
        var found: [(text: String, entities: [Entity])] = []
        for position in document.entities where wanted.contains(position.id) {
            let text = position.normText ?? ""
            if let index = found.firstIndex(where: { $0.text == text }) {
                found[index].entities.append(position)
            } else {
                found.append((text, [position]))
            }
        }
        return found
    }
}
