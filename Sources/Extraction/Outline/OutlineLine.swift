import TextModel

/// A line of a text as an outline sees it: its facts, with places from the start of the text.
struct OutlineLine {
    var head: LineHead
    var followsBlank: Bool
    /// Whether the line before goes on in this one: it was wrapped by hand.
    var joins: Bool
    /// Whether it ends where the next one had no room, as far as its length tells.
    var isFull: Bool
    /// Stands in quoted text of another act, whose parts are none of this one.
    var isQuoted = false

    var isShort: Bool { head.wordCount <= 25 }
    var endsSentence: Bool { head.traits.contains(.endsSentence) }
    var isAllCapitals: Bool { head.traits.contains(.isAllCapitals) }

    /// The lines of a text that are not blank. O(lines).
    ///
    /// - Parameters:
    ///   - width: `LineLengths.wrapWidth` of the same text.
    ///   - words: gets the words that this rests on.
    static func lines(of analysis: Analysis, width: Int?, reading words: inout ReadWords) -> [OutlineLine] {
        var lines: [OutlineLine] = []
        lines.reserveCapacity(analysis.text.lines.count)
        for (block, start) in zip(analysis.blocks, analysis.starts) {
            for (index, head) in block.heads.enumerated() {
                var line = OutlineLine(
                    head: head.shifted(by: start), followsBlank: false, joins: false,
                    isFull: isFull(head.range.length, width: width))
                if index == 0 { line.followsBlank = isBlank(before: line.head.range.start, in: analysis.text) }
                if index > 0, head.shape == .text, let last = lines.last {
                    line.joins = last.isFull || head.traits.contains(.beginsSmall)
                }
                lines.append(line)
            }
        }
        markQuotations(in: &lines)
        AmendedText.mark(in: &lines, text: analysis.text, reading: &words)
        TableOfContents.mark(in: &lines, text: analysis.text, reading: &words)
        return lines
    }

    /// Whether a line of so many bytes ends where the next word had no room.
    static func isFull(_ length: Int, width: Int?) -> Bool { width.map { length * 10 >= $0 * 7 } ?? false }

    /// Whether a blank line, or nothing, stands before the line that begins at or just before `offset`.
    private static func isBlank(before offset: Int, in text: SourceText) -> Bool {
        var lineEnds = 0
        var index = offset - 1
        while index >= 0 {
            switch text.bytes[index] {
            case 0x0A: lineEnds += 1
            // In CRLF the LF is counted, alone the CR is a line end itself.
            case 0x0D: if index + 1 >= text.utf8Count || text.bytes[index + 1] != 0x0A { lineEnds += 1 }
            case 0x20, 0x09: break
            default: return false
            }
            if lineEnds == 2 { return true }
            index -= 1
        }
        return true
    }

    /// Marks lines inside quotation marks that open at a line's start or after a colon, up to the mark that closes them.
    ///
    /// Where a second one opens before, the first was never closed: what it opened is read as text of this document.
    private static func markQuotations(in lines: inout [OutlineLine]) {
        var opening: Int?
        for index in lines.indices {
            let traits = lines[index].head.traits
            guard traits.contains(.hasOddQuotation) else { continue }
            let opens = traits.contains(.opensQuotation) || traits.contains(.introducesQuotation)
            let closes = traits.contains(.closesQuotation)
            if let first = opening, closes || !opens {
                // The line that introduces a quotation after a colon is no part of it.
                let isWhole = lines[first].head.traits.contains(.opensQuotation)
                for quoted in (isWhole ? first : first + 1)..<index + 1 { lines[quoted].isQuoted = true }
                opening = nil
            } else if opens {
                opening = index
            }
        }
    }
}
