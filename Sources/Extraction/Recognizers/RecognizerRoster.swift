/// All recognisers in the order they are asked at a token; the first that finds something wins.
///
/// A recogniser is asked at the index of a token. If something begins there, it appends what it found (the outermost
/// mention first, then nested ones) and returns the index after it; otherwise it appends nothing and returns nil.
/// It looks ahead only as far as what it recognises reaches, so that the whole stays linear.
enum RecognizerRoster {
    static func mentions(in scan: Scan) -> [Mention] {
        let lexicon = Lexicon.shared
        var mentions: [Mention] = []
        var index = 0
        while index < scan.count {
            let token = scan[index]
            index = recognize(at: index, token, lexicon, in: scan, into: &mentions) ?? index + 1
        }
        return mentions
    }

    @inline(__always)
    private static func recognize(
        at index: Int, _ token: Token, _ lexicon: Lexicon, in scan: Scan, into mentions: inout [Mention]
    ) -> Int? {
        if token.isNumber {
            return CitationRecognizer.recognizeCode(at: index, in: scan, into: &mentions)
                ?? DateRecognizer.recognize(at: index, in: scan, into: &mentions)
                ?? QuantityRecognizer.recognize(at: index, in: scan, into: &mentions)
        }
        let openings = lexicon.openings(of: token)
        if openings.contains(.documentType),
            let end = CitationRecognizer.recognize(at: index, in: scan, into: &mentions)
        {
            return end
        }
        guard let keyword = token.keyword else { return nil }
        if let end = DateRecognizer.recognize(at: index, in: scan, into: &mentions) { return end }
        switch keyword {
        case .khóa, .nhiệm: return TermRecognizer.recognize(at: index, in: scan, into: &mentions)
        default: return nil
        }
    }
}
