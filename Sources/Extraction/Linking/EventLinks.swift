import TextModel

/// Ties events to what stands in and behind them: the body that meets, and the day.
enum EventLinks {
    /// ` (`, ` ngày `, `, ` fit between an event and its date, in UTF-8 bytes.
    private static let reach = 3

    /// Links the events among the entities of one block, from index `first` on. O(entities).
    static func link(from first: Int, in entities: inout [Entity], of text: SourceText) {
        for index in first..<entities.count where entities[index].kind == .event {
            let range = entities[index].range
            var next = index + 1
            var hasBody = false
            while next < entities.count, entities[next].range.start < range.end {
                if !hasBody, entities[next].kind == .organisation {
                    entities[index].link("body", entities[next].normText)
                    hasBody = true
                }
                next += 1
            }
            guard next < entities.count, entities[next].range.start - range.end <= reach,
                entities[next].kind == .date || entities[next].kind == .dateRange,
                isBehind(range.end, entities[next], text)
            else { continue }
            entities[index].link("date", entities[next].text("resolved") ?? entities[next].normText)
        }
    }

    /// Whether nothing but space, a comma or an open bracket parts the date from the event.
    private static func isBehind(_ end: Int, _ date: Entity, _ text: SourceText) -> Bool {
        text.bytes[end..<date.range.start].allSatisfy { [0x20, 0x28, 0x2C, 0x0A].contains($0) }
    }
}
