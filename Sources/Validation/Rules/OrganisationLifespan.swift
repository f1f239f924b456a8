import Extraction
import Register
import TextModel

extension Rule {
    package static let organisationLifespan = Rule(
        id: "organisation-lifespan",
        summary: LocalizedText(
            vi: "cơ quan không có vào ngày của văn bản", en: "a body that did not exist on the document's date"),
        severities: SeverityByProfile(state: .hint, party: .hint, press: nil), fix: .none,
        source: "bảng cơ quan, mỗi dòng có nguồn", good: "Kính gửi: Bộ Tài chính (văn bản năm 2026)",
        bad: "Kính gửi: Bộ Kế hoạch và Đầu tư (văn bản năm 2026)",
        check: .settled({ _, analysis in checkOrganisationLifespan(analysis) }))
}

@Sendable
private func checkOrganisationLifespan(_ analysis: Analysis) -> [Problem] {
    guard let today = analysis.documentDay else { return [] }
    var problems: [Problem] = []
    for (block, start) in zip(analysis.blocks, analysis.starts) {
        for mention in block.mentions {
            guard case .organisation(let value) = mention.value, !value.isShort, let key = value.registerKey,
                let body = analysis.register.body(keyed: key), body.isSure,
                FoldedTitle(value.name) == FoldedTitle(body.name)
            else { continue }
            let range = mention.range.shifted(by: start)
            if let from = CivilDate(iso: body.from), today < from, !body.note.contains("lập lại"),
                !body.note.contains("tái lập")
            {
                problems.append(
                    Problem(
                        range,
                        LocalizedText(
                            vi: "\(body.name) được lập ngày \(from.day)/\(from.month)/\(from.year)",
                            en: "\(body.name) was set up on \(from)")))
            } else if let to = CivilDate(iso: body.to), to.dayNumber + leeway < today.dayNumber,
                isAddressed(range.start, in: analysis)
            {
                let note = body.note.isEmpty ? "" : " (\(body.note))"
                problems.append(
                    Problem(
                        range,
                        LocalizedText(
                            vi: "\(body.name) thôi hoạt động ngày \(to.day)/\(to.month)/\(to.year)\(note)",
                            en: "\(body.name) ended on \(to)")))
            }
        }
    }
    return problems
}

/// Days after its end in which a body may still be written to.
private let leeway = 60

/// Whether `Kính gửi` opens the line: what is said of a body elsewhere may be said of its past.
private func isAddressed(_ offset: Int, in analysis: Analysis) -> Bool {
    let line = analysis.text.contentRange(ofLine: analysis.text.lines.line(at: offset))
    let before = FoldedTitle(analysis.text.string(in: TextRange(line.start, min(line.end, line.start + 24))))
    return before.key.hasPrefix("kinh gui")
}
