extension SourceText {
    /// How many letters, digits and marks stand in a range: white space, line ends and combining marks are not counted, so
    /// that a text has the same lengths in NFC, NFD, and with any line ends. Stops at `limit`. O(range up to the limit).
    package func visibleLength(in range: TextRange, atMost limit: Int = .max) -> Int {
        let start = min(max(range.start, 0), utf8Count)
        let end = min(max(range.end, start), utf8Count)
        if limit <= shortLimit, holdsPlain(limit, from: start, to: min(end, start + 3 * limit)) { return limit }
        var count = 0
        var isAfterCD = false
        for byte in bytes[start..<end] {
            if count >= limit, !isAfterCD { break }
            // U+0300 to U+036F begin with CC, or with CD and a byte below B0: that byte takes back what CD counted.
            if isAfterCD, byte < 0xB0 { count -= 1 }
            isAfterCD = byte == 0xCD
            // White space, and the bytes of a character after its first.
            if byte > 0x20, byte & 0xC0 != 0x80, byte != 0xCC { count += 1 }
        }
        return count
    }

    /// Limits that are mostly reached by letters and marks of ASCII alone.
    private var shortLimit: Int { 64 }

    /// Whether so many letters and marks of ASCII stand there.
    private func holdsPlain(_ limit: Int, from start: Int, to end: Int) -> Bool {
        var left = limit
        var offset = start
        while left > 0, offset < end {
            if bytes[offset] &- 0x21 < 0x5E { left -= 1 }
            offset += 1
        }
        return left == 0
    }
}
