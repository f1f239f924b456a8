/// A letter of the Vietnamese alphabet with its tone, or a plain Latin letter, as a number from 1 to 93; case apart.
///
/// One byte a letter makes a folded syllable fit into one machine word (see `Syllable`). 0 is no letter.
package struct Letter: Hashable, Sendable {
    package let code: UInt8

    @inline(__always)
    package init(code: UInt8) { self.code = code }

    package static let none = Letter(code: 0)
    /// A letter of another alphabet: it makes a word, which is never one of ours.
    package static let foreign = Letter(code: 0x7F)
}

/// The tables behind `Letter`, made once.
///
/// Owns raw bytes: they lie in memory that is never given back, since counting the readers of an array or an object, on a line
/// of memory that all processors write to, costs as much as reading a line of text. What is read by letter code has a place for
/// all codes of seven bits, which are all there are.
package struct LetterTable: @unchecked Sendable {
    package static let shared = LetterTable()

    /// Set in the values of `low` and `high` for a capital letter.
    package static let capitalBit: UInt8 = 0x80

    /// Letter code by scalar value, for U+0000 ..< U+0250; 0 for no letter of ours.
    package let low: UnsafeBufferPointer<UInt8>
    /// The same for U+1EA0 ... U+1EFF.
    package let high: UnsafeBufferPointer<UInt8>
    /// Lower-case and capital scalar by letter code.
    package let lower: UnsafeBufferPointer<UInt32>
    package let upper: UnsafeBufferPointer<UInt32>
    /// Number of the vowel (a ă â e ê i o ô ơ u ư y) by letter code, 0xFF for a consonant.
    package let vowel: UnsafeBufferPointer<UInt8>
    /// Tone by letter code: level, grave, hook, tilde, acute, dot below.
    package let tone: UnsafeBufferPointer<UInt8>
    /// Letter code by vowel and tone: `vowels[vowel * 6 + tone]`.
    package let vowels: UnsafeBufferPointer<UInt8>

    private static let vowelRows: [(lower: String, upper: String)] = [
        ("aàảãáạ", "AÀẢÃÁẠ"), ("ăằẳẵắặ", "ĂẰẲẴẮẶ"), ("âầẩẫấậ", "ÂẦẨẪẤẬ"), ("eèẻẽéẹ", "EÈẺẼÉẸ"), ("êềểễếệ", "ÊỀỂỄẾỆ"),
        ("iìỉĩíị", "IÌỈĨÍỊ"), ("oòỏõóọ", "OÒỎÕÓỌ"), ("ôồổỗốộ", "ÔỒỔỖỐỘ"), ("ơờởỡớợ", "ƠỜỞỠỚỢ"), ("uùủũúụ", "UÙỦŨÚỤ"),
        ("ưừửữứự", "ƯỪỬỮỨỰ"), ("yỳỷỹýỵ", "YỲỶỸÝỴ"),
    ]

    private init() {
        var low = [UInt8](repeating: 0, count: 0x250)
        var high = [UInt8](repeating: 0, count: 0x60)
        var lower = [UInt32](repeating: 0, count: 128)
        var upper = [UInt32](repeating: 0, count: 128)
        var vowel = [UInt8](repeating: 0xFF, count: 128)
        var tone = [UInt8](repeating: 0, count: 128)
        var vowels = [UInt8](repeating: 0, count: 12 * 6)

        func assign(_ code: UInt8, small: UInt32, capital: UInt32) {
            for (value, entry) in [(small, code), (capital, code | Self.capitalBit)] {
                if value < 0x250 {
                    low[Int(value)] = entry
                } else if value >= 0x1EA0, value <= 0x1EFF {
                    high[Int(value - 0x1EA0)] = entry
                }
            }
            lower[Int(code)] = small
            upper[Int(code)] = capital
        }
        for index in UInt8(0)..<26 {
            assign(index + 1, small: UInt32(0x61 + index), capital: UInt32(0x41 + index))
        }
        // Eth looks like Đ and is typed for it: same letter for matching.
        assign(27, small: 0xF0, capital: 0xD0)
        assign(27, small: 0x111, capital: 0x110)
        var next: UInt8 = 28
        for (row, spelling) in Self.vowelRows.enumerated() {
            for (toneIndex, pair) in zip(spelling.lower.unicodeScalars, spelling.upper.unicodeScalars).enumerated() {
                let value = pair.0.value
                var code = next
                if value < 0x80 {
                    code = UInt8(value - 0x61) + 1
                } else {
                    assign(code, small: value, capital: pair.1.value)
                    next += 1
                }
                vowel[Int(code)] = UInt8(row)
                tone[Int(code)] = UInt8(toneIndex)
                vowels[row * 6 + toneIndex] = code
            }
        }
        (self.low, self.high) = (Self.permanent(low), Self.permanent(high))
        (self.lower, self.upper) = (Self.permanent(lower), Self.permanent(upper))
        (self.vowel, self.tone, self.vowels) = (Self.permanent(vowel), Self.permanent(tone), Self.permanent(vowels))
    }

    private static func permanent<Entry>(_ entries: [Entry]) -> UnsafeBufferPointer<Entry> {
        let memory = UnsafeMutableBufferPointer<Entry>.allocate(capacity: entries.count)
        _ = memory.initialize(from: entries)
        return UnsafeBufferPointer(memory)
    }

    /// Letter code and capital bit of a scalar; 0 for what is no letter at all, `Letter.foreign` for another alphabet's.
    @inline(__always)
    package func entry(for value: UInt32) -> UInt8 {
        if value < 0x250, low[Int(value)] != 0 { return low[Int(value)] }
        if value >= 0x1EA0, value <= 0x1EFF { return high[Int(value - 0x1EA0)] }
        return value < 0x80 ? 0 : Self.foreignEntry(for: value)
    }

    @inline(never)
    private static func foreignEntry(for value: UInt32) -> UInt8 {
        if isSymbol(value) { return 0 }
        // The katakana mark of a long vowel is a dash to everyone else.
        guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic, value != 0x30FC, value != 0xFF70
        else { return 0 }
        return Letter.foreign.code | (scalar.properties.isUppercase ? capitalBit : 0)
    }

    /// Whether a scalar is of a range without letters, as nearly all are that are asked for: the general punctuation, the
    /// signs of Latin-1, arrows and shapes, the private bullets of word processors.
    private static func isSymbol(_ value: UInt32) -> Bool {
        switch value {
        case 0x80...0xA9, 0x2000...0x2070, 0x2190...0x249B, 0x2500...0x2BFF, 0xE000...0xF8FF: true
        default: false
        }
    }

    /// The letter that a combining mark makes of `code`, or nil if the two do not join in Vietnamese.
    package func compose(_ code: UInt8, withMark mark: UInt32) -> UInt8? {
        let row = vowel[Int(code & 0x7F)]
        guard row != 0xFF else { return nil }
        let toneIndex = tone[Int(code & 0x7F)]
        let newTone: UInt8? =
            switch mark {
            case 0x300: 1
            case 0x309: 2
            case 0x303: 3
            case 0x301: 4
            case 0x323: 5
            default: nil
            }
        if let newTone { return toneIndex == 0 ? vowels[Int(row) * 6 + Int(newTone)] : nil }
        let newRow: UInt8? =
            switch (mark, row) {
            case (0x306, 0): 1
            case (0x302, 0): 2
            case (0x302, 3): 4
            case (0x302, 6): 7
            case (0x31B, 6): 8
            case (0x31B, 9): 10
            default: nil
            }
        return newRow.map { vowels[Int($0) * 6 + Int(toneIndex)] }
    }
}
