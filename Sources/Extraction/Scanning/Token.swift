/// A word, a number or one other character of a block, with what recognisers ask about it. 20 bytes.
///
/// Offsets address the block's normalised bytes; `Scan.range` turns them into places in the text.
package struct Token: Sendable {
    package enum Kind: UInt8, Sendable {
        /// A run of letters.
        case word
        /// A run of ASCII digits.
        case number
        /// One character that is neither letter, digit nor white space.
        case symbol
        /// Before the first and after the last token of a block.
        case edge
    }

    /// How capitals stand in a word.
    package enum Case: UInt8, Sendable {
        case lower
        /// A capital, then small letters only.
        case capitalised
        /// Capitals only; a single capital is one too.
        case upper
        case mixed
    }

    package var start: Int32
    package var end: Int32
    package var kind: Kind
    package var letterCase: Case
    /// For a symbol its ASCII look-alike: `-` for any dash, `/` for any slash, `"` for any double quote, `'` for any
    /// single one, `.` for an ellipsis, 0 for what has none. See `Tokenizer`.
    package var symbol: UInt8
    /// Whether white space stands before it, a line end within that, and white space that is not plain (U+00A0).
    package var gap: Gap
    /// For a word its number in the vocabulary, 0 if it is not in it.
    package var word: UInt16
    /// For a symbol, whether the character is its ASCII look-alike itself; for a word, whether it was decomposed.
    package var isExact: Bool
    /// For a number of at most nine digits its value, else `UInt32.max`.
    package var value: UInt32

    package struct Gap: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let space = Gap(rawValue: 1)
        package static let lineEnd = Gap(rawValue: 2)
        package static let odd = Gap(rawValue: 4)
    }

    package static let edge = Token(
        start: 0, end: 0, kind: .edge, letterCase: .lower, symbol: 0, gap: .space, word: 0, isExact: true, value: 0)

    /// Length in bytes of the normalised text; for a number, its digits.
    @inline(__always)
    package var count: Int { Int(end &- start) }
    /// Whether nothing stands between the token before and this one.
    @inline(__always)
    package var isGlued: Bool { gap.isEmpty }
    @inline(__always)
    package var isWord: Bool { kind == .word }
    @inline(__always)
    package var isNumber: Bool { kind == .number }
    /// The word as one of those that recognisers name, whatever its case.
    @inline(__always)
    package var keyword: Keyword? { word == 0 || word > Keyword.count ? nil : Keyword(rawValue: word) }
    /// Whether a word begins with a capital letter.
    @inline(__always)
    package var startsWithCapital: Bool { kind == .word && (letterCase == .capitalised || letterCase == .upper) }

    @inline(__always)
    package func isSymbol(_ character: Unicode.Scalar) -> Bool {
        kind == .symbol && symbol == UInt8(truncatingIfNeeded: character.value)
    }

    @inline(__always)
    package func `is`(_ keyword: Keyword) -> Bool { kind == .word && word == keyword.rawValue }
}
