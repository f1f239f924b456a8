import Extraction
import Register
import TextModel

extension CardContext {
    /// Canonical code, issuer and date; what the register knows of the act; how often it is cited.
    func citationRows(_ value: CitationValue) -> [Card.Row] {
        let mentions = document.mentions(of: entity)
        let full = mentions.first { $0.form == .full } ?? entity
        let known = document.knownActs(of: full, among: mentions)
        var rows: [Card.Row]
        if known.count == 1, let act = known.first {
            rows = actRows(act)
        } else {
            rows = [.heading(heading(of: full), beside: beside(of: full))]
            if let title = full.text("title") { rows.append(.line(title)) }
            rows += known.isEmpty ? unknownRows(full) : severalRows(known)
        }
        rows.append(.line(countRow(mentions)))
        if known.count == 1, let act = known.first { rows.append(sourceRow(act)) }
        return rows
    }

    // MARK: What the register knows

    func actRows(_ act: KnownAct) -> [Card.Row] {
        var beside: [String] = []
        if !act.issuer.isEmpty {
            let term = act.term.map { say(" khóa \(RomanNumeral.spelling(of: $0))", ", term \($0)") } ?? ""
            beside.append(act.issuer + term)
        }
        if let date = act.date { beside.append(Self.figures(date)) }
        var rows: [Card.Row] = [.heading("\(act.type) \(say("số", "no.")) \(act.code)", beside: beside)]
        if !act.title.isEmpty { rows.append(.line(act.title)) }
        let others = act.shortNames.filter { !$0.isEmpty }
        if !others.isEmpty {
            rows.append(.line(say("Còn gọi: ", "Also called: ") + others.joined(separator: "; ")))
        }
        if !act.hasOfficialTitle, !act.title.isEmpty {
            rows.append(.line(say("Trích yếu chưa đối chiếu bản chính.", "The title is not checked against the act.")))
        }
        if let status = force(act.status) { rows.append(.line(status)) }
        return rows
    }

    /// What a source says of an act's force. An unknown one is not in force for that.
    private func force(_ status: String) -> String? {
        let replaced = "replaced by "
        if status.hasPrefix(replaced) {
            let names = status.dropFirst(replaced.count).split(separator: " ").map {
                $0 == "and" ? say("và", "and") : String($0)
            }
            let list = names.joined(separator: " ")
            return say("Đã được thay thế bởi \(list).", "Replaced by \(list).")
        }
        return status == "in force" ? say("Còn hiệu lực, theo nguồn.", "In force, as the source says.") : nil
    }

    private func sourceRow(_ act: KnownAct) -> Card.Row {
        guard act.isSure else { return sourceRow([act.source]) }
        return sourceRow([act.source], beside: say("độ tin cậy: cao", "confidence: high"))
    }

    private func severalRows(_ acts: [KnownAct]) -> [Card.Row] {
        let count = acts.count
        let caption = say(
            "Sổ đăng ký có \(count) văn bản mang tên hoặc ký hiệu này:",
            "The register has \(count) acts of this code or name:")
        return [.caption(caption)]
            + acts.prefix(4).map { act in
                let date = act.date.map { " (\(Self.figures($0)))" } ?? ""
                return .item("\(act.type) \(act.code)\(date): \(Self.clipped(act.title))")
            }
    }

    private static func clipped(_ title: String) -> String {
        title.count > 120 ? title.prefix(120) + "…" : title
    }

    // MARK: What the text says

    private func heading(of full: Entity) -> String {
        guard case .citation(let value) = full.mention.value else { return written }
        if let code = value.code {
            return value.type.map { "\($0) \(say("số", "no.")) \(code.text)" } ?? code.text
        }
        return full.normText ?? document.text.string(in: full.range)
    }

    private func beside(of full: Entity) -> [String] {
        var beside: [String] = []
        if let issuer = full.text("issuer") { beside.append(issuer) }
        if let date = full.text("date").flatMap({ CivilDate(iso: $0) }) { beside.append(Self.figures(date)) }
        return beside
    }

    /// The parts read from a code that the register does not know.
    private func unknownRows(_ full: Entity) -> [Card.Row] {
        guard case .citation(let value) = full.mention.value, let code = value.code else { return [] }
        var parts = [say("số \(code.number)", "number \(code.number)")]
        if let year = code.year { parts.append(say("năm \(year)", "of \(year)")) }
        if let sign = code.typeAbbreviation { parts.append(code.typeName.map { "\($0) (\(sign))" } ?? sign) }
        if let sign = code.issuerAbbreviation { parts.append(code.issuerName.map { "\($0) (\(sign))" } ?? sign) }
        let notKnown = say("Sổ đăng ký không có văn bản này.", "The register does not know this act.")
        return value.isOwn
            ? [.line(parts.joined(separator: ", "))] : [.line(parts.joined(separator: ", ")), .line(notKnown)]
    }

    private func countRow(_ mentions: [Entity]) -> String {
        let count = mentions.count
        return say(
            "Dẫn \(count) lần trong văn bản (\(lines(mentions)))", "Cited \(count)× in this text (\(lines(mentions)))")
    }

    /// `16/01/2018`.
    static func figures(_ date: CivilDate) -> String {
        "\(padded(date.day))/\(padded(date.month))/\(date.year)"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
