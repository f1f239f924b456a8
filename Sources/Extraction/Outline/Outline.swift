package import TextModel

/// The outline of a text: a tree of its parts in order.
package struct Outline: Sendable {
    package struct Node: Sendable {
        package var kind: OutlineKind
        package var number: String
        /// The value of the number, `none` where it has none.
        package var value = LineNumber.none
        /// Where its title stands, empty where it has none.
        package var titleRange: TextRange
        /// Letters of the title that are shown: it is clipped between two words.
        var titleLetters: Int
        /// From the start of its first line to the end of its last child; UTF-8 offsets in the text.
        package var range: TextRange
        /// The heading's own text.
        package var selectionRange: TextRange
        package var children: [Node]

        package init(
            kind: OutlineKind, number: String, titleRange: TextRange, range: TextRange, selectionRange: TextRange,
            titleLetters: Int = OutlineTitle.longest
        ) {
            self.kind = kind
            self.number = number
            self.titleRange = titleRange
            self.titleLetters = titleLetters
            self.range = range
            self.selectionRange = selectionRange
            children = []
        }

        /// The title as people read it: one line, without marks of Markdown, clipped. `text` is the outline's. Made when it is
        /// asked for: a keystroke makes thousands of nodes of which nobody sees the title. O(title).
        package func title(in text: SourceText) -> String {
            OutlineTitle.text(titleRange, of: text, letters: titleLetters)
        }
    }

    package var roots: [Node]
    /// Lines of other acts that this one quotes, and tables of contents, neighbours as one stretch: what looks like a part
    /// there is none. Ascending.
    package internal(set) var quotations: [TextRange] = []
    /// Whether it is of a text with a form of its own: the heads of that one's lines are all that is asked, but for a few words.
    private(set) var canFollow = false
    private(set) var hasAnnouncedContents = false
    /// The words it rests on.
    var readWords = ReadWords()
    var lengths: LineLengths
    private(set) var width: Int?
    /// Edits that it has survived, by which its places have not moved yet.
    var moves: [OutlineMove] = []

    /// Builds the tree from the heads of all blocks; empty where the text is not Vietnamese. O(lines).
    ///
    /// Ranges of children lie in their parent's and follow each other; selection ranges lie in their node's.
    package init(_ analysis: Analysis) {
        roots = []
        lengths = LineLengths(of: analysis.isVietnamese ? analysis.blocks : [])
        guard analysis.isVietnamese else { return }
        width = lengths.wrapWidth
        let lines = OutlineLine.lines(of: analysis, width: width, reading: &readWords)
        quotations = Self.quotations(in: lines)
        canFollow = Self.hasForm(lines)
        roots =
            canFollow
            ? ActOutline.roots(lines: lines, text: analysis.text, reading: &readWords)
            : PressOutline.roots(lines: lines, text: analysis.text)
        hasAnnouncedContents = TableOfContents.isAnnounced(in: lines, text: analysis.text)
        readWords.sort()
    }

    private static func quotations(in lines: [OutlineLine]) -> [TextRange] {
        var quotations: [TextRange] = []
        var isOpen = false
        for line in lines {
            if line.isQuoted, isOpen, let last = quotations.popLast() {
                quotations.append(TextRange(last.start, line.head.range.end))
            } else if line.isQuoted {
                quotations.append(line.head.range)
            }
            isOpen = line.isQuoted
        }
        return quotations
    }

    /// Whether a text has a form of its own, as acts, reports and Markdown have, rather than that of the press.
    private static func hasForm(_ lines: [OutlineLine]) -> Bool {
        var parts = 0
        for line in lines where !line.isQuoted {
            switch line.head.shape {
            case .letterhead, .documentType, .markdown: return true
            // One line of an article may quote a part of an act; two are a text that has parts.
            case .named, .legalBasis: parts += 1
            case .roman where line.isShort && line.head.number.last == parts + 1: parts += 1
            default: break
            }
            if line.head.level > 0 || parts >= 2 { return true }
        }
        return false
    }
}
