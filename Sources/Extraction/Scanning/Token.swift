/// A word, a number or one other character of a block, with what recognisers ask about it. 16 bytes.
///
/// Offsets address the block's normalised bytes; `Scan.range` turns them into places in the text.
package struct Token: Sendable {
    package enum Kind: UInt8, Sendable {
        /// A run of letters.
        case word
        /// One character that is neither letter, digit nor white space.
        case symbol
        /// A run of ASCII digits.
        case number
        /// Before the first and after the last token of a block.
        case edge
    }

    /// How capitals stand in a word; what is no word is `lower`.
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
    /// A word's number in the vocabulary, a symbol's ASCII look-alike, a number's value: what the kind has.
    private var payload: UInt32
    package var kind: Kind
    package var letterCase: Case
    /// Whether white space stands before it, a line end within that, and white space that is not plain (U+00A0).
    package var gap: Gap
    /// For a symbol, whether the character is its ASCII look-alike itself.
    package var isExact: Bool

    @inline(__always)
    init(
        _ kind: Kind, _ start: Int, _ end: Int, _ gap: Gap, payload: UInt32, case letterCase: Case = .lower,
        isExact: Bool = true
    ) {
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: end)
        self.payload = payload
        self.kind = kind
        self.letterCase = letterCase
        self.gap = gap
        self.isExact = isExact
    }

    /// For a symbol its ASCII look-alike: `-` for any dash, `/` for any slash, `"` for any double quote, `'` for any
    /// single one, `.` for an ellipsis, 0 for what has none. See `Tokenizer`.
    @inline(__always)
    package var symbol: UInt8 { kind == .symbol ? UInt8(truncatingIfNeeded: payload) : 0 }
    /// For a word its number in the vocabulary, 0 if it is not in it.
    @inline(__always)
    package var word: UInt16 { kind == .word ? UInt16(truncatingIfNeeded: payload) : 0 }
    /// For a number of at most nine digits its value, else `UInt32.max`; 0 for all else.
    @inline(__always)
    package var value: UInt32 { kind == .number ? payload : 0 }
    /// The token as an edge of a `PhraseTrie`: the word's number, 0x1_0000 more than a symbol, 0x2_0000 more than a number;
    /// 0 for all else. No two tokens that phrases are made of have the same.
    @inline(__always)
    package var label: UInt32 { payload == 0 ? 0 : payload &+ UInt32(kind.rawValue) << 16 }

    package struct Gap: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let space = Gap(rawValue: 1)
        package static let lineEnd = Gap(rawValue: 2)
        package static let odd = Gap(rawValue: 4)
    }

    @inline(__always)
    package static var edge: Token { Token(.edge, 0, 0, Gap(rawValue: 1), payload: 0) }

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
    package var keyword: Keyword? {
        kind != .word || payload == 0 || payload > UInt32(Keyword.count)
            ? nil : Keyword(rawValue: UInt16(truncatingIfNeeded: payload))
    }
    /// Whether it is one of the words that recognisers name.
    @inline(__always)
    package var isKeyword: Bool { kind == .word && payload &- 1 < UInt32(Keyword.count) }
    /// Whether a word begins with a capital letter.
    @inline(__always)
    package var startsWithCapital: Bool { letterCase.rawValue &- 1 < 2 }

    @inline(__always)
    package func isSymbol(_ character: Unicode.Scalar) -> Bool {
        kind == .symbol && payload == character.value
    }

    @inline(__always)
    package func `is`(_ keyword: Keyword) -> Bool { kind == .word && payload == UInt32(keyword.rawValue) }
}
