package import TextModel

/// One block of a text, cut into tokens: what recognisers read.
package struct Scan: Sendable {
    package let text: NormalizedText
    package let tokens: [Token]

    package init(text: NormalizedText, tokens: [Token]) {
        self.text = text
        self.tokens = tokens
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
        var result: [UInt8] = []
        for index in first..<end {
            let token = tokens[index]
            if index > first, !token.gap.isEmpty { result.append(0x20) }
            result.append(contentsOf: text.bytes[Int(token.start)..<Int(token.end)])
        }
        return String(decoding: result, as: UTF8.self)
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
