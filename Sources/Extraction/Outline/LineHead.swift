package import TextModel

/// A line that opens a part of the outline: `Điều 5. Phạm vi`, `II. NHIỆM VỤ`, `a) ...`.
package struct LineHead: Sendable, Equatable {
    package var kind: OutlineKind
    /// The number as written: `5`, `II`, `a`; empty where there is none.
    package var number: String
    /// Place of the whole line, from the start of the block.
    package var range: TextRange
    /// Place of the title alone; empty where there is none.
    package var titleRange: TextRange

    package init(kind: OutlineKind, number: String, range: TextRange, titleRange: TextRange) {
        self.kind = kind
        self.number = number
        self.range = range
        self.titleRange = titleRange
    }

    static func heads(in scan: Scan) -> [LineHead] { [] }

    /// Whether a line begins a heading or list item, so that the line before it cannot go on in it.
    static func opensLine(_ line: TextRange, in text: SourceText) -> Bool { false }
}

/// The kinds of parts of an outline; raw values are the names in the JSON output.
package enum OutlineKind: String, Sendable, CaseIterable {
    case part, chapter, section, subsection, article, clause, point, heading, headline, lead, caption, paragraph
    case byline, appendix, header, legalBasis, recipients, signature
}
