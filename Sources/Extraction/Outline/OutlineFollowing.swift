package import TextModel

/// How an outline goes on being right while somebody types within a line: only its places move.
extension Outline {
    /// Whether the outline of the text after an edit is this one but for its places. Says no where it is not sure: near the
    /// beginning, beside letterheads and what amends, in the headings of parts and of paragraphs of the press. O(touched lines).
    ///
    /// `edited` is the range that was replaced, in the text before; `growth` is in UTF-8 bytes.
    package func survives(
        _ change: Analysis.Change, editOf edited: TextRange, growth: Int, in analysis: Analysis
    ) -> Bool {
        let after = TextRange(edited.start, edited.end + growth)
        guard canFollow, change.keepsLines, edited.start > Self.front,
            let line = Self.line(around: after, in: change.inserted, of: analysis)
        else { return false }
        switch line.shape {
        case .text, .bullet, .arabic, .letter: break
        default: return false
        }
        // A line of two words may be the title of a table of contents; one in brackets names what encloses it.
        let isPlain = line.wordCount > 6 && line.numberRange.end + Self.margin <= after.start
        guard isPlain, analysis.text.bytes[line.range.start] != UInt8(ascii: "(") else { return false }
        let near =
            max(
                0, change.inserted.lowerBound - Self.reach)..<min(
                analysis.blocks.count, change.inserted.upperBound + Self.reach)
        return near.allSatisfy { index in
            let isClose =
                index >= change.inserted.lowerBound - Self.closeReach
                && index < change.inserted.upperBound + Self.closeReach
            return analysis.blocks[index].heads.allSatisfy { head in
                switch head.shape {
                case .letterhead, .documentType: false
                default: !isClose || !head.traits.contains(.amends)
                }
            }
        }
    }

    /// UTF-8 bytes by which a text is told to be Vietnamese, with some of the head of a document.
    private static let front = 8192
    /// UTF-8 bytes of a line at its beginning and its end that are looked at.
    private static let margin = 4
    /// Blocks around a line in which a letterhead or a title may look at its words, and in which an item that amends may.
    private static let reach = 32
    private static let closeReach = 6

    /// The line that an edit lies well within, with places in the text.
    private static func line(
        around edited: TextRange, in blocks: Range<Int>, of analysis: Analysis
    ) -> LineHead? {
        for index in blocks where analysis.starts[index] <= edited.start {
            let start = analysis.starts[index]
            for head in analysis.blocks[index].heads {
                let range = head.range.shifted(by: start)
                guard range.start + margin <= edited.start, edited.end + margin <= range.end else { continue }
                var placed = head
                placed.range = range
                placed.numberRange = head.numberRange.isEmpty ? range.withoutEnd : head.numberRange.shifted(by: start)
                return placed
            }
        }
        return nil
    }

    /// Moves its places as an edit does that it survives. O(nodes).
    package mutating func follow(editOf edited: TextRange, growth: Int) {
        guard growth != 0 else { return }
        Self.follow(&roots, edited, growth)
        for index in quotations.indices { quotations[index].follow(edited, growth) }
    }

    private static func follow(_ nodes: inout [Node], _ edited: TextRange, _ growth: Int) {
        for index in nodes.indices where nodes[index].range.end >= edited.start {
            nodes[index].range.follow(edited, growth)
            nodes[index].selectionRange.follow(edited, growth)
            nodes[index].titleRange.follow(edited, growth)
            follow(&nodes[index].children, edited, growth)
        }
    }
}

extension TextRange {
    /// An end at the edit's start stays: an edit that an outline survives lies within a line.
    fileprivate mutating func follow(_ edited: TextRange, _ growth: Int) {
        let newStart = start >= edited.end ? start + growth : start
        let newEnd = end >= edited.end && end > edited.start ? end + growth : end
        self = TextRange(newStart, newEnd)
    }

    fileprivate var withoutEnd: TextRange { TextRange(start, start) }
}

extension Block {
    /// Whether the lines of two readings of a block are the same to an outline.
    func keepsLines(of other: Block) -> Bool {
        heads.count == other.heads.count && zip(heads, other.heads).allSatisfy { $0.isSame(as: $1) }
    }
}

extension LineHead {
    /// Whether two lines are the same to an outline: of one shape, with the same number and about as long.
    func isSame(as other: LineHead) -> Bool {
        shape == other.shape && traits == other.traits && level == other.level && number == other.number
            && Self.size(wordCount) == Self.size(other.wordCount)
            && numberRange.length == other.numberRange.length && titleRange.isEmpty == other.titleRange.isEmpty
    }

    /// Numbers of words at which something begins or ends to be possible: see the limits in this folder.
    private static func size(_ wordCount: Int) -> Int {
        [0, 1, 2, 4, 6, 18, 25, 40, 80, 200].count { wordCount > $0 }
    }
}
