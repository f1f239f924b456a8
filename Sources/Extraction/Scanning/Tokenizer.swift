import TextModel

/// Cuts normalised bytes into tokens in one pass. Owns raw bytes: the loop reads through an unsafe buffer, since a
/// bounds check a byte costs a third of the speed; every index is compared with `count` first, and the tables of letters hold
/// every value that can be made of the bits taken.
package enum Tokenizer {
    /// Cuts bytes into the buffer's tokens, and says whether they may hold what `NormalizedText` changes. `words` numbers a
    /// folded word, or says 0.
    package static func cut(_ bytes: [UInt8], words: Vocabulary, into buffer: TokenBuffer) -> Bool {
        // Prose has a token every four or five bytes. Room for one a byte is asked for only where that does not do.
        cut(bytes, words: words, into: buffer, atMost: bytes.count / 3 + 16)
            ?? cut(bytes, words: words, into: buffer, atMost: bytes.count) ?? false
    }

    /// nil if there are more than that.
    private static func cut(
        _ bytes: [UInt8], words: Vocabulary, into buffer: TokenBuffer, atMost most: Int
    ) -> Bool? {
        var isComplete = true
        var mayChange = false
        let forms = buffer.forms.places
        buffer.fill(most) { tokens in
            var count = 0
            bytes.withUnsafeBytes { bytes in
                let cutter = Cutter(bytes: bytes, slots: words.slots, forms: forms)
                (isComplete, count, mayChange) = cutter.run(into: tokens)
            }
            return count
        }
        return isComplete ? mayChange : nil
    }

    /// Never changes: where it stands and what stands before the next token are local to `run`, in registers.
    private struct Cutter {
        let bytes: UnsafeRawBufferPointer
        let slots: Vocabulary.Slots
        let forms: WordForms.Places

        /// Whether there was room for all tokens, how many were written, and whether normalising may change the bytes.
        @inline(__always)
        func run(
            into tokens: UnsafeMutableBufferPointer<Token>
        ) -> (isComplete: Bool, count: Int, mayChange: Bool) {
            let bytes = bytes
            var mayChange = false
            var count = 0
            var index = 0
            var gap: Token.Gap = []
            while index < bytes.count {
                if count == tokens.count { return (false, count, mayChange) }
                let token: Token
                let head = word(at: index)
                let ends = Self.nonLetters(head)
                if ends & 0x80 == 0 {
                    let spelling = spelling(head, ends, at: index)
                    let form = forms[spelling.bytes]
                    if spelling.length <= WordForms.Spelling.longest, form.isWritten(spelling.bytes) {
                        token = Token(
                            .word, index, index &+ spelling.length, gap, payload: UInt32(form.number),
                            case: form.letterCase)
                    } else {
                        let reading = read(at: index, gap, spelling.bytes, spelling.length)
                        mayChange = mayChange || reading.mayChange
                        token = reading.token
                        if token.kind == .edge {
                            gap.formUnion(token.gap)
                            index = Int(token.end)
                            continue
                        }
                    }
                } else {
                    let byte = UInt8(truncatingIfNeeded: head)
                    if byte &- 0x30 < 10 {
                        token = number(at: index, gap)
                    } else if byte <= 0x20 || byte == 0x7F {
                        gap.formUnion(byte == 0x0A || byte == 0x0D ? [.space, .lineEnd] : .space)
                        index &+= 1
                        continue
                    } else {
                        token = Token(.symbol, index, index &+ 1, gap, payload: UInt32(byte))
                    }
                }
                tokens.initializeElement(at: count, to: token)
                count &+= 1
                index = Int(token.end)
                gap = []
                // Behind most tokens stands one plain space.
                if index < bytes.count, bytes[index] == 0x20 {
                    gap = .space
                    index &+= 1
                }
            }
            return (true, count, mayChange)
        }

        /// The eight bytes from an offset on, the first one lowest; zeros behind the end.
        @inline(__always)
        private func word(at offset: Int) -> UInt64 {
            bytes.count &- offset >= 8
                ? bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian : lastWord(at: offset)
        }

        /// The same for an offset with less than eight behind it.
        @inline(never)
        private func lastWord(at offset: Int) -> UInt64 {
            let left = bytes.count &- offset
            if left <= 0 { return 0 }
            if bytes.count >= 8 {
                let last = bytes.loadUnaligned(fromByteOffset: bytes.count &- 8, as: UInt64.self).littleEndian
                return last &>> UInt64(64 &- 8 &* left)
            }
            return (0..<left).reduce(0) { $0 | UInt64(bytes[offset &+ $1]) << UInt64(8 * $1) }
        }

        /// The highest bit of every byte that is an ASCII character but no letter.
        @inline(__always)
        private static func nonLetters(_ word: UInt64) -> UInt64 {
            let highBits: UInt64 = 0x8080_8080_8080_8080
            let small = (word | 0x2020_2020_2020_2020) & ~highBits
            let isFromA = small &+ 0x1F1F_1F1F_1F1F_1F1F
            let isBehindZ = small &+ 0x0505_0505_0505_0505
            return ~(word | isFromA & ~isBehindZ) & highBits
        }

        /// The ASCII letters and the bytes of other characters from an offset on. Of more than `WordForms.Spelling.longest` only
        /// the length tells something.
        @inline(__always)
        private func spelling(
            _ head: UInt64, _ ends: UInt64, at offset: Int
        ) -> (bytes: WordForms.Spelling, length: Int) {
            if ends != 0 {
                let length = ends.trailingZeroBitCount >> 3
                return (WordForms.Spelling(head: head & (1 &<< UInt64(8 &* length) &- 1), tail: 0), length)
            }
            return longSpelling(head, at: offset)
        }

        /// The same of more than eight bytes.
        @inline(never)
        private func longSpelling(_ head: UInt64, at offset: Int) -> (bytes: WordForms.Spelling, length: Int) {
            let rest = word(at: offset &+ 8)
            let restEnds = Self.nonLetters(rest)
            let length = restEnds == 0 ? 8 : restEnds.trailingZeroBitCount >> 3
            let tail = UInt16(truncatingIfNeeded: rest & (1 &<< UInt64(8 &* min(length, 2)) &- 1))
            return (WordForms.Spelling(head: head, tail: tail), 8 &+ length)
        }

        /// What begins with a letter or a character outside ASCII, and whether normalising may change it. White space is an edge
        /// with the gap that it makes. A word is kept as a form where its spelling is all that is written there.
        @inline(never)
        private func read(
            at start: Int, _ gap: Token.Gap, _ spelling: WordForms.Spelling, _ length: Int
        ) -> (token: Token, mayChange: Bool) {
            if let (token, mayChange) = word(at: start, gap) {
                if !mayChange, token.count == length, length <= WordForms.Spelling.longest {
                    forms[spelling] = WordForms.Form(spelling, number: token.word, case: token.letterCase)
                }
                return (token, mayChange)
            }
            let (_, value, width) = letter(at: start)
            let mayChange = NormalizedText.mayChange(value)
            if Self.isWhiteSpace(value) {
                let gap: Token.Gap = value == 0x2028 || value == 0x2029 ? [.space, .lineEnd] : [.space, .odd]
                return (Token(.edge, start, start &+ width, gap, payload: 0), mayChange)
            }
            let lookAlike = UInt32(Self.lookAlike(value))
            return (Token(.symbol, start, start &+ width, gap, payload: lookAlike, isExact: false), mayChange)
        }

        /// The word that begins at an offset, letter by letter; nil if none does.
        private func word(at start: Int, _ gap: Token.Gap) -> (token: Token, mayChange: Bool)? {
            let table = LetterTable.shared
            let (low, high) = (table.low, table.high)
            var mayChange = false
            var index = start
            // A byte a letter with its capital bit, the last eight of them: the letters of `SyllablePacker`, collected here.
            var letters: UInt64 = 0
            var length = 0
            var isForeign = false
            while index < bytes.count {
                let lead = bytes[index]
                var entry: UInt8 = 0
                var width = 1
                if lead < 0x80 {
                    entry = low[Int(lead)]
                    if entry == 0 { break }
                } else if lead == 0xE1, bytes.count &- index > 2 {
                    let value = UInt32(bytes[index &+ 1] & 0x3F) << 6 | UInt32(bytes[index &+ 2] & 0x3F)
                    width = 3
                    // U+1EA0 ... U+1EFF, less the U+1000 of the lead byte.
                    if value &- 0xEA0 < 0x60 { entry = high[Int(value &- 0xEA0)] }
                } else if lead & 0xF8 == 0xC0, bytes.count &- index > 1 {
                    width = 2
                    entry = low[Int(UInt32(lead & 0x1F) << 6 | UInt32(bytes[index &+ 1] & 0x3F))]
                }
                if entry == 0 {
                    let (other, value, otherWidth) = letter(at: index)
                    if other == 0 {
                        // A mark that composes with nothing still belongs to its letter.
                        guard length > 0, LetterTable.combiningMark(value) != nil else { break }
                        mayChange = true
                    }
                    mayChange = mayChange || NormalizedText.mayChange(value)
                    isForeign = isForeign || other == 0 || other & 0x7F == Letter.foreign.code
                    (entry, width) = (other, otherWidth)
                }
                letters = letters << 8 | UInt64(entry)
                length &+= 1
                index &+= width
            }
            guard length > 0 else { return nil }
            let number = isForeign || length > 8 ? 0 : number(of: letters & ~Self.capitalBits, length, table)
            let token = Token(
                .word, start, index, gap, payload: UInt32(number), case: letterCase(letters, length, from: start))
            return (token, mayChange)
        }

        /// The letter at an offset: its table entry (0 if it is none), the scalar value and its length.
        @inline(never)
        func letter(at offset: Int) -> (entry: UInt8, value: UInt32, length: Int) {
            let table = LetterTable.shared
            let lead = bytes[offset]
            if lead < 0x80 { return (table.entry(for: UInt32(lead)), UInt32(lead), 1) }
            let left = bytes.count - offset
            if lead < 0xE0, left >= 2 {
                let value = UInt32(lead & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
                return (table.entry(for: value), value, 2)
            }
            if lead < 0xF0, left >= 3 {
                let value =
                    UInt32(lead & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
                    | UInt32(bytes[offset + 2] & 0x3F)
                return (table.entry(for: value), value, 3)
            }
            if left >= 4 {
                let upper = UInt32(lead & 0x07) << 18 | UInt32(bytes[offset + 1] & 0x3F) << 12
                let value = upper | UInt32(bytes[offset + 2] & 0x3F) << 6 | UInt32(bytes[offset + 3] & 0x3F)
                return (table.entry(for: value), value, 4)
            }
            return (0, 0xFFFD, left)
        }

        private static var capitalBits: UInt64 { 0x8080_8080_8080_8080 }

        @inline(__always)
        func letterCase(_ letters: UInt64, _ count: Int, from start: Int) -> Token.Case {
            if count > 8 { return longCase(count, from: start) }
            let capitals = letters & Self.capitalBits
            if capitals == 0 { return .lower }
            if capitals.nonzeroBitCount == count { return .upper }
            return capitals == 0x80 << UInt64(8 &* (count &- 1)) ? .capitalised : .mixed
        }

        /// Of a word longer than any of ours.
        @inline(never)
        func longCase(_ count: Int, from start: Int) -> Token.Case {
            var capitals = 0
            var firstIsCapital = false
            var index = start
            for position in 0..<count {
                let (entry, _, length) = letter(at: index)
                if entry & LetterTable.capitalBit != 0 {
                    capitals += 1
                    firstIsCapital = firstIsCapital || position == 0
                }
                index += length
            }
            if capitals == 0 { return .lower }
            return capitals == count ? .upper : capitals == 1 && firstIsCapital ? .capitalised : .mixed
        }

        /// The vocabulary's number of a word of at most eight letters.
        @inline(__always)
        func number(of key: UInt64, _ count: Int, _ table: LetterTable) -> UInt16 {
            // Only a word that ends in oa, oe, uy with a mark can need folding.
            let before = key >> 8 & 0xFF
            if key & 0xFF <= 27 || before != 15 && before != 21 { return slots.number(of: key) }
            return slots.number(of: SyllablePacker(key: key, count: count).finish(table).key)
        }

        @inline(never)
        func number(at start: Int, _ gap: Token.Gap) -> Token {
            var index = start
            var value: UInt64 = 0
            while index < bytes.count, bytes[index] &- 0x30 < 10 {
                if value < 1_000_000_000 { value = value &* 10 &+ UInt64(bytes[index] &- 0x30) }
                index &+= 1
            }
            return Token(
                .number, start, index, gap,
                payload: index &- start <= 9 ? UInt32(truncatingIfNeeded: value) : UInt32.max)
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
                0x5BE, 0x2796, 0x30FC, 0xFF70,
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
