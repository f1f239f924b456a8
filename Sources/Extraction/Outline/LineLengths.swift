import TextModel

/// How long the lines are that others follow in their blocks: they tell whether a text was wrapped by hand, and how wide.
struct LineLengths: Sendable {
    /// Lines of so many bytes are paragraphs, however long.
    private static let longest = 190
    private var counts = [Int](repeating: 0, count: longest + 1)
    private var total = 0
    /// Lines that the one below goes on from with a small letter.
    private var begunSmall = 0

    init(of blocks: [Block]) {
        for block in blocks { count(block.heads, 1) }
    }

    /// Counts the lines of blocks that an edit replaced anew. O(lines of those blocks).
    mutating func replace(_ old: [Block], with new: ArraySlice<Block>) {
        for block in old { count(block.heads, -1) }
        for block in new { count(block.heads, 1) }
    }

    private mutating func count(_ heads: LineHeads, _ step: Int) {
        for (head, next) in zip(heads, heads.dropFirst()) {
            counts[min(head.range.length, Self.longest)] += step
            total += step
            if next.traits.contains(.beginsSmall) { begunSmall += step }
        }
    }

    /// Length in bytes of the lines of a text that was wrapped by hand; nil if its paragraphs are one line each. O(1).
    var wrapWidth: Int? {
        // A wrapped sentence goes on with a small letter more often than not; headlines above their leads never do.
        guard total >= 3, begunSmall * 5 >= total * 2 else { return nil }
        var rest = total / 10
        var length = Self.longest
        while length > 0, rest >= counts[length] {
            rest -= counts[length]
            length -= 1
        }
        return length < Self.longest ? length : nil
    }
}
