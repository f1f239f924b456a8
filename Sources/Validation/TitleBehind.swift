import Extraction
import Register
import TextModel

/// A title without quotation marks: `Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư`.
extension Rule.Context {
    /// No title is longer, in bytes.
    private static let titleReach = 400
    /// A shorter title may begin that of another act.
    private static let fewestWords = 6
    private static let mostWords = 60

    /// The title of a known act that stands behind the citation, where the register is sure that the citation's own is another;
    /// the longest of those that begin alike. nil where what follows may be the citation's own title, shortened or in other
    /// words, or no title at all. O(words) look-ups.
    func titleBehind(_ code: DocumentCode, _ citation: CitationValue) -> CitedTitle? {
        let known = timeBeside.narrowed(register.acts(code: code.text, system: code.system))
            .filter { citation.type == nil || citation.type == $0.type }
        guard known.count == 1, let own = known.first, own.isSure, own.hasOfficialTitle, !own.title.isEmpty else {
            return nil
        }
        let start = endOfHead
        let text = clause(from: start)
        // Neither a figure nor a code begins a title.
        let first = text.prefix { $0 != " " }.lowercased()
        guard !first.isEmpty, first.allSatisfy(\.isLetter) else { return nil }
        let isAbout = first == "về"
        let words = FoldedTitle(text).words
        let ownWords = FoldedTitle(own.title).words
        guard words.count >= Self.fewestWords else { return nil }
        let shared = Self.shared(words, ownWords)
        // Its own title, whole or cut short.
        guard shared < ownWords.count, shared < words.count else { return nil }
        let beginsApart = shared < 3
        var found: CitedTitle?
        for beginning in FoldedTitle.beginnings(of: words, from: Self.fewestWords, to: Self.mostWords) {
            let titled = register.acts(title: beginning, system: code.system)
            guard titled.count == 1, let owner = titled.first, owner.title.hasPrefix("Về ") == isAbout else { continue }
            found = CitedTitle(
                text: FoldedTitle(owner.title), place: TextRange(start, start), isQuoted: false, owner: owner)
        }
        // Words of the citation's own title in what it is said to be about: an act that amends another is called by its title.
        guard let found, !Set(ownWords).isSuperset(of: found.text.words) else { return nil }
        return beginsApart || Self.areApart(found.text.words, ownWords) ? found : nil
    }

    /// Whether each of two titles that begin alike has words of its own: `Quy định chi tiết một số điều của Luật …`, of two
    /// laws. One that is the other in fewer words has none.
    private static func areApart(_ left: [Substring], _ right: [Substring]) -> Bool {
        let (left, right) = (Set(left), Set(right))
        return left.subtracting(right).count >= fewestOwnWords && right.subtracting(left).count >= fewestOwnWords
    }

    private static let fewestOwnWords = 4

    /// How many words two titles begin with together.
    private static func shared(_ left: [Substring], _ right: [Substring]) -> Int {
        zip(left, right).prefix { $0 == $1 }.count
    }

    /// Where the code, its day and its issuer with the term end.
    private var endOfHead: Int {
        if let issuer = issuerBehind { return issuer.term?.range.end ?? issuer.range.end }
        return dateBehind?.range.end ?? block.mentions[index].range.end
    }

    /// What follows up to the end of the clause; empty where a mark stands before it, or a figure begins it.
    private func clause(from start: Int) -> String {
        let first = bytes.startIndex + start
        guard first + 1 < bytes.endIndex, bytes[first] == 0x20, !(0x30...0x39).contains(bytes[first + 1]) else {
            return ""
        }
        let rest = bytes[(first + 1)...].prefix(Self.titleReach)
        let end = rest.indices.first { Self.endsClause(rest, at: $0) } ?? rest.endIndex
        return string(in: TextRange(start + 1, end - bytes.startIndex))
    }

    private static func endsClause(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
        switch bytes[index] {
        case 0x2E, 0x3B, 0x3A, 0x0A, 0x0D, 0x22, 0x28: true
        // Curly quotation marks.
        case 0xE2 where index + 2 < bytes.endIndex:
            bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x9C || bytes[index + 2] == 0x9D)
        default: false
        }
    }
}
