import TextModel

/// One comment that speaks to us: `<!-- vanthu: off code-spacing, code-case: lý do -->`.
struct SilencingComment {
    enum Verb: Sendable { case off, on, offNextLine }

    /// A rule that a comment names; nil for all, where it names none.
    struct Target {
        var rule: String?
        var range: TextRange
    }

    /// From `<` to `>`.
    var range: TextRange
    /// nil for a word that says nothing to us.
    var verb: Verb?
    var word: TextRange
    var targets: [Target]

    private static let verbs: [String: Verb] = [
        "off": .off, "tắt": .off, "on": .on, "bật": .on, "off-next-line": .offNextLine, "tắt-dòng-sau": .offNextLine,
    ]
    static let words = verbs.keys.sorted()

    /// Reads what stands in a comment behind `vanthu:`; `body` are its bytes up to `-->`.
    init(range: TextRange, body: TextRange, in text: SourceText) {
        self.range = range
        let bytes = text.bytes
        func isGap(_ index: Int) -> Bool { [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ",")].contains(bytes[index]) }
        var words: [TextRange] = []
        var index = body.start
        reading: while index < body.end {
            while index < body.end, isGap(index) { index += 1 }
            let start = index
            while index < body.end, !isGap(index) {
                if bytes[index] == UInt8(ascii: ":") {
                    if index > start { words.append(TextRange(start, index)) }
                    break reading
                }
                index += 1
            }
            if index > start { words.append(TextRange(start, index)) }
        }
        word = words.first ?? body
        // Strings are compared by canonical equivalence: decomposed letters are the same.
        verb = words.first.flatMap { Self.verbs[text.string(in: $0).lowercased()] }
        targets = words.dropFirst().map { Target(rule: text.string(in: $0), range: $0) }
        if targets.isEmpty { targets = [Target(rule: nil, range: range)] }
    }
}
