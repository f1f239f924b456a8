package import Register
package import TextModel

/// What a text says: its blocks, kept in step with its edits.
///
/// Invariant: after any edits the blocks are those that reading the text from scratch would give.
package struct Analysis: Sendable {
    package private(set) var text: SourceText
    package private(set) var blocks: [Block] = []
    /// Whether this reads as Vietnamese: enough letters that only Vietnamese has in the first kilobytes.
    ///
    /// A server is attached to every text file; requirements.txt must stay silent.
    package private(set) var isVietnamese: Bool
    /// UTF-8 offset where each block starts, ascending.
    package private(set) var starts: [Int] = []
    /// The day the text is of, where the caller knows it and the text does not say: relative dates count from it, and dates
    /// without a year are of the year about it. Entities asked for before it is set do not know of it.
    package var documentDate: CivilDate?
    /// The day on which the text is read, where the caller wants opinions to know it; nil: none depends on a clock.
    package var today: CivilDate?
    /// What is known of acts, officials and bodies where the text stands. Blocks do not depend on it.
    package var register = RegisterLayers.builtIn

    /// UTF-8 bytes that tell the language.
    private static let evidence = 4096

    /// Reads a whole text, a long one on all processors: no block depends on another.
    package init(_ text: SourceText) {
        self.text = text
        isVietnamese = VietnameseEvidence.isVietnamese(text.bytes.prefix(Self.evidence))
        starts = BlockReader.starts(in: text)
        blocks = BlockReader.blocks(of: text, starts: starts)
    }

    /// Index of the block that holds an offset.
    package func block(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// Edits the text and reads again what the edit touched. O(edit + touched blocks + number of blocks).
    @discardableResult
    package mutating func replace(_ range: TextRange, with newText: String) -> Change {
        let edge = text.scalarBoundary(atOrBefore: range.start)
        let replacedText = Array(text.bytes[edge..<max(edge, text.scalarBoundary(atOrBefore: range.end))])
        let (replaced, newLength) = text.replace(range, with: newText)
        if replaced.start < Self.evidence {
            isVietnamese = VietnameseEvidence.isVietnamese(text.bytes.prefix(Self.evidence))
        }
        let shift = newLength - replaced.length
        let editEnd = replaced.start + newLength
        // Where a block ends depends on the first line after it, and that line's start on the byte before.
        var first = max(block(at: max(replaced.start - 1, 0)) - 1, 0)
        let line = text.lines.line(at: replaced.start)
        // Behind the head of a page, on the lines up to there.
        if PageHead.stands(inLines: line - PageHead.mostLines, line + PageHead.mostLines, of: text) {
            first = max(block(at: text.lines.start(ofLine: max(line - PageHead.mostLines - 1, 0))) - 1, 0)
        }
        if let fence = CodeFence.firstLine(from: line - BlockDivider.mostLines, to: line, in: text) {
            first = min(first, max(block(at: text.lines.start(ofLine: fence)) - 1, 0))
        }
        // A block that begins behind the edit's line is as it was, once the cutting meets its start.
        let safe = text.lines.startOfNext(text.lines.line(at: min(editEnd, text.utf8Count))) ?? text.utf8Count

        var fresh: [Block] = []
        var freshStarts: [Int] = []
        var start = starts[first]
        var old = first + 1
        var nextLine = text.lines.line(at: start)
        var buffer = TokenBuffer()
        repeat {
            let end = BlockDivider.end(ofBlockAt: &nextLine, in: text, &buffer)
            fresh.append(Block(reading: text.bytes[start..<end], in: &buffer))
            freshStarts.append(start)
            start = end
            while old < starts.count, starts[old] + shift < start || starts[old] < replaced.end { old += 1 }
            if start >= safe, old < starts.count, starts[old] + shift == start { break }
        } while start < text.utf8Count
        if start >= text.utf8Count { old = starts.count }
        let change = Change(
            removed: first..<old, inserted: first..<first + fresh.count, replaced: replaced, newLength: newLength,
            replacedText: replacedText, replacedBlocks: Array(blocks[first..<old]))
        if shift != 0 {
            for index in old..<starts.count { starts[index] += shift }
        }
        blocks.replaceSubrange(change.removed, with: fresh)
        starts.replaceSubrange(change.removed, with: freshStarts)
        return change
    }
}
