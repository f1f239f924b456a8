import Extraction
import Register

extension CardContext {
    /// Canonical code, issuer and date; what is known of the act; how often it is cited.
    func citationRows(_ value: CitationValue) -> [Card.Row] {
        let mentions = document.mentions(of: entity)
        let full = mentions.first { $0.text("mention") == "full" } ?? entity
        let type = full.text("type") ?? ""
        let code = full.norm.first { $0.key == "code" }?.value
        let name = full.norm.first { $0.key == "name" }?.value
        var title = name ?? written
        if let code { title = type.isEmpty ? code : "\(type) số \(code)" }
        var beside: [String] = []
        if let issuer = full.text("issuer") { beside.append(issuer) }
        if let date = full.text("date").flatMap({ CivilDate(iso: $0) }) { beside.append(CardContext.figures(date)) }
        var rows: [Card.Row] = [.heading(title, beside: beside)]
        if let title = full.text("title") { rows.append(.line(title)) }
        if code != nil {
            if case .citation(let value) = full.mention.value, let code = value.code, full.text("title") == nil {
                rows.append(.line(parts(of: code, type: type)))
            }
        }
        rows.append(.line(countRow(mentions)))
        return rows
    }

    /// The parts read from a code that nothing else is known of.
    private func parts(of code: DocumentCode, type: String) -> String {
        var parts = [say("số \(code.number)", "number \(code.number)")]
        if let year = code.year { parts.append(say("năm \(year)", "of \(year)")) }
        if let abbreviation = code.typeAbbreviation, type.isEmpty { parts.append(abbreviation) }
        if let issuer = code.issuerAbbreviation { parts.append(say("cơ quan \(issuer)", "issuer \(issuer)")) }
        return parts.joined(separator: ", ")
    }

    private func countRow(_ mentions: [Entity]) -> String {
        say(
            "Dẫn \(mentions.count) lần trong văn bản (\(lines(mentions)))",
            "Cited \(mentions.count)× (\(lines(mentions)))")
    }

    /// `16/01/2018`.
    static func figures(_ date: CivilDate) -> String {
        "\(padded(date.day))/\(padded(date.month))/\(date.year)"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
