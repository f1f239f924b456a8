import TextModel

/// Whose letterhead a text has.
package enum Header: Sendable { case state, party }

extension Analysis {
    /// The first letterhead line in the first 30 lines, nil if there is none. O(30 lines).
    package var header: Header? {
        for line in 0..<min(30, text.lines.count) {
            let content = text.contentRange(ofLine: line)
            guard content.length < 400, Self.mayHoldHeader(text.bytes[content.start..<content.end]) else { continue }
            if let header = Header(line: Scan(reading: text.bytes[content.start..<content.end])) { return header }
        }
        return nil
    }

    /// Whether a line has the NG of `CỘNG` in it, in capitals and any Unicode form: most have not, and need no tokens.
    private static func mayHoldHeader(_ line: ArraySlice<UInt8>) -> Bool {
        line.withUnsafeBufferPointer { line in
            zip(line, line.dropFirst()).contains { $0 == UInt8(ascii: "N") && $1 == UInt8(ascii: "G") }
        }
    }
}

extension Header {
    private static let stateWords: [Keyword] = [.cộng, .hòa, .xã, .hội, .chủ]
    private static let partyWords: [Keyword] = [.đảng, .cộng, .sản, .việt, .nam]

    /// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" or "ĐẢNG CỘNG SẢN VIỆT NAM" in capitals, anywhere in a line: in two-column
    /// letterheads another name stands before it.
    fileprivate init?(line scan: Scan) {
        for start in 0..<scan.count {
            if Self.stand(Self.stateWords, at: start, in: scan) {
                self = .state
                return
            }
            if Self.stand(Self.partyWords, at: start, in: scan) {
                self = .party
                return
            }
        }
        return nil
    }

    /// Whether a letterhead's name stands at a token.
    static func stands(at start: Int, in scan: Scan) -> Bool {
        guard scan[start].letterCase == .upper else { return false }
        return stand(stateWords, at: start, in: scan) || stand(partyWords, at: start, in: scan)
    }

    /// The token after a letterhead's name that stands at one: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` has eight words.
    static func end(at start: Int, in scan: Scan) -> Int? {
        if stand(stateWords, at: start, in: scan) { return start + 8 }
        return stand(partyWords, at: start, in: scan) ? start + partyWords.count : nil
    }

    private static func stand(_ words: [Keyword], at start: Int, in scan: Scan) -> Bool {
        words.enumerated().allSatisfy { scan[start + $0].is($1) && scan[start + $0].letterCase == .upper }
    }
}
