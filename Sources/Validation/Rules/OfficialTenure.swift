import Extraction
import Register
import TextModel

extension Rule {
    package static let officialTenure = Rule(
        id: "official-tenure",
        summary: LocalizedText(
            vi: "chức vụ không giữ vào ngày của văn bản", en: "an office not held on the document's date"),
        severities: SeverityByProfile(.hint), fix: .none, source: "bảng chức vụ, mỗi dòng có nguồn",
        good: "Thường trực Ban Bí thư Trần Quốc Vượng (văn bản năm 2019)",
        bad: "Thường trực Ban Bí thư Trần Quốc Vượng (văn bản năm 2024)",
        check: .settled({ _, analysis in checkOfficialTenure(analysis) }))
}

@Sendable
private func checkOfficialTenure(_ analysis: Analysis) -> [Problem] {
    guard let today = analysis.documentDay else { return [] }
    var problems: [Problem] = []
    for (block, start) in zip(analysis.blocks, analysis.starts) {
        for (index, mention) in block.mentions.enumerated() {
            guard case .position(let position) = mention.value, position.status == .current,
                let offset = position.holderOffset, block.mentions.indices.contains(index + offset),
                case .person(let person) = block.mentions[index + offset].value, person.form == .full,
                let period = period(of: person.name, as: position.text, without: today, analysis.register)
            else { continue }
            problems.append(
                Problem(
                    mention.range.shifted(by: start),
                    LocalizedText(
                        vi: "theo sổ đăng ký, \(person.name) giữ chức này \(period)",
                        en: "in the register \(person.name) held this office \(period)")))
        }
    }
    return problems
}

/// When the register says that somebody held an office, if it is sure of all its rows for it and the day is in none.
private func period(
    of name: String, as office: String, without day: CivilDate, _ register: RegisterLayers
) -> String? {
    let key = FoldedTitle(office)
    // A bare `Bí thư` is any.
    guard key.wordCount >= 3 else { return nil }
    let rows = register.offices(of: name).filter { FoldedTitle($0.position) == key }
    guard !rows.isEmpty else { return nil }
    var periods: [String] = []
    for row in rows {
        guard row.isSure, let from = CivilDate(iso: row.from), let to = CivilDate(iso: row.to) else { return nil }
        // A document is written before it is signed, and names those whom it was written for.
        if (from.dayNumber - leeway...to.dayNumber + leeway).contains(day.dayNumber) { return nil }
        periods.append("\(figures(from)) – \(figures(to))")
    }
    return periods.joined(separator: ", ")
}

private func figures(_ date: CivilDate) -> String { "\(date.day)/\(date.month)/\(date.year)" }

/// Days that the document's date may lie outside the office's period.
private let leeway = 60
