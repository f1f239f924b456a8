import TextModel

/// Text of another act that an amending act puts in without quotation marks, as copies on the web have it: below
/// `Bổ sung Điều 19a như sau:` that article, whose parts are none of this act.
enum AmendedText {
    /// Marks such lines as quoted. O(lines), and of the lines that amend their letters, which `words` gets.
    static func mark(in lines: inout [OutlineLine], text: SourceText, reading words: inout ReadWords) {
        var lastArticle = 0
        var item = 0
        var index = 0
        while index < lines.count {
            let line = lines[index]
            defer { index += 1 }
            guard !line.isQuoted else { continue }
            if line.head.isHeading { item = index }
            if line.head.shape == .named(.article) { lastArticle = line.head.number.last }
            guard line.head.range.last(of: text) == UInt8(ascii: ":"), index - item < longestItem,
                (item...index).contains(where: { lines[$0].head.traits.contains(.amends) }),
                index + 1 < lines.count,
                isAnnounced(lines[index + 1], by: lines[item...index], in: text, reading: &words),
                let end = end(after: index, item: lines[item].head, lastArticle: lastArticle, in: lines)
            else { continue }
            for quoted in index + 1..<end { lines[quoted].isQuoted = true }
            index = end - 1
        }
    }

    /// Lines of an item that says what is amended.
    private static let longestItem = 5
    /// Lines of an amended text that nothing of the act itself follows.
    private static let longestRest = 60

    /// Whether the words of an item name the part that stands below them, and that part amends nothing itself.
    private static func isAnnounced(
        _ line: OutlineLine, by item: ArraySlice<OutlineLine>, in text: SourceText, reading words: inout ReadWords
    ) -> Bool {
        let head = line.head
        guard !line.isQuoted, !head.traits.contains(.amends), !head.traits.contains(.beginsQuoted),
            let first = item.first, let last = item.last
        else { return false }
        let units: [String]
        switch head.shape {
        case .named(.article): units = ["điều"]
        case .named(.section): units = ["mục"]
        case .named(.chapter): units = ["chương"]
        case .arabic: units = ["khoản", "điểm", "mục"]
        case .letter: units = ["điểm"]
        default: return false
        }
        let number = text.string(in: head.numberRange).lowercased()
        guard !number.isEmpty else { return false }
        let range = TextRange(first.head.titleRange.start, last.head.range.end)
        words.note(range)
        let said = text.string(in: range).lowercased()
            .split { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == ":" }
        return zip(said, said.dropFirst()).contains { unit, value in
            value == number && units.contains { unit == $0 }
        }
    }

    /// The line at which the act itself goes on; nil where that cannot be told.
    private static func end(
        after index: Int, item: LineHead, lastArticle: Int, in lines: [OutlineLine]
    ) -> Int? {
        var end = index + 2
        while end < lines.count {
            let head = lines[end].head
            switch head.shape {
            case .recipients, .signature, .letterhead, .documentType, .legalBasis, .named(.appendix), .named(.part):
                return end
            // `Điều 19b` is longer than its value.
            case .named(.article):
                if head.number.last == lastArticle + 1, head.numberRange.length == String(lastArticle + 1).utf8.count {
                    return end
                }
            case .arabic(let figures) where item.shape == head.shape:
                let isNext = head.number.parent == item.number.parent && head.number.last == item.number.last + 1
                if isNext, figures > 1 || head.traits.contains(.amends) { return end }
            case .letter where item.shape == .letter:
                if head.number.last == item.number.last + 1, head.traits.contains(.amends) { return end }
            default: break
            }
            end += 1
        }
        return end - index <= longestRest ? end : nil
    }
}
