/// Turns the bytes of a file into a text.
package enum TextDecoding {
    package enum Problem: Error, Equatable {
        /// UTF-8 offset of the first byte that is not valid.
        case invalidUTF8(offset: Int)
        /// UTF-16 whose surrogates do not pair, or of odd length; the byte offset.
        case invalidUTF16(offset: Int)
    }

    /// UTF-8, or UTF-16 with a byte order mark. A UTF-8 mark stays in the text: it belongs to the file.
    package static func text(of bytes: [UInt8]) throws(Problem) -> SourceText {
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, lowFirst: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, lowFirst: false) }
        // The standard library validates several times as fast, but does not say where.
        if String(validating: bytes, as: UTF8.self) == nil, let offset = firstInvalidByte(bytes) {
            throw .invalidUTF8(offset: offset)
        }
        return SourceText(valid: bytes)
    }

    private static func utf16(_ bytes: [UInt8], lowFirst: Bool) throws(Problem) -> SourceText {
        guard bytes.count % 2 == 0 else { throw .invalidUTF16(offset: bytes.count - 1) }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 2, to: bytes.count, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(lowFirst ? second << 8 | first : first << 8 | second)
        }
        var index = 0
        while index < units.count {
            let unit = units[index]
            if unit & 0xFC00 == 0xD800, index + 1 < units.count, units[index + 1] & 0xFC00 == 0xDC00 {
                index += 2
            } else if unit & 0xF800 == 0xD800 {
                throw .invalidUTF16(offset: 2 + 2 * index)
            } else {
                index += 1
            }
        }
        return SourceText(String(decoding: units, as: UTF16.self))
    }

    /// Offset of the first byte that is no part of valid UTF-8 (Unicode 15, table 3-7), nil if all are.
    package static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            if lead < 0x80 {
                index += 1
                continue
            }
            let length: Int
            var lowest: UInt8 = 0x80
            var highest: UInt8 = 0xBF
            switch lead {
            case 0xC2...0xDF: length = 2
            case 0xE0...0xEF:
                length = 3
                if lead == 0xE0 { lowest = 0xA0 }
                if lead == 0xED { highest = 0x9F }
            case 0xF0...0xF4:
                length = 4
                if lead == 0xF0 { lowest = 0x90 }
                if lead == 0xF4 { highest = 0x8F }
            default: return index
            }
            guard index + length <= bytes.count, (lowest...highest).contains(bytes[index + 1]),
                bytes[(index + 1)..<(index + length)].allSatisfy(UTF8Scalar.isContinuation)
            else { return index }
            index += length
        }
        return nil
    }
}
