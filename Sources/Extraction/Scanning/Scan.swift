package import TextModel

/// One block of a text, cut into tokens: what recognisers read. A class: readers keep it by the dozen, and copying a struct
/// of so many arrays would count every one. Indices are compared with `count` before they reach the raw tokens.
package final class Scan {
    package let text: NormalizedText
    private let tokens: UnsafeBufferPointer<Token>
    /// Holds the tokens' memory.
    private let buffer: TokenBuffer

    /// Cuts `bytes`, which are valid UTF-8. The first cut tells whether anything is to be normalised: most prose is composed.
    package convenience init(reading bytes: ArraySlice<UInt8>) {
        var buffer = TokenBuffer()
        self.init(reading: bytes, in: &buffer)
    }

    /// The same for who reads block after block: in the buffer of the one before, unless that is still held.
    package convenience init(reading bytes: ArraySlice<UInt8>, in buffer: inout TokenBuffer) {
        self.init(cutting: bytes, in: &buffer)
    }

    /// The same for bytes that are lent: they are not kept.
    convenience init(reading bytes: UnsafeBufferPointer<UInt8>, in buffer: inout TokenBuffer) {
        self.init(cutting: bytes, in: &buffer)
    }

    private init(cutting bytes: some Collection<UInt8>, in buffer: inout TokenBuffer) {
        if !isKnownUniquelyReferenced(&buffer) { buffer = TokenBuffer() }
        buffer.take(bytes)
        let plain = buffer.text
        let words = Lexicon.shared.vocabulary
        if Tokenizer.cut(plain, words: words, into: buffer) {
            text = NormalizedText(plain[...])
            _ = Tokenizer.cut(text.bytes, words: words, into: buffer)
        } else {
            text = NormalizedText(unchanged: plain)
        }
        tokens = buffer.tokens
        self.buffer = buffer
    }

    /// The same text without some of the tokens, in a buffer of its own: what stands before and behind them is one.
    private init(_ whole: Scan, without ranges: [Range<Int>]) {
        let kept = TokenBuffer()
        kept.fill(whole.count) { places in
            var count = 0
            var ranges = ranges[...]
            for index in 0..<whole.count {
                if let first = ranges.first, index >= first.upperBound { ranges.removeFirst() }
                if let first = ranges.first, first.contains(index) { continue }
                guard count < places.count else { break }
                places.initializeElement(at: count, to: whole[index])
                count += 1
            }
            return count
        }
        text = whole.text
        tokens = kept.tokens
        buffer = kept
    }

    /// Without the tokens of some ranges, which ascend and do not overlap. O(tokens)
    func without(_ ranges: [Range<Int>]) -> Scan { Scan(self, without: ranges) }

    package var count: Int { tokens.count }

    /// The token at an index; `Token.edge` before the first and after the last, so looking around cannot fail.
    @inline(__always)
    package subscript(index: Int) -> Token {
        index >= 0 && index < tokens.count ? tokens[index] : .edge
    }

    /// The first index of `first ..< end` whose token is wanted; `end` if none is.
    @inline(__always)
    func firstIndex(from first: Int, to end: Int, where isWanted: (Token) -> Bool) -> Int {
        var index = max(first, 0)
        let last = min(end, tokens.count)
        while index < last, !isWanted(tokens[index]) { index &+= 1 }
        return index < last ? index : end
    }

    /// Whether a label is among those of some tokens. Asked of every line: without a branch that depends on what stands there.
    @inline(__always)
    func holds(in range: Range<Int>, _ isWanted: (UInt32) -> Bool) -> Bool {
        var found = false
        var index = max(range.lowerBound, 0)
        let last = min(range.upperBound, tokens.count)
        while index < last {
            let isOne = isWanted(tokens[index].label)
            found = found || isOne
            index &+= 1
        }
        return found
    }

    /// The place in the block's original bytes of tokens `first ..< end`.
    package func range(_ first: Int, _ end: Int) -> TextRange {
        guard first >= 0, end > first, end <= tokens.count else { return TextRange(0, 0) }
        return TextRange(
            text.originalOffset(of: Int(tokens[first].start)), text.originalEnd(of: Int(tokens[end - 1].end)))
    }

    /// The normalised text of tokens `first ..< end` as it stands, white space and line ends included.
    package func string(_ first: Int, _ end: Int) -> String {
        guard first >= 0, end > first, end <= tokens.count else { return "" }
        return String(decoding: text.bytes[Int(tokens[first].start)..<Int(tokens[end - 1].end)], as: UTF8.self)
    }

    /// The same with every run of white space as one space: how names stand in norms.
    package func collapsedString(_ first: Int, _ end: Int) -> String {
        guard first >= 0, end > first, end <= tokens.count else { return "" }
        if isCollapsed(first, end) { return string(first, end) }
        var result: [UInt8] = []
        for index in first..<end {
            let token = tokens[index]
            if index > first, !token.gap.isEmpty { result.append(0x20) }
            result.append(contentsOf: text.bytes[Int(token.start)..<Int(token.end)])
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether no white space within is more than one plain space: most names stand so.
    private func isCollapsed(_ first: Int, _ end: Int) -> Bool {
        var last = tokens[first].end
        for index in first + 1..<max(end, first + 1) {
            let token = tokens[index]
            guard token.gap.isEmpty || token.gap == .space && token.start == last + 1 else { return false }
            last = token.end
        }
        return !text.bytes[Int(tokens[first].start)..<Int(last)].contains(0x09)
    }

    /// The bytes of one token.
    @inline(__always)
    package func bytes(of token: Token) -> ArraySlice<UInt8> {
        text.bytes[Int(token.start)..<Int(token.end)]
    }

    /// Whether a token is a word in small letters, written with capitals or not.
    package func means(_ token: Token, _ word: StaticString) -> Bool {
        if token.letterCase == .lower { return spells(token, word) }
        return String(decoding: bytes(of: token), as: UTF8.self).lowercased() == word.description
    }

    /// Whether a token is written exactly so, case included.
    package func spells(_ token: Token, _ spelling: StaticString) -> Bool {
        guard token.count == spelling.utf8CodeUnitCount else { return false }
        return spelling.withUTF8Buffer { $0.elementsEqual(text.bytes[Int(token.start)..<Int(token.end)]) }
    }
}
