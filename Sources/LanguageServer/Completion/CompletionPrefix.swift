import Extraction
import Register
import TextModel

/// What is being written at the caret: a code behind a type word or its sign, the name of an act, a term, or the last words.
struct CompletionPrefix {
    /// Beginnings of phrases that end at the caret, the longest first, each with its place; none where nothing is to be
    /// offered.
    var phrases: [(range: TextRange, folded: String)] = []
    /// The beginning of a code, with its place and the type word before it.
    var code: (range: TextRange, text: String, type: String)?
    /// A sign and a number, `nd 30`, with the place of both and the types that may be meant.
    var signedCode: (range: TextRange, text: String, types: [String])?
    /// A type word and the beginning or a part of a title, with the place of both.
    var title: (range: TextRange, words: String, written: String, type: String)?
    /// The figures behind `khóa`, with the place of both.
    var term: (range: TextRange, figures: String)?

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
        signedCode = Self.signedCode(before, endingAt: end)
        term = Self.term(before, endingAt: end)
        guard signedCode == nil, term == nil else { return }
        title = Self.title(before, endingAt: end)
        phrases = Self.phrases(before, endingAt: end)
    }

    /// `Nghị định số 30/20`, `Chỉ thị 05`: the last run of code characters that begins with a figure, after a type word.
    private static func code(_ before: String, endingAt end: Int) -> (range: TextRange, text: String, type: String)? {
        let (head, typed) = figures(at: before)
        guard typed.isEmpty || typed.first?.isNumber == true else { return nil }
        var words = head.split(separator: " ").suffix(4).map { PlainLetters.fold($0) }
        let followsNumberWord = words.last == "so"
        if followsNumberWord { words.removeLast() }
        // Without a figure yet, only "số" tells that a code comes.
        guard followsNumberWord || !typed.isEmpty, head.last == " " else { return nil }
        for count in [3, 2, 1] where words.count >= count {
            if let type = typesByName[words.suffix(count).joined(separator: " ")] {
                return (TextRange(end - typed.utf8.count, end), typed, type)
            }
        }
        return nil
    }

    /// The run of characters of a code at the end, and what stands before it.
    private static func figures(at before: String) -> (head: Substring, typed: String) {
        var head = Substring(before)
        var typed: [Character] = []
        while let last = head.last, last.isLetter || last.isNumber || last == "/" || last == "-" {
            typed.append(last)
            head.removeLast()
        }
        return (head, String(typed.reversed()))
    }

    /// `nd 30`, `qđ 12/20`: the sign of a type in any writing, and the beginning of a code.
    private static func signedCode(
        _ before: String, endingAt end: Int
    ) -> (range: TextRange, text: String, types: [String])? {
        let (head, typed) = figures(at: before)
        guard typed.first?.isNumber == true, head.last == " ", let word = head.split(separator: " ").last,
            let types = typesBySign[PlainLetters.fold(word)]
        else { return nil }
        let length = typed.utf8.count + 1 + word.utf8.count
        // More than one space between them is no code.
        guard before.utf8.dropLast(typed.utf8.count + 1).suffix(word.utf8.count).elementsEqual(word.utf8) else {
            return nil
        }
        return (TextRange(end - length, end), typed, types)
    }

    /// `khóa XI`, `khoa 12`: Roman figures in capitals, or Arabic ones.
    private static func term(_ before: String, endingAt end: Int) -> (range: TextRange, figures: String)? {
        let (head, typed) = figures(at: before)
        let isFigures = typed.allSatisfy { "IVX".contains($0) } || typed.allSatisfy { $0.isASCII && $0.isNumber }
        guard !typed.isEmpty, typed.count <= 5, isFigures, head.last == " ", let word = head.split(separator: " ").last,
            PlainLetters.fold(word) == "khoa", !word.hasPrefix("khoa") || word == "khoa"
        else { return nil }
        let length = typed.utf8.count + 1 + word.utf8.count
        guard before.utf8.dropLast(typed.utf8.count + 1).suffix(word.utf8.count).elementsEqual(word.utf8) else {
            return nil
        }
        return (TextRange(end - length, end), typed)
    }

    /// Words of a title are no more, or the sentence goes on.
    private static let mostTitleWords = 12
    /// How a sentence goes on behind a type word without naming an act.
    private static let prose: Set<String> = [
        "nay", "do", "tren", "cua", "da", "duoc", "la", "va", "ma", "se", "co", "cho", "de", "tu", "trong", "theo",
        "so",
        "cung", "moi", "khac", "nao", "gi", "ay", "kia", "vua", "dang", "phai", "khong", "bi", "nhung", "hoac", "tai",
    ]

    /// A type word, in any writing, with words behind it that may be of a title: `luat dat d`, `nghị định công tác văn`.
    private static func title(
        _ before: String, endingAt end: Int
    ) -> (range: TextRange, words: String, written: String, type: String)? {
        let words = before.split(separator: " ", omittingEmptySubsequences: false)
        guard let last = words.last, !last.isEmpty else { return nil }
        var length = 0
        var rest: [String] = []
        for index in words.indices.reversed().prefix(mostTitleWords) {
            let word = words[index]
            guard word.allSatisfy(\.isLetter), !word.isEmpty else { return nil }
            length += word.utf8.count + (rest.isEmpty ? 0 : 1)
            rest.insert(PlainLetters.fold(word), at: 0)
            guard rest.count >= 2 else { continue }
            for count in [3, 2, 1] where rest.count > count {
                guard let type = typesByName[rest.prefix(count).joined(separator: " ")] else { continue }
                var subject = rest.dropFirst(count)
                if subject.first == "ve" { subject.removeFirst() }
                guard let first = subject.first, !prose.contains(first) else { return nil }
                let written = words.suffix(subject.count).joined(separator: " ")
                return (TextRange(end - length, end), subject.joined(separator: " "), written.lowercased(), type)
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

    /// Type words by their spelling without marks.
    private static let typesByName: [String: String] = Dictionary(
        Table.documentTypes.rows.map { (PlainLetters.fold($0[1]), String($0[1])) },
        uniquingKeysWith: { first, _ in first })

    /// Types by their sign without marks: `qd` is both Quyết định and Quy định.
    private static let typesBySign: [String: [String]] = {
        var types: [String: [String]] = [:]
        for row in Table.documentTypes.rows where !row[2].isEmpty {
            let (sign, name) = (PlainLetters.fold(row[2]), String(row[1]))
            if types[sign]?.contains(name) != true { types[sign, default: []].append(name) }
        }
        return types
    }()
}
