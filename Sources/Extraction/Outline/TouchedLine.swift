import TextModel

/// A line that an edit changed without an outline noticing: before and after it, with places in the text of that time.
struct TouchedLine {
    private(set) var before: LineHead
    private(set) var after: LineHead

    /// Nil if a line of the blocks that were read again is another to an outline. O(edit + lines of those blocks).
    ///
    /// - Parameter width: `LineLengths.wrapWidth`, the same before and after.
    init?(_ change: Analysis.Change, in analysis: Analysis, width: Int?) {
        guard change.inserted.count == change.replacedBlocks.count, !change.hasLineEnd(in: analysis.text),
            var start = change.inserted.first.map({ analysis.starts[$0] })
        else { return nil }
        var touched: (before: LineHead, after: LineHead)?
        for (old, index) in zip(change.replacedBlocks, change.inserted) {
            let new = analysis.blocks[index]
            guard old.heads.count == new.heads.count else { return nil }
            for (before, after) in zip(old.heads, new.heads) {
                guard before.isSame(as: after),
                    OutlineLine.isFull(before.range.length, width: width)
                        == OutlineLine.isFull(after.range.length, width: width)
                else { return nil }
                let before = before.shifted(by: start)
                let after = after.shifted(by: analysis.starts[index])
                if after.range.start > change.replaced.start {
                    guard before.shifted(by: change.growth).standsWhere(after) else { return nil }
                } else {
                    if let touched, !touched.before.standsWhere(touched.after) { return nil }
                    touched = (before, after)
                }
            }
            start += old.utf8Count
        }
        guard let touched else { return nil }
        (before, after) = touched
        guard keepsEdges(change, in: analysis.text) else { return nil }
    }

    /// Whether the edit is in this line, behind its number, and leaves its beginning where it was and both ends alike.
    private func keepsEdges(_ change: Analysis.Change, in text: SourceText) -> Bool {
        guard before.range.start == after.range.start, before.opensWhere(after),
            after.numberRange.isEmpty || after.numberRange.end < change.replaced.start,
            text.lines.line(at: after.range.start) == text.lines.line(at: change.replaced.start)
        else { return false }
        let opening = UInt8(ascii: "(")
        return (change.byteBefore(at: before.range.start, in: text) == opening)
            == (text.bytes[after.range.start] == opening)
            && Self.ending(change.byteBefore(at: before.range.end - 1, in: text))
                == Self.ending(text.bytes[after.range.end - 1])
    }

    /// A last byte that is looked at, 0 for all others.
    private static func ending(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ")"): byte
        default: 0
        }
    }
}

extension LineHead {
    /// Whether two lines are the same to an outline, wherever they stand: of one shape, with the same number and about as long.
    fileprivate func isSame(as other: LineHead) -> Bool {
        shape == other.shape && traits == other.traits && level == other.level && number == other.number
            && Self.size(wordCount) == Self.size(other.wordCount)
            && numberRange.length == other.numberRange.length && titleRange.isEmpty == other.titleRange.isEmpty
    }

    /// Whether two lines that are the same stand in the same place.
    fileprivate func standsWhere(_ other: LineHead) -> Bool { range == other.range && opensWhere(other) }

    /// Whether their numbers do, and their titles begin there.
    fileprivate func opensWhere(_ other: LineHead) -> Bool {
        // A title or number that is not there has no place.
        (numberRange.isEmpty || numberRange == other.numberRange)
            && (titleRange.isEmpty || titleRange.start == other.titleRange.start)
    }

    /// Numbers of words at which something begins or ends to be possible: see the limits in this folder.
    private static func size(_ wordCount: Int) -> Int {
        [0, 1, 2, 4, 6, 18, 25, 40, 80, 200].count { wordCount > $0 }
    }
}
