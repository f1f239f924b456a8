import Extraction
import TextModel

extension Rule {
    package static let outlineLetter = Rule(
        id: "outline-letter",
        summary: LocalizedText(
            vi: "chữ cái của điểm không theo thứ tự a b c d đ e g",
            en: "letters of points out of the order a b c d đ e g"),
        severities: SeverityByProfile(state: .warning, party: .hint, press: nil), fix: .safe,
        source: "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II", good: "d) … đ) … e)", bad: "d) … e)",
        check: .settled(checkOutlineLetter))
}

/// Letters of points in their order.
private let letters = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "ư", "v", "x",
    "y",
]

/// Letters that number no point.
private let foreign: Set<String> = ["ă", "â", "ê", "ô", "ơ", "f", "j", "w", "z"]

@Sendable
private func checkOutlineLetter(_ outline: Outline, _ analysis: Analysis) -> [Problem] {
    let surroundings = OutlineSurroundings(analysis)
    var citesPoints: Bool?
    return OutlineSequence.sequences(of: outline, in: analysis.text).compactMap { sequence in
        guard sequence.key.system == .letters, let fault = firstFault(in: sequence, surroundings) else { return nil }
        let cites = citesPoints ?? analysis.citesPoints
        citesPoints = cites
        return problem(at: fault, in: sequence, isSafe: !cites)
    }
}

/// The first item whose letter is not the one of its place, where all before it have theirs.
private func firstFault(in sequence: OutlineSequence, _ surroundings: OutlineSurroundings) -> Int? {
    let items = sequence.items
    guard items.count >= 2, items.count <= letters.count, let first = items.first, let last = items.last,
        let fault = items.indices.first(where: { items[$0].number != letters[$0] }), fault > 0,
        !surroundings.amends(in: TextRange(first.range.start, last.range.end))
    else { return nil }
    let item = items[fault]
    let place = TextRange(items[fault - 1].numberRange.end, item.numberRange.start)
    guard !surroundings.mentions(letters[fault], in: place) else { return nil }
    if foreign.contains(item.number) { return fault }
    // `e)` after `d)`: the letter that other languages do not have; `d)` twice, where one lost its stroke.
    let follows = items[fault - 1].number
    return follows == "d" && (item.number == "e" || item.number == "d") ? fault : nil
}

/// One problem a list, and one fix that gives every item from there on the letter of its place.
private func problem(at fault: Int, in sequence: OutlineSequence, isSafe: Bool) -> Problem {
    let items = sequence.items
    let item = items[fault]
    let edits = zip(items, letters).dropFirst(fault).filter { $0.number != $1 }.map {
        TextEdit($0.numberRange, $1)
    }
    let title = LocalizedText(
        vi: "Đánh lại từ \(letters[fault])) đến hết", en: "Letter again from \(letters[fault])) on")
    return Problem(
        item.numberRange,
        LocalizedText(
            vi: "sau \(items[fault - 1].number)) là \(letters[fault])), không phải \(item.number))",
            en: "\(letters[fault])) follows \(items[fault - 1].number)), not \(item.number))"),
        fixes: [Fix(title: title, isPreferred: true, isSafe: isSafe, edits: edits)])
}

extension Analysis {
    /// Whether the text refers to points by their letters: new letters would make such references wrong.
    fileprivate var citesPoints: Bool {
        zip(blocks, starts).contains { block, start in
            block.mentions.contains { mention in
                guard case .provision = mention.value else { return false }
                let written = text.string(in: mention.range.shifted(by: start)).lowercased()
                return written.contains("điểm")
            }
        }
    }
}
