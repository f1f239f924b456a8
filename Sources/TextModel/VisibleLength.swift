extension SourceText {
    /// How many letters, digits and marks stand in a range: white space, line ends and combining marks are not counted, so
    /// that a text has the same lengths in NFC, NFD, and with any line ends. Stops at `limit`. O(range up to the limit).
    package func visibleLength(in range: TextRange, atMost limit: Int = .max) -> Int {
        var count = 0
        var offset = max(range.start, 0)
        let end = min(range.end, utf8Count)
        while offset < end, count < limit {
            let byte = bytes[offset]
            offset += 1
            // White space, and the bytes of a character after its first.
            if byte <= 0x20 || byte & 0xC0 == 0x80 { continue }
            // U+0300 to U+036F begin with CC, or with CD and a byte below B0.
            if byte == 0xCC || byte == 0xCD && offset < end && bytes[offset] < 0xB0 { continue }
            count += 1
        }
        return count
    }
}
