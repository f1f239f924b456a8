/// Reads the long strings of a message ahead of the rest of it: the text of a document.
///
/// The toolchain's decoder takes some ten milliseconds for a megabyte with line ends in it, a sixth of what a client waits for
/// when it opens such a text. What is not plainly a string of valid Unicode is left to that decoder, which
/// says what is wrong with it.
struct LongString {
    /// Shorter strings are read no faster so.
    private static let shortest = 4096

    /// A message without its long strings: a number stands for each, its place among `strings`.
    struct Reading {
        var body: [UInt8]
        var strings: [String]
    }

    /// Takes out the long strings that are the values of a member of some name, wherever it stands. nil if there is none, and
    /// where such a member has a value of another sort: no number of the client's may pass for one of these. O(body).
    static func taken(from body: [UInt8], member: String) -> Reading? {
        guard body.count >= shortest else { return nil }
        return body.withUnsafeBytes { bytes in
            var reading = Reading(body: [], strings: [])
            // What stands before it is copied already.
            var copied = 0
            var index = 0
            while let start = bytes[index...].firstIndex(of: quote) {
                guard let end = end(ofStringAt: start, in: bytes) else { return nil }
                index = end
                guard bytes[(start + 1)..<(end - 1)].elementsEqual(member.utf8) else { continue }
                let colon = afterSpace(end, in: bytes)
                guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { continue }
                let value = afterSpace(colon + 1, in: bytes)
                guard value < bytes.count, bytes[value] == quote, let valueEnd = self.end(ofStringAt: value, in: bytes)
                else { return nil }
                index = valueEnd
                guard valueEnd - value >= shortest, let string = string(in: value + 1..<valueEnd - 1, of: bytes) else {
                    continue
                }
                reading.body += bytes[copied..<value]
                reading.body += String(reading.strings.count).utf8
                reading.strings.append(string)
                copied = valueEnd
            }
            if reading.strings.isEmpty { return nil }
            reading.body += bytes[copied...]
            return reading
        }
    }

    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")

    /// The first place from `start` on without white space.
    private static func afterSpace(_ start: Int, in bytes: UnsafeRawBufferPointer) -> Int {
        var index = start
        while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
        return index
    }

    // MARK: Eight bytes at a time. Owns raw bytes: offsets are compared with the end before each word is read.

    /// One past the closing mark of the string that opens at `start`; nil if nothing closes it.
    private static func end(ofStringAt start: Int, in bytes: UnsafeRawBufferPointer) -> Int? {
        var index = start + 1
        while true {
            index = special(from: index, to: bytes.count, in: bytes)
            guard index < bytes.count else { return nil }
            if bytes[index] == quote { return index + 1 }
            index += bytes[index] == backslash ? 2 : 1
        }
    }

    /// The first byte of a range that is no letter of a string: a quotation mark, a backslash, a control character; the end if
    /// there is none.
    private static func special(from start: Int, to end: Int, in bytes: UnsafeRawBufferPointer) -> Int {
        var index = min(start, end)
        while end - index >= 8 {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let hits = zeroes(word ^ quotes) | zeroes(word ^ backslashes) | zeroes(word & upperBits)
            if hits != 0 { return index + UInt64(littleEndian: hits).trailingZeroBitCount / 8 }
            index += 8
        }
        while index < end {
            let byte = bytes[index]
            if byte == quote || byte == backslash || byte < 0x20 { return index }
            index += 1
        }
        return end
    }

    private static let quotes: UInt64 = 0x2222_2222_2222_2222
    private static let backslashes: UInt64 = 0x5C5C_5C5C_5C5C_5C5C
    /// Of each byte, the bits that control characters have none of.
    private static let upperBits: UInt64 = 0xE0E0_E0E0_E0E0_E0E0

    /// The high bit of each byte that is 0; exact, whatever stands below it.
    @inline(__always)
    private static func zeroes(_ word: UInt64) -> UInt64 {
        ~(((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | word | 0x7F7F_7F7F_7F7F_7F7F)
    }

    // MARK: Escapes

    /// What a string says, whose marks are left out of `range`; nil if it is not plainly one: a control character, half of a
    /// surrogate pair, an escape that there is none of, bytes that are no UTF-8.
    private static func string(in range: Range<Int>, of bytes: UnsafeRawBufferPointer) -> String? {
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var index = range.lowerBound
        while true {
            let next = special(from: index, to: range.upperBound, in: bytes)
            text.append(contentsOf: bytes[index..<next])
            if next == range.upperBound { break }
            guard bytes[next] == backslash, next + 1 < range.upperBound else { return nil }
            index = next + 2
            switch bytes[next + 1] {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case quote, backslash, UInt8(ascii: "/"): text.append(bytes[next + 1])
            case UInt8(ascii: "u"):
                guard let scalar = scalar(at: &index, before: range.upperBound, in: bytes) else { return nil }
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            default: return nil
            }
        }
        return String(validating: text, as: UTF8.self)
    }

    /// The scalar whose four figures, or whose surrogates, begin at `index`, which is moved behind them.
    private static func scalar(
        at index: inout Int, before end: Int, in bytes: UnsafeRawBufferPointer
    ) -> Unicode.Scalar? {
        guard let first = figures(at: index, before: end, in: bytes) else { return nil }
        index += 4
        guard 0xD800...0xDBFF ~= first else { return Unicode.Scalar(first) }
        guard index + 6 <= end, bytes[index] == backslash, bytes[index + 1] == UInt8(ascii: "u"),
            let second = figures(at: index + 2, before: end, in: bytes), 0xDC00...0xDFFF ~= second
        else { return nil }
        index += 6
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private static func figures(at start: Int, before end: Int, in bytes: UnsafeRawBufferPointer) -> UInt32? {
        guard start + 4 <= end else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<start + 4] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
                value = value << 4 | UInt32((byte | 0x20) - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return value
    }
}
