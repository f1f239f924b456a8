import TextModel

/// Which person a signature block gives an office: a line that is only the office, the name in a line soon below.
struct SignatureLinks {
    /// Letters, digits and marks of `KT. ` before an office, of a rank before a name, of what stands behind either.
    private static let before = 24
    private static let after = 6
    /// Of a line between the two.
    private static let longestBetween = 24
    /// Lines between: blank ones, "(Đã ký)".
    private static let mostBetween = 4

    /// Index of the entity of the office that waits for a name.
    private var office: Int?
    private var between = 0

    /// Passes a block that begins at `start` and whose entities begin at `first`. Returns the office and the person it turns out to be of.
    mutating func pass(
        _ block: Block, at start: Int, first: Int, _ entities: [Entity], in text: SourceText
    ) -> (office: Int, person: Int)? {
        func isShort(_ first: Int, _ end: Int, _ limit: Int) -> Bool {
            text.visibleLength(in: TextRange(start + first, start + end), atMost: limit + 1) <= limit
        }
        guard let mention = block.mentions.last, isShort(0, mention.range.start, Self.before),
            isShort(mention.range.end, block.utf8Count, Self.after)
        else {
            between += 1
            let isShort = block.mentions.isEmpty && isShort(0, block.utf8Count, Self.longestBetween)
            if !isShort || between > Self.mostBetween { office = nil }
            return nil
        }
        between = 0
        let waiting = office
        office = nil
        switch mention.value {
        case .person:
            guard let waiting, entities.count == first + 1 else { return nil }
            return (waiting, first)
        case .position(let value):
            // `KT. BỘ TRƯỞNG` stands above another's office; the name is of the last.
            if value.holderOffset == nil {
                office = entities.indices.last { $0 >= first && entities[$0].kind == .position }
            }
            return nil
        default: return nil
        }
    }
}
