import TextModel

/// Titles as an outline shows them: one line, without marks of Markdown, clipped between two words.
enum OutlineTitle {
    /// Letters of a heading's title, and of what stands for a paragraph of the press.
    static let longest = 100
    static let longestParagraph = 60

    /// The text of a range as a title. O(`letters`).
    static func text(_ range: TextRange, of text: SourceText, letters: Int = longest) -> String {
        var title = String.UnicodeScalarView()
        var count = 0
        var lastWordEnd = title.endIndex
        var pendingSpace = false
        var offset = range.start
        while offset < range.end, let (value, length) = UTF8Scalar.decode(text.bytes, at: offset) {
            offset += length
            let isSpace = value == 0x20 || value == 0xA0 || (0x09...0x0D).contains(value)
            // Stars are Markdown's, the bar ends a caption.
            if NormalizedText.isHidden(value) || value == UInt32(UInt8(ascii: "*"))
                || value == UInt32(UInt8(ascii: "|"))
            {
                continue
            }
            if isSpace {
                pendingSpace = count > 0
                continue
            }
            if pendingSpace { lastWordEnd = title.endIndex }
            if count + (pendingSpace ? 1 : 0) >= letters {
                // A word longer than a title is cut, but never before a mark that belongs to its last letter.
                let isMark = LetterTable.combiningMark(value) != nil
                if lastWordEnd != title.startIndex, !isMark || pendingSpace {
                    title.removeSubrange(lastWordEnd...)
                    return String(title) + "…"
                }
                if !isMark { return String(title) + "…" }
            }
            if pendingSpace {
                title.append(" ")
                count += 1
                pendingSpace = false
            }
            guard let scalar = Unicode.Scalar(value) else { continue }
            title.append(scalar)
            // Marks are no letters of their own, so that decomposed text is clipped at the same word.
            if LetterTable.combiningMark(value) == nil { count += 1 }
        }
        return String(title)
    }
}
