import Extraction
import Register
import TextModel

extension Rule {
    package static let citationSuperseded = Rule(
        id: "citation-superseded",
        summary: LocalizedText(
            vi: "căn cứ vào văn bản đã được thay thế", en: "a legal basis that was replaced before the document's date"),
        severities: SeverityByProfile(state: .hint, party: .hint, press: nil), fix: .none,
        source: "bảng văn bản đã biết, mỗi dòng có nguồn",
        good: "Căn cứ Luật Đất đai số 31/2024/QH15", bad: "Căn cứ Luật Đất đai số 45/2013/QH13 (văn bản năm 2026)",
        check: .settled({ _, analysis in checkCitationSuperseded(analysis) }))
}

@Sendable
private func checkCitationSuperseded(_ analysis: Analysis) -> [Problem] {
    // Only a text that has a letterhead and a date is known to speak of acts in force on a day.
    guard let today = analysis.documentDay else { return [] }
    var problems: [Problem] = []
    for (block, start) in zip(analysis.blocks, analysis.starts) {
        for mention in block.mentions {
            guard case .citation(let citation) = mention.value, let code = citation.code,
                let written = citation.written,
                written.form.contains(.standsInPreamble),
                let successor = successor(of: code, citation, analysis.register),
                let date = successor.date, date.isYearBefore(today)
            else { continue }
            problems.append(
                Problem(
                    written.range.shifted(by: start),
                    LocalizedText(
                        vi: "\(code.text) đã được \(successor.type) \(successor.code) thay thế",
                        en: "\(code.text) was replaced by \(successor.code)")))
        }
    }
    return problems
}

/// The act that took the place of one, as the register says; nil if it is not sure of both.
private func successor(
    of code: DocumentCode, _ citation: CitationValue, _ register: RegisterLayers
) -> KnownAct? {
    guard code.year != nil, let change = register.replacement(ofCode: code.text, system: code.system),
        citation.type == nil || citation.type == change.act.type
    else { return nil }
    return change.successor
}

extension CivilDate {
    /// Whether a year and more lies between this day and another. Acts come into force within a year of being passed.
    fileprivate func isYearBefore(_ other: CivilDate) -> Bool {
        (other.year, other.month, other.day) >= (year + 1, month, day)
    }
}
