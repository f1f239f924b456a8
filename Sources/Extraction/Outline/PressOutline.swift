import TextModel

/// The outline of a text of the press: headline, lead, paragraphs by their first words, captions, byline.
struct PressOutline {
    /// Lines that belong together.
    private struct Paragraph {
        var lines: Range<Int>
        var range: TextRange
        var wordCount: Int
        var traits: LineHead.Traits
        var shape: LineHead.Shape
        var followsBlank: Bool
        var endsOpen: Bool
    }

    private let text: SourceText
    private let lines: [OutlineLine]
    private let paragraphs: [Paragraph]

    private init(lines: [OutlineLine], text: SourceText) {
        self.text = text
        self.lines = lines
        paragraphs = Self.paragraphs(of: lines, in: text)
    }

    static func roots(lines: [OutlineLine], text: SourceText) -> [Outline.Node] {
        let outline = PressOutline(lines: lines, text: text)
        return outline.isFeed ? outline.feed() : outline.article()
    }

    private static func paragraphs(of lines: [OutlineLine], in text: SourceText) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var first = 0
        while first < lines.count {
            var end = first + 1
            while end < lines.count, lines[end].joins { end += 1 }
            let range = TextRange(lines[first].head.range.start, lines[end - 1].head.range.end)
            let last = range.isEmpty ? 0 : text.bytes[range.end - 1]
            var traits = lines[first].head.traits
            if lines[first..<end].contains(where: { $0.head.traits.contains(.isCaption) }) { traits.insert(.isCaption) }
            paragraphs.append(
                Paragraph(
                    lines: first..<end, range: range,
                    wordCount: lines[first..<end].reduce(0) { $0 + $1.head.wordCount }, traits: traits,
                    shape: lines[first].head.shape, followsBlank: lines[first].followsBlank,
                    endsOpen: ![UInt8](".;:,".utf8).contains(last)))
            first = end
        }
        return paragraphs
    }

    private static let longestHeadline = 30
    private static let longestHeading = 16
    private static let longestByline = 8
    private static let longestCaption = 70
    /// Words of a byline without capitals throughout: `Ban Thời sự`.
    private static let shortestByline = 4
    /// Words of a lead at least: `Hà Nội:` above it is none.
    private static let shortestLead = 5

    private func isHeadline(_ paragraph: Paragraph) -> Bool {
        paragraph.endsOpen && (3...Self.longestHeadline).contains(paragraph.wordCount) && !isCaption(paragraph)
            && !paragraph.traits.contains(.beginsSmall)
    }

    private func isCaption(_ paragraph: Paragraph) -> Bool {
        paragraph.traits.contains(.isCaption) && paragraph.wordCount <= Self.longestCaption
    }

    private func isByline(_ paragraph: Paragraph) -> Bool {
        guard (1...Self.longestByline).contains(paragraph.wordCount), paragraph.shape == .text else { return false }
        let hasAgency = text.bytes[paragraph.range.start..<paragraph.range.end].contains(UInt8(ascii: "/"))
        return paragraph.endsOpen && (paragraph.traits.contains(.isTitleCase) || hasAgency)
    }

    private func isShortByline(_ paragraph: Paragraph) -> Bool {
        (1...Self.shortestByline).contains(paragraph.wordCount) && paragraph.shape == .text && paragraph.endsOpen
            && !paragraph.traits.contains(.endsSentence) && !paragraph.traits.contains(.beginsSmall)
    }

    // MARK: Feeds

    /// Whether the text is a list of headlines, each with its lead right below and a blank line after.
    private var isFeed: Bool {
        let groups = paragraphs.count { $0.followsBlank }
        guard groups >= 3 else { return false }
        let pairs = paragraphs.indices.count { isPair($0) }
        return pairs * 10 >= groups * 7
    }

    private func isPair(_ index: Int) -> Bool {
        guard index + 1 < paragraphs.count, paragraphs[index].followsBlank, isHeadline(paragraphs[index]) else {
            return false
        }
        let isLast = index + 2 >= paragraphs.count || paragraphs[index + 2].followsBlank
        return !paragraphs[index + 1].followsBlank && isLast
    }

    private func feed() -> [Outline.Node] {
        var roots: [Outline.Node] = []
        for (index, paragraph) in paragraphs.enumerated() {
            let opens = paragraph.followsBlank && isHeadline(paragraph)
            let node = node(opens ? .headline : roots.isEmpty ? .paragraph : .lead, paragraph)
            if opens || roots.isEmpty {
                roots.append(node)
            } else {
                var child = node
                let isFirst = roots[roots.count - 1].children.isEmpty && index > 0
                child.kind = isFirst ? .lead : .paragraph
                roots[roots.count - 1].children.append(child)
                roots[roots.count - 1].range.end = child.range.end
            }
        }
        return roots
    }

    // MARK: Articles

    private func article() -> [Outline.Node] {
        var tree = OutlineTree()
        var hasLead = false
        let items = numberedHeadings()
        let captions = Captions(
            paragraphs.map { paragraph in
                let words = paragraph.wordCount <= Captions.longest ? text.string(in: paragraph.range) : ""
                return .init(text: words, wordCount: paragraph.wordCount)
            })
        for (index, paragraph) in paragraphs.enumerated() {
            let rest = paragraphs.count - index
            var kind = OutlineKind.paragraph
            var depth = tree.stack.count
            var role: OutlineTree.Role?
            if index == 0, rest > 1, isHeadline(paragraph) {
                (kind, role, depth) = (.headline, .document, 0)
            } else if isCaption(paragraph) || hasLead && captions.contains(index) {
                kind = .caption
            } else if index > 0, rest <= 2 || index == 1 && paragraph.traits.contains(.isTitleCase),
                isByline(paragraph) || rest == 1 && isShortByline(paragraph)
            {
                kind = .byline
                depth = tree.document.map { $0 + 1 } ?? 0
            } else if items.contains(index) || (hasLead || index > 0 && tree.document == nil) && isHeading(index) {
                (kind, role, depth) = (.heading, .markdown, tree.document.map { $0 + 1 } ?? 0)
            } else if !hasLead, paragraph.wordCount >= Self.shortestLead || index + 1 >= paragraphs.count {
                kind = .lead
                hasLead = true
            }
            var node = node(kind, paragraph)
            if items.contains(index) {
                let head = lines[paragraph.lines.lowerBound].head
                node.number = OutlineTitle.text(head.numberRange, of: text)
                node.titleRange = TextRange(head.titleRange.start, node.range.end)
            }
            tree.open(node, role ?? .group, at: depth)
            if role == nil { tree.close(to: tree.stack.count - 1) }
        }
        tree.close(to: 0)
        return tree.roots
    }

    private func isHeading(_ index: Int) -> Bool {
        let paragraph = paragraphs[index]
        guard index + 1 < paragraphs.count, paragraph.shape == .text, paragraph.endsOpen,
            (2...Self.longestHeading).contains(paragraph.wordCount), !paragraph.traits.contains(.beginsSmall),
            !paragraph.traits.contains(.endsSentence) || isQuestion(paragraph)
        else { return false }
        // A few capitalised words are somebody's name.
        if paragraph.traits.contains(.isTitleCase), !paragraph.traits.contains(.isAllCapitals) { return false }
        let next = paragraphs[index + 1]
        return next.wordCount > paragraph.wordCount + 5 && !isCaption(next)
    }

    private func isQuestion(_ paragraph: Paragraph) -> Bool {
        !paragraph.range.isEmpty && text.bytes[paragraph.range.end - 1] == UInt8(ascii: "?")
    }

    /// Short lines with the numbers 1, 2, 3 … in order, at least two of them.
    private func numberedHeadings() -> Set<Int> {
        var items: Set<Int> = []
        var next = 1
        for (index, paragraph) in paragraphs.enumerated() where paragraph.wordCount <= Self.longestHeadline {
            let head = lines[paragraph.lines.lowerBound].head
            guard head.shape == .arabic(1) || head.shape == .roman, head.number == LineNumber(next) else { continue }
            items.insert(index)
            next += 1
        }
        return items.count > 1 ? items : []
    }

    private func node(_ kind: OutlineKind, _ paragraph: Paragraph) -> Outline.Node {
        let isShown = kind == .headline || kind == .heading || kind == .caption || kind == .byline
        let letters = isShown ? OutlineTitle.longest : OutlineTitle.longestParagraph
        return Outline.Node(
            kind: kind, number: "", titleRange: paragraph.range, range: paragraph.range,
            selectionRange: lines[paragraph.lines.lowerBound].head.range, titleLetters: letters)
    }
}
