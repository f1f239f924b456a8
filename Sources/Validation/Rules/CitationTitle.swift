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
        let title = FoldedTitle(context.string(in: place))
        guard title.wordCount >= fewestWords else { return nil }
        let titled = context.register.acts(title: title, system: code.system)
        // Titles are used again: of two known acts a third may have the same.
        guard let owner = titled.first, titled.count == 1 else { return nil }
        let named = CitedTitle(text: title, place: place, isQuoted: true, owner: owner)
        return problem(named, citation, code, written.range, context)
    }
    if let name = citation.name {
        return code.system == .state ? misnamed(name, code, written.range, context) : nil
    }
    return context.titleBehind(code, citation).flatMap { problem($0, citation, code, written.range, context) }
}

/// A title that stands behind a code, and the one act of the register that has it.
struct CitedTitle {
    var text: FoldedTitle
    var place: TextRange
    var isQuoted: Bool
    var owner: KnownAct
}

/// `Quy định số 10-QĐ/TW về "…"`, where the register knows that title under another number, or another day, only.
private func problem(
    _ title: CitedTitle, _ citation: CitationValue, _ code: DocumentCode, _ range: TextRange, _ context: Rule.Context
) -> Problem? {
    let owner = title.owner
    guard owner.isSure, owner.hasOfficialTitle, citation.type == nil || citation.type == owner.type else { return nil }
    let time = context.timeBeside
    let known = context.register.acts(code: code.text, system: code.system)
    if let holder = holder(known, citation, time), holder.date != owner.date || !owner.isMeant(by: code.text) {
        // Number and day are those of one act, the title is another's: the number is right.
        guard !FoldedTitle(holder.title).mayBe(title.text) else { return nil }
        if code.system == .party || !owner.isMeant(by: code.text) {
            return problem(title, belongsTo: owner, holder: holder, code, range, context)
        }
    }
    guard !owner.isMeant(by: code.text), owner.sign == code.text.sign else { return nil }
    let rivals = time.narrowed(known)
    if rivals.contains(where: { FoldedTitle($0.title).mayBe(title.text) || !$0.hasOfficialTitle }) { return nil }
    switch code.system {
    // Numbers begin again with every term: nothing beside it may speak of another time.
    case .party: guard title.isQuoted, !time.contradicts(owner) else { return nil }
    // The register has not every act of the State: an unknown number may have the title by right.
    default: guard rivals.contains(where: { $0.isSure }) else { return nil }
    }
    return problem(title, belongsTo: owner, holder: nil, code, range, context)
}

/// The one act that number and day, or a number that is given once, are of; nil where the register is not sure.
private func holder(_ known: [KnownAct], _ citation: CitationValue, _ time: CitationTime) -> KnownAct? {
    let fitting = known.filter { citation.type == nil || citation.type == $0.type }
    guard let date = time.date else { return nil }
    let dated = fitting.filter { $0.date == date }
    guard dated.count == 1, let act = dated.first, act.isSure, act.hasOfficialTitle, !act.title.isEmpty else {
        return nil
    }
    return act
}

private func problem(
    _ title: CitedTitle, belongsTo owner: KnownAct, holder: KnownAct?, _ code: DocumentCode, _ range: TextRange,
    _ context: Rule.Context
) -> Problem {
    let day = owner.date.map { " (\(padded($0.day, below: 10))/\(padded($0.month, below: 3))/\($0.year))" } ?? ""
    var fixes = [Fix.replace(range, with: owner.code, safe: false)]
    // Number and day agree: what is wrong is the title.
    if let holder { fixes = title.isQuoted ? [.replace(title.place, with: context.quoted(holder), safe: false)] : [] }
    let rest = owner.isMeant(by: code.text) ? ("", "") : (", không phải \(code.text)", ", not of \(code.text)")
    return Problem(
        range,
        LocalizedText(
            vi: "trích yếu này là của \(owner.type) \(owner.code)\(day)\(rest.0)",
            en: "this is the title of \(owner.type) \(owner.code)\(day)\(rest.1)"),
        fixes: fixes)
}

extension Rule.Context {
    /// The title of an act as it stands in quotation marks behind `về`.
    fileprivate func quoted(_ act: KnownAct) -> String {
        guard act.title.hasPrefix("Về ") else { return act.title }
        let subject = act.title.dropFirst(3)
        return subject.prefix(1).uppercased() + subject.dropFirst()
    }
}

/// Days below ten and the first two months have a zero before them in official writing.
private func padded(_ number: Int, below limit: Int) -> String { number < limit ? "0\(number)" : String(number) }

/// `Luật Viên chức số …`, where the register knows the number as that of another law.
private func misnamed(
    _ name: String, _ code: DocumentCode, _ range: TextRange, _ context: Rule.Context
) -> Problem? {
    let title = FoldedTitle(name)
    guard let holder = context.register.acts(code: code.text, system: .state).first(where: { $0.type != "Nghị quyết" }),
        holder.isSure, holder.hasOfficialTitle
    else { return nil }
    let titled = context.register.acts(title: title, system: .state).filter { $0.isSure && $0.hasOfficialTitle }
    guard !titled.isEmpty, titled.allSatisfy({ !$0.isMeant(by: code.text) }) else { return nil }
    let near = titled.filter { $0.sign == code.text.sign }
    // An amending law is called by the name of the one it amends; a name cut short is another's of the same years only if
    // that one is of them too.
    let held = FoldedTitle(holder.title)
    if held.key.contains(title.key), near.isEmpty || !held.key.hasPrefix(title.key) { return nil }
    if title.key.hasPrefix(held.key) { return nil }
    let meant = near.count == 1 ? near.first : titled.count == 1 ? titled.first : nil
    let codes = titled.map(\.code).joined(separator: ", ")
    return Problem(
        range,
        LocalizedText(
            vi: "\(code.text) là \(holder.title); \(name) là \(codes)",
            en: "\(code.text) is \(holder.title); \(name) is \(codes)"),
        fixes: meant.map { [.replace(range, with: $0.code, safe: false)] } ?? [])
}

extension KnownAct {
    /// Whether a code is this act's, zeros before its number left out.
    func isMeant(by code: String) -> Bool {
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

    /// Whether the words of another stand in it.
    private func contains(_ other: FoldedTitle) -> Bool {
        let words = Set(key.split(separator: " "))
        return other.key.split(separator: " ").allSatisfy { words.contains($0) }
    }
}
