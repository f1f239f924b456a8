package import TextModel

/// Cuts a text into blocks of lines. Where a block ends depends only on its own lines and the first of the next, so that
/// after an edit the cutting falls back in step soon.
///
/// A line goes on in the next one where text was wrapped by hand: the line is long and does not end a sentence, and the
/// next one is not blank and opens no heading or list item.
package enum BlockDivider {
    /// More lines than a wrapped paragraph has; bounds what one keystroke can touch.
    private static let mostLines = 64
    /// A shorter line ends where its author ended it. In letters, digits and marks, white space aside.
    private static let shortestWrappedLine = 22

    /// UTF-8 offset one past the block that begins at `start`, which must be the start of a line.
    package static func end(ofBlockAt start: Int, in text: SourceText) -> Int {
        var line = text.lines.line(at: start)
        return end(ofBlockAt: &line, in: text)
    }

    /// The same for the block that begins with a line; `line` becomes the first line after it. For who reads block after
    /// block, and need not look up lines.
    static func end(ofBlockAt line: inout Int, in text: SourceText) -> Int {
        let lastLine = line + mostLines
        while let next = text.lines.startOfNext(line) {
            let continues = line + 1 < lastLine && continues(line, in: text)
            line += 1
            if !continues { return skipBlankLine(&line, from: next, in: text) }
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

    /// Whether a line ends in `NĐ-`, `TT-` or `2020/`: a code goes on in the next one, however short this is.
    private static func endsWithinCode(_ start: Int, _ end: Int, in text: SourceText) -> Bool {
        guard end - start >= 3 else { return false }
        let before = text.bytes[end - 2]
        switch text.bytes[end - 1] {
        case UInt8(ascii: "-"):
            // The last byte of Đ is no ASCII.
            return UInt8(ascii: "A")...UInt8(ascii: "Z") ~= before
                || before == 0x90 && text.bytes[end - 3] == 0xC4
        case UInt8(ascii: "/"): return UInt8(ascii: "0")...UInt8(ascii: "9") ~= before
        default: return false
        }
    }

    private static func continues(_ line: Int, in text: SourceText) -> Bool {
        let content = text.contentRange(ofLine: line)
        var end = content.end
        while end > content.start, text.bytes[end - 1] == 0x20 || text.bytes[end - 1] == 0x09 { end -= 1 }
        guard end > content.start else { return false }
        switch text.bytes[end - 1] {
        case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"),
            UInt8(ascii: "|"):
            return false
        default: break
        }
        let next = text.contentRange(ofLine: line + 1)
        if isBlank(next, in: text) { return false }
        // Asked of few lines: counting letters is dear.
        guard
            text.visibleLength(in: content, atMost: shortestWrappedLine) == shortestWrappedLine
                || endsWithinCode(content.start, end, in: text)
        else { return false }
        return !LineHead.opensLine(next, in: text)
    }
}
