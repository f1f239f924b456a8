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

    /// Passes a block in which nothing was found.
    mutating func pass(_ block: TextRange, in text: SourceText) {
        guard office != nil else { return }
        between += 1
        if between > Self.mostBetween || !Self.isShort(block, Self.longestBetween, in: text) { office = nil }
    }

    /// Passes a block with neither an office nor a person.
    mutating func interrupt() { office = nil }

    /// Passes a block whose entities begin at `first`; `mention` is its last one, with its place in the block. Returns the office
    /// and the person it turns out to be of.
    mutating func pass(
        _ block: TextRange, _ mention: Mention, first: Int, _ entities: [Entity], in text: SourceText
    ) -> (office: Int, person: Int)? {
        let waiting = office
        office = nil
        let range = mention.range.shifted(by: block.start)
        // Counting letters is dear, and most blocks end in something else.
        func standsAlone() -> Bool {
            Self.isShort(TextRange(block.start, range.start), Self.before, in: text)
                && Self.isShort(TextRange(range.end, block.end), Self.after, in: text)
        }
        switch mention.value {
        case .person:
            guard let waiting, entities.count == first + 1, standsAlone() else { return nil }
            return (waiting, first)
        case .position(let value):
            // `KT. BỘ TRƯỞNG` stands above another's office; the name is of the last.
            guard value.holderOffset == nil, standsAlone() else { return nil }
            office = entities.indices.last { $0 >= first && entities[$0].kind == .position }
            between = 0
            return nil
        default: return nil
        }
    }

    private static func isShort(_ range: TextRange, _ limit: Int, in text: SourceText) -> Bool {
        text.visibleLength(in: range, atMost: limit + 1) <= limit
    }
}
