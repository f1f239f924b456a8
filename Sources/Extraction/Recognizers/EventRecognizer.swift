import TextModel

/// Finds named meetings and occasions.
enum EventRecognizer {
    static func recognize(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        // `35 năm Ngày hội …` is kept, not held.
        if scan[index].is(.ngày), scan[index - 1].is(.năm) { return nil }
        guard let reading = EventReader.event(at: index, in: scan), isName(reading, at: index, in: scan) else {
            return nil
        }
        let range = scan.range(index, reading.end)
        mentions.append(Mention(range, .event(reading.value)))
        let nested = RecognizerRoster.found(in: scan, from: reading.headEnd, to: reading.end)
        mentions.append(contentsOf: nested.filter { $0.range.end <= range.end && $0.kind != .event })
        return reading.end
    }

    /// In small letters ceremonies and campaigns are described, not named.
    private static func isName(_ reading: EventReader.Reading, at index: Int, in scan: Scan) -> Bool {
        guard scan[index].letterCase == .lower, !reading.hasTopic else { return true }
        switch reading.value.sort {
        case .ceremony, .movement: return false
        case .conference, .congress, .plenum, .session, .anniversary: return true
        }
    }
}
