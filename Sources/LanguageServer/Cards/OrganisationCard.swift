import Extraction

extension CardContext {
    /// The full name, the abbreviation, and where it is mentioned.
    func organisationRows() -> [Card.Row] {
        let mentions = document.mentions(of: entity)
        let name = entity.normText ?? written
        var rows: [Card.Row] = [.heading(name, beside: entity.text("abbreviation").map { [$0] } ?? [])]
        if name != written { rows.append(.line(say("Văn bản ghi \"\(written)\".", "Written \"\(written)\"."))) }
        rows.append(
            .line(
                say(
                    "Nhắc \(mentions.count) lần trong văn bản (\(lines(mentions)))",
                    "Mentioned \(mentions.count)× (\(lines(mentions)))")))
        return rows
    }
}
