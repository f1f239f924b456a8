import TextModel

/// The table of contents of a text, whose lines are no headings: each names a part that stands elsewhere.
enum TableOfContents {
    /// Marks its lines as quoted, wherever it stands: parts that are there twice, one below the other with next to
    /// nothing between them in one of the two places. O(lines).
    ///
    /// `words` gets the titles that are compared; see `reads` for the rest.
    static func mark(in lines: inout [OutlineLine], text: SourceText, reading words: inout ReadWords) {
        // Items of lists have the same numbers all the time; only where a table is announced are they looked at.
        let isAnnounced = isAnnounced(in: lines, text: text)
        var first: [Key: Int] = [:]
        var run: [(first: Int, second: Int)] = []
        for index in lines.indices where !lines[index].isQuoted {
            guard let key = key(lines[index].head, isAnnounced, in: text) else { continue }
            guard let twin = first[key] else {
                first[key] = index
                continue
            }
            if let last = run.last, twin <= last.first || twin >= index || !isNear(last, (twin, index)) {
                mark(run, in: &lines)
                run = []
            }
            for title in [lines[twin].head.titleRange, lines[index].head.titleRange] where !title.isEmpty {
                words.note(TextRange(title.start, title.start + longestTitle))
            }
            guard haveOneTitle(lines[twin].head, lines[index].head, in: text) else { continue }
            run.append((twin, index))
        }
        mark(run, in: &lines)
    }

    /// Whether `MỤC LỤC` stands near the beginning.
    static func isAnnounced(in lines: [OutlineLine], text: SourceText) -> Bool {
        lines.prefix(longestFront).contains { isTitle($0, in: text) }
    }

    /// Whether words at an offset of a line are looked at, be they compared with others or not: those that may announce a table,
    /// and those that tell items of lists with the same number.
    static func reads(_ line: LineHead, at offset: Int, isAnnounced: Bool) -> Bool {
        switch line.shape {
        case .text: line.wordCount == 2
        case .roman, .capitalLetter, .arabic: isAnnounced && offset < line.titleRange.start + longestLabel
        default: false
        }
    }

    /// Lines before a table of contents at most: a cover, a letterhead, a foreword.
    private static let longestFront = 200
    /// Parts of the smallest table.
    private static let fewest = 3
    /// Lines from one line of a table to the next at most: with a title below, the number of a page, a wrapped line.
    private static let widestStep = 6

    /// Bytes of an item's title that tell it from others with its number.
    private static let longestLabel = 6
    /// Bytes of two titles that are compared.
    private static let longestTitle = 40

    private struct Key: Hashable {
        var kind: OutlineKind
        var number: LineNumber
        var label: [UInt8]
    }

    private static func key(_ head: LineHead, _ isAnnounced: Bool, in text: SourceText) -> Key? {
        switch head.shape {
        case .named(let kind) where !head.numberRange.isEmpty:
            // `39.1.NĐ.4` and `39.1.NĐ.5` are told by their letters.
            let isLong = head.number == .none || head.numberRange.length > 3
            return Key(
                kind: kind, number: head.number, label: isLong ? Array(text.bytes[range(head.numberRange, text)]) : [])
        case .roman, .capitalLetter, .arabic:
            guard isAnnounced, head.titleRange.length >= longestLabel else { return nil }
            return Key(
                kind: .heading, number: head.number, label: folded(head.titleRange.prefix(longestLabel), in: text))
        default: return nil
        }
    }

    private static func range(_ range: TextRange, _ text: SourceText) -> Range<Int> {
        max(0, min(range.start, text.utf8Count))..<max(0, min(range.end, text.utf8Count))
    }

    private static func folded(_ range: TextRange, in text: SourceText) -> [UInt8] {
        Array(text.string(in: TextRange(range.start, text.scalarBoundary(atOrBefore: range.end))).lowercased().utf8)
    }

    /// `MỤC LỤC`
    private static func isTitle(_ line: OutlineLine, in text: SourceText) -> Bool {
        guard line.head.wordCount == 2, line.head.shape == .text else { return false }
        return text.string(in: line.head.range).lowercased().hasPrefix("mục lục")
    }

    /// Whether one title begins the other; a part whose title stands below its number has none yet.
    private static func haveOneTitle(_ one: LineHead, _ other: LineHead, in text: SourceText) -> Bool {
        if one.titleRange.isEmpty || other.titleRange.isEmpty { return true }
        // Behind the title in a table stand dots and the number of its page.
        let length = min(one.titleRange.length, other.titleRange.length, longestTitle)
        let first = folded(one.titleRange.prefix(length), in: text)
        let second = folded(other.titleRange.prefix(length), in: text)
        let same = zip(first, second).prefix { $0 == $1 }.count
        return same >= min(first.count, second.count) - 2
    }

    /// Whether in one of the two places a pair stands right below the pair before it.
    private static func isNear(_ last: (first: Int, second: Int), _ next: (first: Int, second: Int)) -> Bool {
        next.first - last.first <= widestStep || next.second - last.second <= widestStep
    }

    private static func mark(_ run: [(first: Int, second: Int)], in lines: inout [OutlineLine]) {
        guard run.count >= fewest, let start = run.first, let end = run.last, end.first < start.second else { return }
        let firstLength = end.first - start.first
        let secondLength = end.second - start.second
        guard min(firstLength, secondLength) <= widestStep * run.count, firstLength != secondLength else { return }
        let table = firstLength < secondLength ? start.first...end.first : start.second...end.second
        for index in table { lines[index].isQuoted = true }
    }
}
