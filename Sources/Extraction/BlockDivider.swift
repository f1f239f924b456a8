package import TextModel

/// Cuts a text into blocks of lines. Where a block ends depends only on its own lines and the first of the next, so that
/// after an edit the cutting falls back in step soon.
///
/// A line goes on in the next one where text was wrapped by hand: the line is long and does not end a sentence, and the
/// next one is not blank and opens no heading or list item. It goes on behind the head of a page (`PageHead`), too.
package enum BlockDivider {
    /// More lines than a wrapped paragraph has; bounds what one keystroke can touch.
    static let mostLines = 64
    /// A shorter line ends where its author ended it. In letters, digits and marks, white space aside.
    private static let shortestWrappedLine = 22

    /// UTF-8 offset one past the block that begins at `start`, which must be the start of a line.
    package static func end(ofBlockAt start: Int, in text: SourceText) -> Int {
        var line = text.lines.line(at: start)
        var buffer = TokenBuffer()
        return end(ofBlockAt: &line, in: text, &buffer)
    }

    /// The same for the block that begins with a line; `line` becomes the first line after it. For who reads block after
    /// block, and need not look up lines; `buffer` holds what they look at.
    static func end(ofBlockAt line: inout Int, in text: SourceText, _ buffer: inout TokenBuffer) -> Int {
        let lastLine = line + mostLines
        if let last = CodeFence.lastLine(from: line, atMost: mostLines, in: text) {
            line = last
            guard let next = text.lines.startOfNext(line) else { return text.utf8Count }
            line += 1
            return skipBlankLine(&line, from: next, in: text)
        }
        while let next = text.lines.startOfNext(line) {
            guard line + 1 < lastLine, let unfinished = Unfinished(line, in: text),
                let goesOn = lineAfter(unfinished, in: text, &buffer)
            else {
                line += 1
                return skipBlankLine(&line, from: next, in: text)
            }
            line = goesOn
        }
        return text.utf8Count
    }

    /// Blank lines belong to the block before them, one at most: a run of them must not make one endless block.
    private static func skipBlankLine(_ line: inout Int, from start: Int, in text: SourceText) -> Int {
        guard isBlank(text.contentRange(ofLine: line), in: text), let next = text.lines.startOfNext(line) else {
            return start
        }
        line += 1
        return next
    }

    private static func isBlank(_ range: TextRange, in text: SourceText) -> Bool {
        var offset = range.start
        while offset < range.end {
            let byte = text.bytes[offset]
            if byte != 0x20, byte != 0x09 { return false }
            offset += 1
        }
        return true
    }

    /// Whether a line ends in `NĐ-`, `TTr-`, `18-`, `2020/`, `30a/` or `NQ/`: a code goes on in the next one, however short
    /// this is.
    private static func endsWithinCode(_ start: Int, _ end: Int, in text: SourceText) -> Bool {
        // `12-` alone is a list's number.
        guard end - start >= 8, text.bytes[end - 1] == UInt8(ascii: "-") || text.bytes[end - 1] == UInt8(ascii: "/")
        else { return false }
        let before = text.bytes[end - 2]
        let second = text.bytes[end - 3]
        let figures = UInt8(ascii: "0")...UInt8(ascii: "9")
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        // The last byte of Đ is no ASCII.
        return figures ~= before || capitals ~= before || before == 0x90 && second == 0xC4
            || UInt8(ascii: "a")...UInt8(ascii: "z") ~= before && (figures ~= second || capitals ~= second)
    }

    /// A line that may go on in another.
    private struct Unfinished {
        let line: Int
        let content: TextRange
        /// One past its last letter.
        let end: Int

        /// nil for a line that ends a sentence or is short.
        init?(_ line: Int, in text: SourceText) {
            let content = text.contentRange(ofLine: line)
            var end = content.end
            while end > content.start, text.bytes[end - 1] == 0x20 || text.bytes[end - 1] == 0x09 { end -= 1 }
            guard end > content.start else { return nil }
            switch text.bytes[end - 1] {
            case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"):
                return nil
            default: break
            }
            // Asked of few lines: counting letters is dear.
            guard
                text.visibleLength(in: content, atMost: shortestWrappedLine) == shortestWrappedLine
                    || endsWithinCode(content.start, end, in: text)
            else { return nil }
            (self.line, self.content, self.end) = (line, content, end)
        }
    }

    /// The line that an unfinished one goes on in: the next, or the one behind a page head; nil if something new begins.
    private static func lineAfter(
        _ unfinished: Unfinished, in text: SourceText, _ buffer: inout TokenBuffer
    ) -> Int? {
        let next = text.contentRange(ofLine: unfinished.line + 1)
        let isProvisions = text.bytes[unfinished.end - 1] == UInt8(ascii: ";")
        // Of a page head a blank line, a number or the name stands first.
        if !isProvisions, next.length <= 8 || PageHead.isName(next, in: text),
            let behind = PageHead.lineBehind(unfinished.line + 1, in: text),
            goesOn(unfinished, inLine: behind, of: text, &buffer)
        {
            return behind
        }
        if CodeFence.isFence(unfinished.line + 1, in: text) { return nil }
        let continues =
            isProvisions
            ? goesOnWithProvision(next, in: text)
            : !isBlank(next, in: text) && !LineHead.opensLine(next, in: text, &buffer)
        return continues ? unfinished.line + 1 : nil
    }

    /// Whether a line goes on in one behind a page head, where a sentence of its own may begin, too.
    private static func goesOn(
        _ unfinished: Unfinished, inLine line: Int, of text: SourceText, _ buffer: inout TokenBuffer
    ) -> Bool {
        let content = text.contentRange(ofLine: line)
        let first = text.bytes[content.start..<content.end].first { $0 > 0x20 } ?? 0
        let isSmall = UInt8(ascii: "a")...UInt8(ascii: "z") ~= first || first == 0xC4 || first == 0xC6 || first == 0xE1
        return
            (isSmall || endsWithinCode(unfinished.content.start, unfinished.end, in: text)
            || begins(content, with: ["Điều "], in: text)) && !LineHead.opensLine(content, in: text, &buffer)
    }

    /// Whether a list of references goes on behind a semicolon: `khoản 13;⏎điểm a khoản 14`. A list of sentences begins
    /// with a mark or a capital.
    private static func goesOnWithProvision(_ next: TextRange, in text: SourceText) -> Bool {
        begins(next, with: ["điểm ", "khoản "], in: text)
    }

    /// Whether a line begins with one of a few words, whether its letters are composed or not. Most are told by the first byte,
    /// which is the same in every form of those letters.
    private static func begins(_ line: TextRange, with words: [String], in text: SourceText) -> Bool {
        guard line.start < line.end, words.contains(where: { $0.utf8.first == text.bytes[line.start] }) else {
            return false
        }
        let end = text.scalarBoundary(atOrBefore: min(line.end, line.start + 16))
        let beginning = text.string(in: TextRange(line.start, end))
        return words.contains { beginning.hasPrefix($0) }
    }
}
