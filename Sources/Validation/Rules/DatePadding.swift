import Extraction
import TextModel

extension Rule {
    package static let datePadding = Rule(
        id: "date-padding",
        summary: LocalizedText(
            vi: "ngày dưới 10, tháng 1, 2 thiếu số 0, tháng 3 đến 9 thừa số 0",
            en: "a day below 10 or a month 1, 2 without its zero, a month 3 to 9 with one"),
        severities: SeverityByProfile(state: .hint, party: .hint, press: nil), fix: .safe,
        source: "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II",
        good: "ngày 05 tháng 3 năm 2020", bad: "ngày 5 tháng 03 năm 2020", check: .outline(checkDatePadding))
}

/// Only in the head of a document and in its legal bases: elsewhere both ways are common.
@Sendable
private func checkDatePadding(_ outline: Outline, _ analysis: Analysis) -> [Problem] {
    guard analysis.header != nil else { return [] }
    var places = [TextRange(0, DocumentHead.end(outline, analysis))]
    func collect(_ nodes: [Outline.Node]) {
        for node in nodes where node.kind != .appendix {
            if node.kind == .legalBasis { places.append(node.range) } else { collect(node.children) }
        }
    }
    collect(outline.roots)
    return places.flatMap { place in problems(in: place, analysis) }
}

/// O(mentions of the place), and finding its first block.
private func problems(in place: TextRange, _ analysis: Analysis) -> [Problem] {
    var problems: [Problem] = []
    guard !place.isEmpty, !analysis.blocks.isEmpty else { return [] }
    for index in analysis.block(at: place.start)..<analysis.blocks.count {
        guard analysis.starts[index] < place.end else { break }
        for mention in analysis.blocks[index].mentions {
            let range = mention.range.shifted(by: analysis.starts[index])
            guard place.contains(range), case .date(let date) = mention.value, date.exists, !date.isLunar,
                let written = padded(analysis.text.string(in: range), date)
            else { continue }
            problems.append(
                Problem(
                    range, LocalizedText(vi: "viết \(written)", en: "write \(written)"),
                    fixes: [.replace(range, with: written, safe: true)]))
        }
    }
    return problems
}

/// The date in words with the zeros it should have; nil if it has them, or is not written as `ngày … tháng … năm …`.
private func padded(_ written: String, _ date: DateValue) -> String? {
    guard let day = date.day, let month = date.month else { return nil }
    var words = written.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 6, words[0].lowercased() == "ngày", words[2] == "tháng", words[4] == "năm",
        Int(words[1]) == day, Int(words[3]) == month
    else { return nil }
    words[1] = day < 10 ? "0\(day)" : String(day)
    words[3] = month < 3 ? "0\(month)" : String(month)
    let result = words.joined(separator: " ")
    return result == written ? nil : result
}
