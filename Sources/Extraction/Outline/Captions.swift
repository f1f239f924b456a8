/// Which paragraphs of a text of the press stand below pictures without a credit that would say so.
///
/// A caption is one short sentence between longer paragraphs that shows and does not tell: it has none of the words by which
/// a sentence moves in time, judges, or reports what somebody said.
struct Captions {
    struct Paragraph {
        var text: String
        var wordCount: Int
    }

    private let paragraphs: [Paragraph]

    init(_ paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

    /// Words of a caption at most, and of a paragraph beside it at least.
    static let longest = 24
    private static let longParagraph = 25

    /// Words of a sentence that tells something. Folded to small letters.
    private static let telling: Set<String> = [
        "đã", "sẽ", "vẫn", "là", "thì", "cũng", "cho", "nói", "nhấn", "rằng", "nhưng", "không", "chưa", "hiện", "vừa",
        "theo", "tuy", "do", "nếu", "khi", "vì", "phải", "cần",
    ]
    /// Words that begin a sentence that tells something: when it happened.
    private static let opening: Set<String> = [
        "sáng", "trưa", "chiều", "tối", "ngày", "đến", "tính", "hôm", "sau", "trước", "vụ",
    ]

    func contains(_ index: Int) -> Bool {
        guard index > 0, index + 1 < paragraphs.count else { return false }
        let paragraph = paragraphs[index]
        guard (3...Self.longest).contains(paragraph.wordCount), paragraph.text.hasSuffix(".") else { return false }
        let isBetween = isLong(index - 1) && (isLong(index + 1) || mayBe(index + 1)) || mayBe(index - 1)
        return isBetween && mayBe(index)
    }

    private func isLong(_ index: Int) -> Bool { paragraphs[index].wordCount >= Self.longParagraph }

    private func mayBe(_ index: Int) -> Bool {
        let paragraph = paragraphs[index]
        guard (3...Self.longest).contains(paragraph.wordCount), paragraph.text.hasSuffix(".") else { return false }
        let words = paragraph.text.lowercased().split { $0 == " " || $0 == "," || $0 == "." }.map(String.init)
        guard let first = words.first, !Self.opening.contains(first), first.first?.isLetter ?? false else {
            return false
        }
        return !words.contains(where: Self.telling.contains)
    }
}
