package import TextModel

/// One block of a text, cut into tokens: what recognisers read. A class: readers keep it by the dozen, and copying a struct
/// of so many arrays would count every one.
package final class Scan: Sendable {
    package let text: NormalizedText
    package let tokens: [Token]

    /// Cuts `bytes`, which are valid UTF-8. The first cut tells whether anything is to be normalised: most prose is composed.
    package init(reading bytes: ArraySlice<UInt8>) {
        let plain = Array(bytes)
        let (tokens, mayChange) = Tokenizer.tokens(in: plain, words: Lexicon.shared.vocabulary)
        if mayChange {
            text = NormalizedText(bytes)
            self.tokens = Tokenizer.tokens(in: text.bytes, words: Lexicon.shared.vocabulary).tokens
        } else {
            text = NormalizedText(unchanged: plain)
            self.tokens = tokens
        }
    }

    package var count: Int { tokens.count }

    /// The token at an index; `Token.edge` before the first and after the last, so looking around cannot fail.
    @inline(__always)
    package subscript(index: Int) -> Token {
        index >= 0 && index < tokens.count ? tokens[index] : .edge
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

    /// Whether a token is written exactly so, case included.
    package func spells(_ token: Token, _ spelling: StaticString) -> Bool {
        guard token.count == spelling.utf8CodeUnitCount else { return false }
        return spelling.withUTF8Buffer { $0.elementsEqual(text.bytes[Int(token.start)..<Int(token.end)]) }
    }
}
