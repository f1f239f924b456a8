import TextModel

/// Reads the titles of documents and their parts, which may go on in the lines below.
struct ActTitles {
    let lines: [OutlineLine]
    let text: SourceText

    /// Words of a line that titles an act: laws amend a dozen others at once.
    private static let longestLine = 200

    struct Title {
        var range: TextRange
        var end: Int
        /// The line after its last.
        var next: Int
    }

    /// A title that begins in `range` of the line `first`, with the lines it goes on in, at most `limit` in all.
    /// One that stands below its number (`isBelow`) is no type of a document, whatever it looks like.
    func title(from range: TextRange, line first: Int, limit: Int, isBelow: Bool = false) -> Title {
        var last = first
        var end = range.isEmpty ? lines[first].head.range.end : range.end
        while last + 1 < lines.count, last + 1 < first + limit, goesOn(last, isFirst: last == first && !isBelow) {
            last += 1
            end = lines[last].head.range.end
        }
        let whole = TextRange(range.isEmpty ? end : range.start, end)
        return Title(range: whole, end: end, next: last + 1)
    }

    /// Bytes of the words in brackets below a title that tell what they are.
    static let longestEnclosure = 60

    /// Whether a title begins here of what another document encloses: `QUY CHẾ …⏎(Ban hành kèm theo Quyết định …)`.
    func isEnclosure(_ first: Int) -> Bool {
        for (offset, line) in lines[first...].prefix(Self.mostLines).enumerated() {
            if line.head.range.first(of: text) == UInt8(ascii: "(") {
                return text.string(in: line.head.range.prefix(Self.longestEnclosure)).contains("èm theo")
            }
            let isType = line.head.shape == .documentType
            guard !line.isQuoted, line.isShort, !line.endsSentence, offset == 0 || !isType,
                line.head.shape == .text || isType
            else { return false }
            // Without the word for its type a title is in capitals throughout, and a blank line ends what was before.
            if lines[first].head.shape == .text, !line.isAllCapitals || offset > 0 && line.followsBlank { return false }
        }
        return false
    }

    /// Lines of the longest title, with the words in brackets below it.
    private static let mostLines = 6

    /// Whether a title goes on in the line after `last`.
    private func goesOn(_ last: Int, isFirst: Bool) -> Bool {
        let line = lines[last]
        let next = lines[last + 1]
        guard next.head.shape == .text, !next.isQuoted, next.head.range.first(of: text) != UInt8(ascii: "(") else {
            return false
        }
        // The type of a document stands alone, its title below, after a blank line or not.
        if isFirst, line.head.shape == .documentType, line.head.wordCount <= 4 {
            return !next.endsSentence && next.head.wordCount <= Self.longestLine
        }
        guard next.isShort, !next.followsBlank, !line.endsSentence else { return false }
        if line.isAllCapitals { return next.isAllCapitals }
        if next.head.traits.contains(.beginsSmall) { return true }
        let hasComma = line.head.range.last(of: text) == UInt8(ascii: ",")
        return next.joins && (hasComma || line.head.shape == .text && line.isFull)
    }

    /// What stands for the title of an item that is text itself: its first words. It ends with its line.
    func opening(of index: Int) -> Title {
        let head = lines[index].head
        var last = index
        while last + 1 < lines.count, lines[last + 1].joins, last < index + 2 { last += 1 }
        let start = head.titleRange.isEmpty ? head.range.start : head.titleRange.start
        return Title(range: TextRange(start, lines[last].head.range.end), end: head.range.end, next: index + 1)
    }

    /// The title of a part whose own line has only its number.
    func below(_ index: Int, isArticle: Bool) -> Title {
        let end = lines[index].head.range.end
        let none = Title(range: TextRange(end, end), end: end, next: index + 1)
        guard index + 1 < lines.count else { return none }
        let start = isArticle ? index + 1 : afterBrackets(index + 1)
        guard start < lines.count else { return none }
        let below = lines[start]
        guard below.head.shape == .text || below.head.shape == .documentType, !below.isQuoted,
            below.isShort || below.isAllCapitals && below.head.wordCount <= Self.longestPartTitle,
            below.isAllCapitals || !below.endsSentence && !below.head.traits.contains(.beginsSmall),
            below.head.range.first(of: text) != UInt8(ascii: "("), !isArticle || !below.followsBlank
        else { return none }
        // In a form the sender's name stands there, beside or above the letterhead.
        if start > index + 1,
            !below.followsBlank || lines[start...].prefix(3).contains(where: { $0.head.shape == .letterhead })
        {
            return none
        }
        return title(from: below.head.range, line: start, limit: 4, isBelow: true)
    }

    /// Words of a part's title in capitals.
    private static let longestPartTitle = 80

    /// The line after words in brackets that begin at a line: `(Kèm theo Nghị định … ⏎ của Chính phủ)`.
    private func afterBrackets(_ first: Int) -> Int {
        guard first < lines.count, lines[first].head.range.first(of: text) == UInt8(ascii: "(") else { return first }
        for (offset, line) in lines[first...].prefix(Self.mostLines).enumerated()
        where line.head.range.last(of: text) == UInt8(ascii: ")") { return first + offset + 1 }
        return lines.count
    }
}

extension TextRange {
    func prefix(_ length: Int) -> TextRange { TextRange(start, Swift.min(end, start + length)) }

    func first(of text: SourceText) -> UInt8? { isEmpty ? nil : text.bytes[start] }

    func last(of text: SourceText) -> UInt8? { isEmpty ? nil : text.bytes[end - 1] }
}
