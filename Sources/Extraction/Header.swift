import TextModel

/// Whose letterhead a text has.
package enum Header: Sendable { case state, party }

extension Analysis {
    /// The first letterhead line in the first 30 lines, nil if there is none. O(30 lines).
    package var header: Header? {
        for line in 0..<min(30, text.lines.count) {
            let content = text.contentRange(ofLine: line)
            guard content.length < 400 else { continue }
            let normalized = NormalizedText(text.bytes[content.start..<content.end])
            if let header = Header(line: Tokenizer.tokens(in: normalized, words: Lexicon.shared.vocabulary)) {
                return header
            }
        }
        return nil
    }
}

extension Header {
    private static let stateWords: [Keyword] = [.cộng, .hòa, .xã, .hội, .chủ]
    private static let partyWords: [Keyword] = [.đảng, .cộng, .sản, .việt, .nam]

    /// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" or "ĐẢNG CỘNG SẢN VIỆT NAM" in capitals, anywhere in a line: in two-column
    /// letterheads another name stands before it.
    fileprivate init?(line tokens: [Token]) {
        for start in tokens.indices {
            if Self.stands(Self.stateWords, at: start, in: tokens) {
                self = .state
                return
            }
            if Self.stands(Self.partyWords, at: start, in: tokens) {
                self = .party
                return
            }
        }
        return nil
    }

    private static func stands(_ words: [Keyword], at start: Int, in tokens: [Token]) -> Bool {
        guard start + words.count <= tokens.count else { return false }
        return zip(words, tokens[start...]).allSatisfy { $1.is($0) && $1.letterCase == .upper }
    }
}
