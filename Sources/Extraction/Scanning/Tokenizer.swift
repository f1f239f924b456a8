package import TextModel

/// Cuts normalised bytes into tokens in one pass. Owns raw bytes: the loop reads through an unsafe buffer, since a
/// bounds check a byte costs a third of the speed; every index is compared with `count` first.
package enum Tokenizer {
    /// `words` numbers a folded word, or says 0.
    package static func tokens(in text: NormalizedText, words: Vocabulary) -> [Token] {
        // Prose has a token every four or five bytes. Room for one a byte is asked for only where that does not do: memory
        // twenty times the text's costs more than the tokens.
        tokens(in: text, words: words, atMost: text.bytes.count / 3 + 16)
            ?? tokens(in: text, words: words, atMost: text.bytes.count) ?? []
    }

    /// nil if there are more than that.
    private static func tokens(in text: NormalizedText, words: Vocabulary, atMost most: Int) -> [Token]? {
        let table = LetterTable.shared
        var isComplete = true
        let tokens = [Token](unsafeUninitializedCapacity: most) { tokens, count in
            text.bytes.withUnsafeBufferPointer { bytes in
                table.low.withUnsafeBufferPointer { low in
                    table.high.withUnsafeBufferPointer { high in
                        var cutter = Cutter(bytes: bytes, low: low, high: high, table: table, tokens: tokens)
                        isComplete = cutter.run(words: words)
                        count = cutter.count
                    }
                }
            }
        }
        return isComplete ? tokens : nil
    }

    private struct Cutter {
        let bytes: UnsafeBufferPointer<UInt8>
        let low: UnsafeBufferPointer<UInt8>
        let high: UnsafeBufferPointer<UInt8>
        let table: LetterTable
        let tokens: UnsafeMutableBufferPointer<Token>
        /// Tokens so far.
        var count = 0
        var index = 0
        var gap: Token.Gap = []

        @inline(__always)
        mutating func run(words: borrowing Vocabulary) -> Bool {
            while index < bytes.count {
                if count == tokens.count { return false }
                let byte = bytes[index]
                if byte == 0x20 || byte == 0x09 {
                    gap.insert(.space)
                    index += 1
                } else if byte < 0x80, low[Int(byte)] == 0 {
                    if byte &- 0x30 < 10 {
                        append(number())
                    } else if byte == 0x0A || byte == 0x0D {
                        gap.formUnion([.space, .lineEnd])
                        index += 1
                    } else if byte < 0x20 || byte == 0x7F {
                        gap.insert(.space)
                        index += 1
                    } else {
                        append(symbol(byte, length: 1, exact: true))
                    }
                } else {
                    let start = index
                    let (entry, value, length) = letter(at: index)
                    if entry != 0 {
                        append(word(from: start, words: words))
                    } else if Self.isWhiteSpace(value) {
                        gap.formUnion(value == 0x2028 || value == 0x2029 ? [.space, .lineEnd] : [.space, .odd])
                        index += length
                    } else {
                        append(symbol(Self.lookAlike(value), length: length, exact: false))
                    }
                }
            }
            return true
        }

        @inline(__always)
        mutating func append(_ token: Token) {
            tokens.initializeElement(at: count, to: token)
            count += 1
        }

        /// The letter at an offset: its table entry (0 if it is none), the scalar value and its length.
        @inline(__always)
        func letter(at offset: Int) -> (entry: UInt8, value: UInt32, length: Int) {
            let lead = bytes[offset]
            if lead < 0x80 { return (low[Int(lead)], UInt32(lead), 1) }
            let left = bytes.count - offset
            if lead < 0xE0, left >= 2 {
                let value = UInt32(lead & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
                if value < 0x250, low[Int(value)] != 0 { return (low[Int(value)], value, 2) }
                return (table.entry(for: value), value, 2)
            }
            if lead < 0xF0, left >= 3 {
                let value =
                    UInt32(lead & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
                    | UInt32(bytes[offset + 2] & 0x3F)
                if value &- 0x1EA0 < 0x60 { return (high[Int(value &- 0x1EA0)], value, 3) }
                return (table.entry(for: value), value, 3)
            }
            if left >= 4 {
                let upper = UInt32(lead & 0x07) << 18 | UInt32(bytes[offset + 1] & 0x3F) << 12
                let value = upper | UInt32(bytes[offset + 2] & 0x3F) << 6 | UInt32(bytes[offset + 3] & 0x3F)
                return (table.entry(for: value), value, 4)
            }
            return (0, 0xFFFD, left)
        }

        @inline(__always)
        mutating func word(from start: Int, words: borrowing Vocabulary) -> Token {
            // The letters of `SyllablePacker`, collected here: a call a letter into another room costs a tenth of the speed.
            var key: UInt64 = 0
            var count = 0
            var isForeign = false
            var capitals = 0
            var firstIsCapital = false
            while index < bytes.count {
                let (entry, value, length) = letter(at: index)
                if entry == 0 {
                    // A mark that composes with nothing still belongs to its letter.
                    guard LetterTable.combiningMark(value) != nil else { break }
                    isForeign = true
                } else if entry & 0x80 != 0 {
                    capitals += 1
                    if count == 0 { firstIsCapital = true }
                }
                isForeign = isForeign || entry & 0x7F == 0x7F
                key = key << 8 | UInt64(entry & 0x7F)
                count += 1
                index += length
            }
            let letterCase: Token.Case =
                capitals == 0
                ? .lower : capitals == count ? .upper : capitals == 1 && firstIsCapital ? .capitalised : .mixed
            return token(.word, from: start, case: letterCase, word: number(of: key, count, isForeign, words))
        }

        /// The vocabulary's number of a word.
        @inline(__always)
        func number(of key: UInt64, _ count: Int, _ isForeign: Bool, _ words: borrowing Vocabulary) -> UInt16 {
            if isForeign || count > 8 { return 0 }
            // Only a word that ends in a letter with a mark can need folding.
            if key & 0xFF <= 27 { return words.number(of: Syllable(key: key)) }
            return words.number(of: SyllablePacker(key: key, count: count).finish(table))
        }

        @inline(__always)
        mutating func number() -> Token {
            let start = index
            var value: UInt64 = 0
            while index < bytes.count, bytes[index] &- 0x30 < 10 {
                if value < 1_000_000_000 { value = value * 10 + UInt64(bytes[index] &- 0x30) }
                index += 1
            }
            return token(
                .number, from: start, value: index - start <= 9 ? UInt32(truncatingIfNeeded: value) : UInt32.max)
        }

        @inline(__always)
        mutating func symbol(_ lookAlike: UInt8, length: Int, exact: Bool) -> Token {
            let start = index
            index += length
            return token(.symbol, from: start, symbol: lookAlike, exact: exact)
        }

        @inline(__always)
        mutating func token(
            _ kind: Token.Kind, from start: Int, case letterCase: Token.Case = .lower, symbol: UInt8 = 0,
            word: UInt16 = 0, exact: Bool = true, value: UInt32 = 0
        ) -> Token {
            defer { gap = [] }
            return Token(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index), kind: kind,
                letterCase: letterCase, symbol: symbol, gap: gap, word: word, isExact: exact, value: value)
        }

        static func isWhiteSpace(_ value: UInt32) -> Bool {
            switch value {
            case 0xA0, 0x85, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
            default: false
            }
        }

        /// The ASCII character that a symbol is typed for, 0 if it stands for itself.
        static func lookAlike(_ value: UInt32) -> UInt8 {
            switch value {
            case 0x2010...0x2015, 0x2027, 0x2043, 0xAF, 0x2D7, 0x58A, 0x1806, 0x2212, 0x2500, 0x2501, 0x2E3A, 0x2E3B,
                // The Symbol font's hyphen in old documents.
                0xF0AD, 0xFE58, 0xFE63, 0xFF0D:
                0x2D
            case 0x2044, 0x2215, 0xFF0F, 0x29F8, 0x2571, 0x27CB: 0x2F
            case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0xFF02: 0x22
            case 0x2018, 0x2019, 0x201A, 0x2B9, 0x2BC: 0x27
            case 0x2026: 0x2E
            case 0xFF1A: 0x3A
            case 0xFF0C: 0x2C
            case 0x2022, 0xB7, 0x25AA, 0x25CF: 0x2A
            default: 0
            }
        }
    }
}
