import Extraction
import Register

extension CardContext {
    /// The name, the positions the text gives, and those the register knows.
    func personRows() -> [Card.Row] {
        let mentions = document.mentions(of: entity)
        let full = mentions.first { $0.form == .full } ?? entity
        let name = full.normText ?? written
        var rows: [Card.Row] = [.heading(name, beside: [])]
        let held = positions(of: mentions)
        let count = say(
            "nhắc \(mentions.count) lần", mentions.count == 1 ? "mentioned once" : "mentioned \(mentions.count)×")
        if held.isEmpty {
            let place = lines(mentions)
            rows.append(.line(say("Trong văn bản: \(count) (\(place))", "In this text: \(count) (\(place))")))
        } else {
            rows.append(.caption(say("Trong văn bản (\(count)):", "In this text (\(count)):")))
            for (text, entities) in held { rows.append(.item("\(text) (\(lines(entities)))")) }
        }
        return rows + registerRows(name, held: held.map(\.entities))
    }

    /// The positions of a person in order of first appearance, each with its mentions.
    private func positions(of mentions: [Entity]) -> [(text: String, entities: [Entity])] {
        var ids: Set<String> = []
        for mention in mentions {
            if case .list(let list)? = mention.attribute("positions") { ids.formUnion(list) }
        }
        var found: [(text: String, entities: [Entity])] = []
        for position in document.entities where position.kind == .position && ids.contains(position.id) {
            let text = position.normText ?? ""
            if let index = found.firstIndex(where: { $0.text == text }) {
                found[index].entities.append(position)
            } else {
                found.append((text, [position]))
            }
        }
        return found
    }

    private static let mostOffices = 6

    /// The offices of the register, if one of them is one that the text gives: else they may be another's of that name.
    private func registerRows(_ name: String, held: [[Entity]]) -> [Card.Row] {
        let offices = document.analysis.register.offices(of: name)
        guard !offices.isEmpty else { return [] }
        let positions = held.compactMap { entities -> PositionValue? in
            guard case .position(let value)? = entities.first?.mention.value else { return nil }
            return value
        }
        guard offices.contains(where: { office in positions.contains { office.agrees(with: $0.text, of: $0.body) } })
        else {
            return [
                .line(
                    say("Sổ đăng ký có người cùng tên (người trùng tên?).", "The register has somebody of this name."))
            ]
        }
        var rows: [Card.Row] = [.caption(say("Theo sổ đăng ký:", "In the register:"))]
        for office in offices.suffix(Self.mostOffices) {
            let period = Self.period(office.from, office.to)
            rows.append(.item(period.isEmpty ? office.position : "\(office.position): \(period)"))
        }
        rows.append(sourceRow(offices.suffix(Self.mostOffices).map(\.source)))
        return rows
    }

    /// `02/01/2018 – 28/10/2020`; an unknown end is left open, since not known is not until today.
    static func period(_ from: String, _ to: String) -> String {
        if from.isEmpty, to.isEmpty { return "" }
        return "\(shown(from)) – \(shown(to))"
    }

    /// `2018-01` as `01/2018`, `2018` as it is.
    static func shown(_ iso: String) -> String {
        iso.isEmpty ? "?" : iso.split(separator: "-").reversed().joined(separator: "/")
    }
}
