import Extraction
import Register
import TextModel

extension Rule {
    package static let citationConflict = Rule(
        id: "citation-conflict",
        summary: LocalizedText(
            vi: "một văn bản mang hai ký hiệu hoặc hai ngày", en: "one act with two codes or two dates"),
        severities: SeverityByProfile(.warning), fix: .offer, source: "so sánh các chỗ trong cùng văn bản",
        good: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 … Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
        bad: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 … Nghị định số 30/2020/NĐ-CP ngày 05/8/2020",
        check: .settled({ _, analysis in checkCitationConflict(analysis) }))
}

/// One place that cites an act by its code.
///
/// Holds the mention and not what is in it: thousands are gathered at every keystroke, and few are looked into.
private struct Place {
    var mention: Mention
    /// Where its block begins.
    var start: Int
    var date: CivilDate?
    var dateRange: TextRange?

    var code: DocumentCode {
        if case .citation(let citation) = mention.value, let code = citation.code { return code }
        return DocumentCode(text: "", system: .state, number: "")
    }

    /// Of the code alone.
    var range: TextRange {
        if case .citation(let citation) = mention.value, let written = citation.written {
            return written.range.shifted(by: start)
        }
        return mention.range.shifted(by: start)
    }
}

private func checkCitationConflict(_ analysis: Analysis) -> [Problem] {
    var byCode: [String: [Place]] = [:]
    var byTitle: [FoldedTitle: [Place]] = [:]
    for (block, start) in zip(analysis.blocks, analysis.starts) {
        for (index, mention) in block.mentions.enumerated() {
            guard case .citation(let citation) = mention.value, citation.code != nil, citation.written != nil else {
                continue
            }
            var place = Place(mention: mention, start: start)
            if index + 1 < block.mentions.count {
                let next = block.mentions[index + 1]
                if next.range.start - mention.range.end <= 2, case .date(let date) = next.value,
                    let day = date.civilDate,
                    // In a table the next cell may be another date.
                    date.form.contains(.led) || !analysis.text.hasLineEnd(from: mention, to: next, start)
                {
                    (place.date, place.dateRange) = (day, next.range.shifted(by: start))
                }
            }
            if place.date != nil { byCode[citation.code?.text ?? "", default: []].append(place) }
            if let title = citation.titleRange {
                let key = FoldedTitle(analysis.text.string(in: title.shifted(by: start)))
                if key.wordCount >= fewestWords { byTitle[key, default: []].append(place) }
            }
        }
    }
    return byCode.values.flatMap { conflictingDates($0, in: analysis) }
        + byTitle.flatMap { conflictingCodes($0.value, title: $0.key, analysis.register) }
}

extension SourceText {
    /// Whether a line ends between two mentions of a block that begins at an offset.
    fileprivate func hasLineEnd(from mention: Mention, to next: Mention, _ start: Int) -> Bool {
        string(in: TextRange(start + mention.range.end, start + next.range.start)).contains(where: \.isNewline)
    }
}

private let fewestWords = 5

// MARK: Two dates

private func conflictingDates(_ places: [Place], in analysis: Analysis) -> [Problem] {
    let text = analysis.text
    guard places.count > 1 else { return [] }
    let dates = Set(places.compactMap(\.date))
    guard dates.count == 2, let first = places.first else { return [] }
    // Numbers without a year begin again: two years are two acts.
    if first.code.year == nil, Set(dates.map(\.year)).count > 1 { return [] }
    guard let right = likelier(places, known: knownDates(first.code, analysis.register), \.date) else { return [] }
    guard let source = places.first(where: { $0.date == right }), let sourceRange = source.dateRange else { return [] }
    let good = text.string(in: sourceRange)
    return places.compactMap { place in
        guard let date = place.date, date != right, let range = place.dateRange else { return nil }
        let isAlike = startsAlike(text.string(in: range), good)
        return Problem(
            range,
            LocalizedText(
                vi: "\(place.code) ở chỗ khác đề ngày \(right.day)/\(right.month)/\(right.year)",
                en: "\(place.code) is dated \(right) elsewhere"),
            fixes: isAlike ? [.replace(range, with: good, safe: false)] : [],
            related: [Problem.Related(range: sourceRange, message: LocalizedText(vi: "ngày kia", en: "the other date"))]
        )
    }
}

/// Whether both begin with figures, or both with the same word: one can stand in the other's place.
private func startsAlike(_ left: String, _ right: String) -> Bool {
    let words = [left, right].map { $0.split(separator: " ").first.map(String.init) ?? "" }
    let figures = words.map { $0.first?.isNumber ?? false }
    return figures[0] == figures[1] && (figures[0] || words[0].lowercased() == words[1].lowercased())
}

private func knownDates(_ code: DocumentCode, _ register: RegisterLayers) -> Set<CivilDate> {
    Set(register.acts(code: code.text, system: code.system).filter(\.isSure).compactMap(\.date))
}

// MARK: Two codes

/// Codes of one kind and one time that a text gives the same title. What the register knows is for `citation-title`.
private func conflictingCodes(
    _ places: [Place], title: FoldedTitle, _ register: RegisterLayers
) -> [Problem] {
    guard places.count > 1 else { return [] }
    let codes = Set(places.map(\.code.text))
    guard codes.count == 2, let first = places.first else { return [] }
    // An act and the one that took its place may have one title; two numbers of one year, or without one, may not.
    guard places.allSatisfy({ $0.code.year == first.code.year && $0.code.hasSign(of: first.code) }),
        Set(places.compactMap(\.date)).count <= 1
    else { return [] }
    guard register.acts(title: title, system: first.code.system).isEmpty,
        let right = likelier(places, known: [], { $0.code.text }),
        let source = places.first(where: { $0.code.text == right })
    else { return [] }
    return places.filter { $0.code.text != right }.map { place in
        Problem(
            place.range,
            LocalizedText(
                vi: "trích yếu này ở chỗ khác là của \(right)", en: "elsewhere this is the title of \(right)"),
            fixes: [.replace(place.range, with: right, safe: false)],
            related: [
                Problem.Related(range: source.range, message: LocalizedText(vi: "ký hiệu kia", en: "the other code"))
            ])
    }
}

/// What the register knows, else what most places say, else the first.
private func likelier<Value: Hashable>(
    _ places: [Place], known: Set<Value>, _ value: (Place) -> Value?
) -> Value? {
    let values = places.compactMap(value)
    if !known.isEmpty {
        let right = Set(values).intersection(known)
        return right.count == 1 ? right.first : nil
    }
    guard let first = values.first, let second = values.first(where: { $0 != first }) else { return nil }
    return values.count { $0 == second } > values.count { $0 == first } ? second : first
}

extension DocumentCode {
    fileprivate func hasSign(of other: DocumentCode) -> Bool {
        typeAbbreviation == other.typeAbbreviation && issuerAbbreviation == other.issuerAbbreviation
    }
}
