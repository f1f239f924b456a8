import Extraction
import Register

extension CardContext {
    /// The place, its sort, what it has become and since when.
    func placeRows() -> [Card.Row] {
        let name = entity.normText ?? written
        let sort = entity.text("sort")
        var rows: [Card.Row] = [.heading(name, beside: sort.map { [self.sort($0)] } ?? [])]
        let known = Place.named(name).filter { sort == nil || $0.sort == sort }
        if let successor = entity.text("successor") {
            let ended = known.first { $0.mergedInto == successor && !$0.to.isEmpty }
            let until = ended.map { say(" (đến hết ngày \(Self.shown($0.to)))", " (until \(Self.shown($0.to)))") } ?? ""
            rows.append(.line(say("nay là \(successor)\(until)", "now \(successor)\(until)")))
            if let ended { rows.append(sourceRow([ended.source])) }
        } else if let place = known.first(where: { !$0.from.isEmpty && $0.to.isEmpty }) {
            let parts = Place.merged(into: place.name)
            guard !parts.isEmpty else { return rows }
            let from = Self.shown(place.from)
            let list = parts.joined(separator: ", ")
            rows.append(.line(say("từ ngày \(from) gồm cả: \(list)", "since \(from) with: \(list)")))
            rows.append(sourceRow([place.source]))
        }
        return rows
    }

    private func sort(_ sort: String) -> String {
        switch sort {
        case "province": say("tỉnh", "province")
        case "city": say("thành phố trực thuộc Trung ương", "city under the centre")
        case "provincial-city": say("thành phố thuộc tỉnh", "provincial city")
        default: sort
        }
    }
}
