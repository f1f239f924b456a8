extension SourceText {
    /// How many letters, digits and marks stand in a range: white space, line ends and combining marks are not counted, so
    /// that a text has the same lengths in NFC, NFD, and with any line ends. Stops at `limit`. O(range up to the limit).
    package func visibleLength(in range: TextRange, atMost limit: Int = .max) -> Int {
        let start = min(max(range.start, 0), utf8Count)
        let end = min(max(range.end, start), utf8Count)
        return bytes.withUnsafeBytes { VisibleLength.count($0, from: start, to: end, atMost: limit) }
    }

    /// Whether no more than `reach` letters, digits and marks stand between two places, whatever the text's form and line
    /// ends. O(reach)
    package func isWithin(_ reach: Int, _ start: Int, _ end: Int) -> Bool {
        end <= start || visibleLength(in: TextRange(start, end), atMost: reach + 1) <= reach
    }
}

/// Counts eight bytes at a time. Owns raw bytes: the offsets are compared with the end before each word is read.
private enum VisibleLength {
    private static let highBits: UInt64 = 0x8080_8080_8080_8080
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    static func count(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int, atMost limit: Int) -> Int {
        var count = 0
        var offset = start
        while end - offset >= 8, count < limit {
            let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if mayHoldMark(word) { break }
            // Letters and marks of ASCII, and the first bytes of all other characters.
            let plain = ~word & ((word & ~highBits) &+ 0x5F5F_5F5F_5F5F_5F5F)
            count += ((plain | (word & (word << 1))) & highBits).nonzeroBitCount
            offset += 8
        }
        return min(count >= limit ? count : count + rest(bytes[offset..<end], atMost: limit - count), limit)
    }

    /// Whether a byte is CC or CD, which combining marks begin with.
    private static func mayHoldMark(_ word: UInt64) -> Bool {
        let difference = (word ^ 0xCCCC_CCCC_CCCC_CCCC) & 0xFEFE_FEFE_FEFE_FEFE
        return (difference &- ones) & ~difference & highBits != 0
    }

    /// The same byte by byte.
    private static func rest(_ bytes: Slice<UnsafeRawBufferPointer>, atMost limit: Int) -> Int {
        var count = 0
        var isAfterCD = false
        for byte in bytes {
            if count >= limit, !isAfterCD { break }
            // U+0300 to U+036F begin with CC, or with CD and a byte below B0: that byte takes back what CD counted.
            if isAfterCD, byte < 0xB0 { count -= 1 }
            isAfterCD = byte == 0xCD
            // White space, and the bytes of a character after its first.
            if byte > 0x20, byte & 0xC0 != 0x80, byte != 0xCC { count += 1 }
        }
        return count
    }
}
