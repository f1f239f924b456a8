import Extraction
import TextModel

/// What is being written at the caret: the code behind a type word, or the last words.
struct CompletionPrefix {
    /// Beginnings of phrases that end at the caret, the longest first, each with its place; none where nothing is to be
    /// offered.
    var phrases: [(range: TextRange, folded: String)] = []
    /// The beginning of a code, with its place and the type word before it.
    var code: (range: TextRange, text: String, type: String)?

    /// More words than a phrase that one would finish has.
    private static let mostWords = 5
    /// So far back the line is read, in bytes.
    private static let reach = 160

    init(in text: SourceText, at offset: Int) {
        let line = text.contentRange(ofLine: text.lines.line(at: offset))
        let end = min(offset, line.end)
        let start = text.scalarBoundary(atOrBefore: max(line.start, end - Self.reach))
        guard start < end else { return }
        let before = text.string(in: TextRange(start, end))
        code = Self.code(before, endingAt: end)
        guard code == nil else { return }
        phrases = Self.phrases(before, endingAt: end)
    }

    /// `Nghị định số 30/20`, `Chỉ thị 05`: the last run of code characters that begins with a figure, after a type word.
    private static func code(_ before: String, endingAt end: Int) -> (range: TextRange, text: String, type: String)? {
        let isInCode: (Character) -> Bool = { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "-" }
        var head = Substring(before)
        var typed = ""
        while let last = head.last, isInCode(last) {
            typed.insert(last, at: typed.startIndex)
            head.removeLast()
        }
        guard typed.isEmpty || typed.first?.isNumber == true else { return nil }
        var words = head.split(separator: " ").suffix(4).map { PlainLetters.fold($0) }
        let followsNumberWord = words.last == "so"
        if followsNumberWord { words.removeLast() }
        // Without a figure yet, only "số" tells that a code comes.
        guard followsNumberWord || !typed.isEmpty, head.last == " " else { return nil }
        for count in [3, 2, 1] where words.count >= count {
            let phrase = words.suffix(count).joined(separator: " ")
            if let type = CompletionCandidate.known.first(where: { $0.sort == .documentType && $0.folded == phrase }) {
                return (TextRange(end - typed.utf8.count, end), typed, type.text)
            }
        }
        return nil
    }

    /// Only words that begin with a capital begin a phrase: small words are prose, and stay undisturbed.
    private static func phrases(_ before: String, endingAt end: Int) -> [(range: TextRange, folded: String)] {
        var phrases: [(range: TextRange, folded: String)] = []
        var length = 0
        for (index, word) in before.split(separator: " ", omittingEmptySubsequences: false).reversed().enumerated() {
            guard index < mostWords, word.allSatisfy({ $0.isLetter }) else { break }
            if index == 0, word.isEmpty { break }
            length += word.utf8.count + (index > 0 ? 1 : 0)
            guard word.first?.isUppercase == true else { continue }
            let phrase = PlainLetters.fold(Substring(before.utf8.suffix(length)))
            phrases.insert((TextRange(end - length, end), phrase), at: 0)
        }
        return phrases.filter { $0.folded.count >= 2 }
    }
}
