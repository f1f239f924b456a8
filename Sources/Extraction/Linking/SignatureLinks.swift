import TextModel

/// Which person a signature block gives an office: a block that is only the office, the name in one soon below.
struct SignatureLinks {
    /// A block that is an office or a name alone.
    struct Part {
        var block: Int
        /// Index of the entity.
        var entity: Int
        var isOffice: Bool
    }

    /// Letters, digits and marks of `KT. ` before an office, of a rank before a name, of what stands behind either.
    private static let before = 24
    private static let after = 6
    /// Of a line between the two.
    private static let longestBetween = 24
    /// Lines between: blank ones, "(Đã ký)".
    private static let mostBetween = 4

    let analysis: Analysis

    /// What of a signature a block is, if it is any; its entities are those of `range`, and `before` stand before them.
    func part(_ index: Int, _ range: Range<Int>, of entities: borrowing MutableSpan<Entity>, before: Int) -> Part? {
        guard let mention = analysis.blocks[index].mentions.last else { return nil }
        switch mention.value {
        case .person:
            guard range.count == 1, entities[range.lowerBound].kind == .person,
                standsAlone(mention, in: index)
            else { return nil }
            return Part(block: index, entity: before + range.lowerBound, isOffice: false)
        case .position(let value):
            // `KT. BỘ TRƯỞNG` stands above another's office; the name is of the last.
            guard value.holderOffset == nil, standsAlone(mention, in: index),
                let last = lastOffice(range, of: entities)
            else { return nil }
            return Part(block: index, entity: before + last, isOffice: true)
        default: return nil
        }
    }

    private func lastOffice(_ range: Range<Int>, of entities: borrowing MutableSpan<Entity>) -> Int? {
        for index in range.reversed() where entities[index].kind == .position { return index }
        return nil
    }

    private func standsAlone(_ mention: Mention, in index: Int) -> Bool {
        let block = range(of: index)
        let range = mention.range.shifted(by: block.start)
        return isShort(TextRange(block.start, range.start), Self.before)
            && isShort(TextRange(range.end, block.end), Self.after)
    }

    /// Whether a name is that of the office before it: nothing but a few short lines, with nothing found in them, between.
    func isOne(_ office: Part, _ name: Part) -> Bool {
        guard office.isOffice, !name.isOffice, name.block - office.block - 1 <= Self.mostBetween else { return false }
        return (office.block + 1..<max(name.block, office.block + 1)).allSatisfy {
            !analysis.blocks[$0].hasMentions && isShort(range(of: $0), Self.longestBetween)
        }
    }

    private func range(of block: Int) -> TextRange {
        let start = analysis.starts[block]
        return TextRange(start, start + analysis.blocks[block].utf8Count)
    }

    private func isShort(_ range: TextRange, _ limit: Int) -> Bool {
        analysis.text.isWithin(limit, range.start, range.end)
    }
}
