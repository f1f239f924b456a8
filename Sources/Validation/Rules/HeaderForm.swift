import Extraction
import Register
import TextModel

extension Rule {
    package static let headerForm = Rule(
        id: "header-form",
        summary: LocalizedText(
            vi: "cách ghi số và ngày ở đầu văn bản", en: "how the head of a document gives its number and date"),
        severities: SeverityByProfile(state: .hint, party: .hint, press: nil), fix: .safe,
        source: "Nghị định 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW", good: "Số: 15/QĐ-UBND",
        bad: "Số 15/QĐ-UBND",
        check: .settled(checkHeaderForm))
}

@Sendable
private func checkHeaderForm(_ outline: Outline, _ analysis: Analysis) -> [Problem] {
    guard let header = analysis.header else { return [] }
    let end = DocumentHead.end(outline, analysis)
    var problems: [Problem] = []
    var hasNumber = false
    for (block, start) in zip(analysis.blocks, analysis.starts) {
        guard start < end else { break }
        for mention in block.mentions {
            let range = mention.range.shifted(by: start)
            guard range.start < end else { break }
            switch mention.value {
            case .citation(let citation) where !hasNumber:
                guard let written = citation.written, let code = citation.code else { continue }
                let place = written.range.shifted(by: start)
                guard let label = numberLabel(before: place.start, in: analysis.text) else { continue }
                hasNumber = true
                let isOwnSystem = header == .state && code.system == .state || header == .party && code.system == .party
                if isOwnSystem, let problem = numberProblem(label, header, analysis.text) { problems.append(problem) }
            case .date:
                if let problem = dateProblem(range, analysis.text) { problems.append(problem) }
            default: continue
            }
        }
    }
    return problems
}

/// `Số` or `Số:` that begins a line, or a column of one, right before a code.
private func numberLabel(before code: Int, in text: SourceText) -> TextRange? {
    let line = text.contentRange(ofLine: text.lines.line(at: code))
    let written = text.string(in: TextRange(line.start, code))
    let label = written.reversed().drop { $0 == " " || $0 == "\u{A0}" || $0 == ":" }
    guard label.first == "ố", label.dropFirst().first == "S" else { return nil }
    let before = label.dropFirst(2)
    guard before.allSatisfy(\.isWhitespace) || before.prefix(2).allSatisfy({ $0 == " " }) || before.first == "\t" else {
        return nil
    }
    let length = written.utf8.count - String(before.reversed()).utf8.count
    return TextRange(code - length, code)
}

private func numberProblem(_ label: TextRange, _ header: Header, _ text: SourceText) -> Problem? {
    let written = text.string(in: label)
    let hasColon = written.contains(":")
    let word = String(written.prefix(2))
    switch header {
    case .state where !hasColon:
        let place = TextRange(label.start, label.start + word.utf8.count)
        return Problem(
            place,
            LocalizedText(
                vi: "thiếu dấu hai chấm sau \"Số\", viết \"Số:\"",
                en: "the colon behind \"Số\" is missing: write \"Số:\""),
            fixes: [.replace(place, with: "\(word):", safe: true)])
    case .party where hasColon:
        let place = TextRange(label.start, label.start + written.utf8.prefix { $0 != 0x3A }.count + 1)
        return Problem(
            place,
            LocalizedText(
                vi: "thừa dấu hai chấm: văn bản của Đảng viết \"Số\", không viết \"Số:\"",
                en: "a colon too many: documents of the Party write \"Số\", not \"Số:\""),
            fixes: [.replace(place, with: word, safe: true)])
    default: return nil
    }
}

/// Words of a place before the date at most.
private let longestPlace = 8

/// `Hà Nội, Ngày 05 tháng 3 năm 2020`
private func dateProblem(_ range: TextRange, _ text: SourceText) -> Problem? {
    let written = text.string(in: range)
    guard written.hasPrefix("Ngày") else { return nil }
    let line = text.contentRange(ofLine: text.lines.line(at: range.start))
    let before = text.string(in: TextRange(line.start, range.start)).split(separator: " ")
    guard let last = before.last, last.hasSuffix(","), last.first?.isUppercase ?? false, before.count <= longestPlace,
        range.end >= line.end - 2
    else { return nil }
    let initial = TextRange(range.start, range.start + 1)
    return Problem(
        TextRange(range.start, range.start + String(written.prefix(4)).utf8.count),
        LocalizedText(
            vi: "\"Ngày\" viết hoa sau địa danh, viết \"ngày\"",
            en: "\"Ngày\" with a capital after the place: write \"ngày\""),
        fixes: [.replace(initial, with: "n", safe: true)])
}
