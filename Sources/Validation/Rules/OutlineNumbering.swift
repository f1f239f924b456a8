import Extraction
import Register
import TextModel

extension Rule {
    package static let outlineNumbering = Rule(
        id: "outline-numbering",
        summary: LocalizedText(
            vi: "số thứ tự của điều, khoản, mục thiếu, lặp hoặc đảo",
            en: "a number of a part is missing, doubled or out of order"),
        severities: SeverityByProfile(state: .warning, party: .warning, press: nil), fix: .none,
        source: "Nghị định 30/2020/NĐ-CP, phụ lục I, mục II",
        good: "Điều 1, Điều 2, Điều 3", bad: "Điều 1, Điều 2, Điều 4", check: .settled(checkOutlineNumbering))
}

/// Only where the numbers around leave no doubt; letters are for `outline-letter`.
@Sendable
private func checkOutlineNumbering(_ outline: Outline, _ analysis: Analysis) -> [Problem] {
    let surroundings = OutlineSurroundings(analysis)
    return OutlineSequence.sequences(of: outline, in: analysis.text).flatMap { sequence in
        sequence.key.system == .letters ? [] : problems(of: sequence, surroundings)
    }
}

/// Numbers in step around a fault that make it one.
private func mostEvidence(for kind: OutlineKind) -> Int {
    switch kind {
    case .part, .chapter, .section, .subsection, .article, .clause: 3
    // Lists in reports begin anew, and lines of tables look like their items.
    default: 4
    }
}

/// Numbers missing in one place at most: more of them were left out on purpose.
private let widestGap = 3

private func problems(of sequence: OutlineSequence, _ surroundings: OutlineSurroundings) -> [Problem] {
    let items = sequence.items
    var problems: [Problem] = []
    var index = 1
    while index < items.count {
        defer { index += 1 }
        let before = items[index - 1]
        let item = items[index]
        let step = item.value - before.value
        guard step != 1, step >= 0, !item.isInserted, !before.isInserted || step > 0,
            sequence.run(before: index) + sequence.run(from: index) >= mostEvidence(for: sequence.key.kind),
            !surroundings.amends(in: TextRange(before.range.start, item.range.end))
        else { continue }
        let last = sequence.written(before.value)
        let next = sequence.written(before.value + 1)
        if step == 0 {
            // What follows tells a slip from a second list.
            let goesOn =
                index + 1 < items.count && items[index + 1].value - item.value <= 2
                && items[index + 1].value > item.value
            guard sequence.run(before: index) >= 2, goesOn || index + 1 == items.count,
                sequence.key.kind != .heading && sequence.key.kind != .point || goesOn
            else { continue }
            problems.append(
                Problem(
                    item.labelRange, LocalizedText(vi: "số \(last) có hai lần", en: "the number \(last) stands twice"),
                    related: [
                        .init(
                            range: before.labelRange,
                            message: LocalizedText(vi: "lần đầu ở đây", en: "first here"))
                    ]))
            continue
        }
        guard step <= widestGap + 1,
            !(1..<step).contains(where: {
                let missing = sequence.written(before.value + $0)
                return surroundings.mentions(missing, in: TextRange(before.labelRange.end, item.numberRange.start))
                    || surroundings.mentions(missing, in: TextRange(item.numberRange.end, item.range.end))
            })
        else { continue }
        // Numbers that changed places: 1, 2, 4, 3, 5.
        if items.dropFirst(index + 1).prefix(widestGap).contains(where: { $0.value == before.value + 1 }) {
            problems.append(
                Problem(
                    item.labelRange,
                    LocalizedText(
                        vi: "\(item.number) đứng trước \(next)", en: "\(item.number) stands before \(next)")))
            index += 1
            continue
        }
        problems.append(
            Problem(
                item.labelRange,
                LocalizedText(
                    vi: "sau \(last) là \(item.number), thiếu \(next)",
                    en: "\(item.number) follows \(last): \(next) is missing")))
    }
    return problems
}

extension OutlineSequence {
    /// A number as this sequence writes it.
    fileprivate func written(_ value: Int) -> String {
        key.system == .roman ? RomanNumeral.spelling(of: value) : String(value)
    }
}
