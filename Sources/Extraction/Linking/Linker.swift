import TextModel

extension Analysis {
    /// All entities of the text, by start, then longest first. O(mentions); empty if the text is not Vietnamese.
    package func entities() -> [Entity] {
        guard isVietnamese else { return [] }
        return Linker.entities(of: self)
    }
}

/// The second pass: joins the mentions of all blocks without reading the text again.
enum Linker {
    static func entities(of analysis: Analysis) -> [Entity] {
        var entities: [Entity] = []
        var numbers = [Int](repeating: 0, count: EntityKind.allCases.count)
        for (block, start) in zip(analysis.blocks, analysis.starts) {
            for mention in block.mentions {
                let kindIndex = EntityKind.allCases.firstIndex(of: mention.kind) ?? 0
                numbers[kindIndex] += 1
                entities.append(
                    Entity(
                        id: "\(mention.kind.idLetter)\(numbers[kindIndex])",
                        range: mention.range.shifted(by: start), mention: mention, norm: [], attributes: []))
            }
        }
        return entities
    }
}
