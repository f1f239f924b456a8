import TextModel

/// Which person a signature block gives an office: a line that is only the office, the name in a line soon below.
struct SignatureLinks {
    /// Bytes of `KT. ` before an office, of a rank before a name, of line ends behind either.
    private static let before = 40
    private static let after = 12
    /// Lines between: blank ones, "(Đã ký)".
    private static let mostBetween = 4

    /// Index of the entity of the office that waits for a name.
    private var office: Int?
    private var between = 0

    /// Passes a block whose entities begin at `first`. Returns the office and the person it turns out to be of.
    mutating func pass(_ block: Block, first: Int, entities: [Entity]) -> (office: Int, person: Int)? {
        guard let mention = block.mentions.last, mention.range.start <= Self.before,
            block.utf8Count - mention.range.end <= Self.after
        else {
            between += 1
            let isShort = block.mentions.isEmpty && block.utf8Count <= Self.before
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
