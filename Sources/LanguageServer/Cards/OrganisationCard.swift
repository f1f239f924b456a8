import Extraction
import Register
import TextModel

extension CardContext {
    /// The full name, the abbreviation, what the register knows, and where it is mentioned.
    func organisationRows() -> [Card.Row] {
        let mentions = document.mentions(of: entity)
        let full = mentions.first { $0.form == .full } ?? entity
        let register = document.analysis.register
        let named = full.normText ?? written
        // A body of one's own register has no key in the text: it is told by its name.
        let body =
            full.text("registerKey").flatMap(register.body) ?? register.own.flatMap { _ in register.body(keyed: named) }
        let name = body?.name ?? named
        var rows: [Card.Row] = [.heading(name, beside: full.text("abbreviation").map { [$0] } ?? [])]
        if let body {
            if !body.parent.isEmpty { rows.append(.line(say("thuộc \(body.parent)", "part of \(body.parent)"))) }
            let period = Self.period(body.from, body.to)
            if !period.isEmpty { rows.append(.line(say("Hoạt động: \(period)", "Existed: \(period)"))) }
            // The register's notes are Vietnamese: they are names for the most part.
            if !body.note.isEmpty { rows.append(.line(body.note)) }
        }
        let count = mentions.count
        let place = lines(mentions)
        rows.append(
            .line(say("Nhắc \(count) lần trong văn bản (\(place))", "Mentioned \(count)× in this text (\(place))")))
        if let body { rows.append(sourceRow([body.source])) }
        return rows
    }
}
