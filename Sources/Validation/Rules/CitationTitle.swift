import Extraction
import Register
import TextModel

extension Rule {
    package static let citationTitle = Rule(
        id: "citation-title",
        summary: LocalizedText(
            vi: "trích yếu là của văn bản khác", en: "the title quoted belongs to another act"),
        severities: SeverityByProfile(.warning), fix: .offer, source: "bảng văn bản đã biết, mỗi dòng có nguồn",
        good: "Luật Viên chức số 58/2010/QH12", bad: "Luật Viên chức số 22/2008/QH12",
        check: .mention(checkCitationTitle))
}

/// A shorter title may be that of many acts.
private let fewestWords = 5

@Sendable
func checkCitationTitle(_ mention: Mention, _ context: Rule.Context) -> Problem? {
    guard case .citation(let citation) = mention.value, citation.form == .code, let code = citation.code,
        let written = citation.written
    else { return nil }
    if let place = citation.titleRange {
        return quoted(FoldedTitle(context.string(in: place)), citation, code, written.range, context)
    }
    guard let name = citation.name, code.system == .state else { return nil }
    return named(name, code, written.range, context)
}

/// `Quy định số 10-QĐ/TW về "…"`, where the register knows that title under another number only.
private func quoted(
    _ title: FoldedTitle, _ citation: CitationValue, _ code: DocumentCode, _ range: TextRange, _ context: Rule.Context
) -> Problem? {
    guard title.wordCount >= fewestWords else { return nil }
    let titled = context.register.acts(title: title, system: code.system)
    // Titles are used again: of two known acts a third may have the same.
    guard let act = titled.first, titled.count == 1, act.isSure, act.hasOfficialTitle, !act.isMeant(by: code.text),
        citation.type == nil || citation.type == act.type
    else { return nil }
    let known = context.register.acts(code: code.text, system: code.system)
    if known.contains(where: { FoldedTitle($0.title).mayBe(title) || !$0.hasOfficialTitle }) { return nil }
    switch code.system {
    // Numbers begin again with every term: the sign must be the same and nothing beside it speak of another time.
    case .party: guard act.sign == code.text.sign, !speaksOfAnotherTime(than: act, context) else { return nil }
    // The register has not every act of the State: an unknown number may have the title by right.
    default: guard known.contains(where: { $0.isSure }), act.sign == code.text.sign else { return nil }
    }
    let day = act.date.map { " (\(padded($0.day, below: 10))/\(padded($0.month, below: 3))/\($0.year))" } ?? ""
    return Problem(
        range,
        LocalizedText(
            vi: "trích yếu này là của \(act.type) \(act.code)\(day), không phải \(code.text)",
            en: "this is the title of \(act.type) \(act.code)\(day), not of \(code.text)"),
        fixes: [.replace(range, with: act.code, safe: false)])
}

/// Days below ten and the first two months have a zero before them in official writing.
private func padded(_ number: Int, below limit: Int) -> String { number < limit ? "0\(number)" : String(number) }

/// `Luật Viên chức số …`, where the register knows the number as that of another law.
private func named(
    _ name: String, _ code: DocumentCode, _ range: TextRange, _ context: Rule.Context
) -> Problem? {
    let title = FoldedTitle(name)
    guard let holder = context.register.acts(code: code.text, system: .state).first, holder.isSure, holder.hasOfficialTitle,
        !FoldedTitle(holder.title).mayBe(title)
    else { return nil }
    let titled = context.register.acts(title: title, system: .state).filter { $0.isSure && $0.hasOfficialTitle }
    guard !titled.isEmpty, titled.allSatisfy({ !$0.isMeant(by: code.text) }) else { return nil }
    let near = titled.filter { $0.sign == code.text.sign }
    let meant = near.count == 1 ? near.first : titled.count == 1 ? titled.first : nil
    let codes = titled.map(\.code).joined(separator: ", ")
    return Problem(
        range,
        LocalizedText(
            vi: "\(code.text) là \(holder.title); \(name) là \(codes)",
            en: "\(code.text) is \(holder.title); \(name) is \(codes)"),
        fixes: meant.map { [.replace(range, with: $0.code, safe: false)] } ?? [])
}

/// Whether a term or date beside the code is not that of the act.
private func speaksOfAnotherTime(than act: KnownAct, _ context: Rule.Context) -> Bool {
    let mentions = context.block.mentions
    let end = mentions[context.index].range.end
    for mention in mentions[(context.index + 1)...] {
        guard mention.range.start - end <= timeReach else { break }
        switch mention.value {
        case .term(let term): if term.number != act.term { return true }
        case .date(let date): if let year = date.year, year != act.date?.year { return true }
        default: continue
        }
    }
    return false
}

/// Issuer, term and date stand within so many bytes behind a code, before its title.
private let timeReach = 90

extension KnownAct {
    /// Whether a code is this act's, zeros before its number left out.
    fileprivate func isMeant(by code: String) -> Bool {
        code.drop { $0 == "0" }.uppercased() == self.code.drop { $0 == "0" }.uppercased()
    }

    /// What stands behind the number and year: `-QĐ/TW`, `/NĐ-CP`, `/QH14`.
    fileprivate var sign: Substring { code.sign }
}

extension String {
    fileprivate var sign: Substring { drop { !$0.isLetter } }
}

extension FoldedTitle {
    /// Whether one of two titles is the other, or part of it: they may be one act's, written shorter.
    fileprivate func mayBe(_ other: FoldedTitle) -> Bool {
        key == other.key || key.hasPrefix(other.key) || other.key.hasPrefix(key) || contains(other)
            || other.contains(self)
    }

    /// Whether the words of another stand in it, in order.
    private func contains(_ other: FoldedTitle) -> Bool {
        let words = Set(key.split(separator: " "))
        return other.key.split(separator: " ").allSatisfy { words.contains($0) }
    }
}
