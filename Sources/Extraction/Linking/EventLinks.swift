import TextModel

/// Ties events to what stands in and behind them: the body that meets, and the day.
enum EventLinks {
    /// ` (`, ` ngày `, `, ` fit between an event and its date, in UTF-8 bytes.
    private static let reach = 3

    /// Links the events among the entities of one block, which are those of `range`. O(entities).
    static func link(_ range: Range<Int>, of entities: inout MutableSpan<Entity>, in text: SourceText) {
        for index in range where entities[index].kind == .event {
            let place = entities[index].range
            var next = index + 1
            var hasBody = false
            while next < range.upperBound, entities[next].range.start < place.end {
                if !hasBody, entities[next].kind == .organisation {
                    entities[index].link("body", entities[next].normText)
                    hasBody = true
                }
                next += 1
            }
            guard next < range.upperBound, entities[next].range.start - place.end <= reach,
                entities[next].kind == .date || entities[next].kind == .dateRange,
                isBehind(place.end, entities[next], text)
            else { continue }
            entities[index].link("date", entities[next].text("resolved") ?? entities[next].normText)
        }
    }

    /// Whether nothing but space, a comma or an open bracket parts the date from the event.
    private static func isBehind(_ end: Int, _ date: Entity, _ text: SourceText) -> Bool {
        text.bytes[end..<date.range.start].allSatisfy { [0x20, 0x28, 0x2C, 0x0A].contains($0) }
    }
}
