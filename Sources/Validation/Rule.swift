package import Extraction
package import Register
package import TextModel

/// One opinion on texts, as a value.
package struct Rule: Sendable {
    /// What applying its fix needs.
    package enum FixKind: String, Sendable { case safe, offer, none }

    /// What a rule looks at, and how.
    package enum Check: Sendable {
        /// One code: of all rules of this sort the first in the roster that says something names the finding.
        case code(@Sendable (CitationValue, CodeReading, Context) -> Problem?)
        /// One mention of any kind.
        case mention(@Sendable (Mention, Context) -> Problem?)
        /// The whole text: what depends on more than one block. Offsets of its problems address the text.
        case document(@Sendable (Analysis) -> [Problem])
        /// The whole text with its outline, which is built once for all rules of this sort. Too dear for every keystroke in
        /// a long text: an editor may ask them when typing pauses. Offsets address the text.
        case settled(@Sendable (Outline, Analysis) -> [Problem])
        /// The same for rules on who holds what: over the linked entities of the text, which are made once for all of them.
        case linked(@Sendable ([Entity], Analysis) -> [Problem])
        /// The same for rules on the form of the text: over the forms of its blocks, one each, of which an edit changes few.
        case form(@Sendable ([BlockForm], Analysis) -> [Problem])
        /// The comments that silence others: asked when all others were (`Silencing`).
        case silencing
    }

    /// Where a code or mention stands.
    package struct Context: Sendable {
        package var block: Block
        /// Index of the mention in its block.
        package var index: Int
        /// The bytes of the block; spans of the mention address them.
        package var bytes: ArraySlice<UInt8>
        /// The day of reading, where the caller wants it known; see `Analysis.today`.
        package var today: CivilDate?
        /// What is known where the text stands.
        package var register = RegisterLayers.builtIn

        /// What stands at a range of the block.
        package func string(in range: TextRange) -> String {
            let start = bytes.startIndex + max(range.start, 0)
            let end = min(bytes.startIndex + range.end, bytes.endIndex)
            return start <= end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
        }
    }

    package var id: String
    package var summary: LocalizedText
    package var severities: SeverityByProfile
    package var fix: FixKind
    /// Regulation and clause, or the reason.
    package var source: String
    package var good: String
    package var bad: String
    package var check: Check

    package init(
        id: String, summary: LocalizedText, severities: SeverityByProfile, fix: FixKind, source: String, good: String,
        bad: String, check: Check
    ) {
        self.id = id
        self.summary = summary
        self.severities = severities
        self.fix = fix
        self.source = source
        self.good = good
        self.bad = bad
        self.check = check
    }
}

/// What a rule says of one place, before severity and locale. Offsets are the block's for rules that see one mention.
package struct Problem: Sendable {
    package var range: TextRange
    package var message: LocalizedText
    package var fixes: [Fix]
    /// The highest severity this form of the fault may have, where lower than the rule's own.
    package var atMost: SeverityByProfile?
    package var related: [Related]

    package struct Related: Sendable {
        package var range: TextRange
        package var message: LocalizedText
        package init(range: TextRange, message: LocalizedText) {
            self.range = range
            self.message = message
        }
    }

    package init(
        _ range: TextRange, _ message: LocalizedText, fixes: [Fix] = [], atMost: SeverityByProfile? = nil,
        related: [Related] = []
    ) {
        self.range = range
        self.message = message
        self.fixes = fixes
        self.atMost = atMost
        self.related = related
    }

    /// Where it stands after an edit elsewhere; nil if the edit touches anything of it.
    func following(editOf edited: TextRange, growth: Int) -> Problem? {
        func moved(_ range: TextRange) -> TextRange? {
            if range.end < edited.start { return range }
            return range.start > edited.end ? range.shifted(by: growth) : nil
        }
        guard let place = moved(range) else { return nil }
        var copy = self
        copy.range = place
        copy.related = []
        for related in related {
            guard let range = moved(related.range) else { return nil }
            copy.related.append(Related(range: range, message: related.message))
        }
        for index in fixes.indices {
            var edits: [TextEdit] = []
            for edit in fixes[index].edits {
                guard let range = moved(edit.range) else { return nil }
                edits.append(TextEdit(range, edit.newText))
            }
            copy.fixes[index].edits = edits
        }
        return copy
    }

    /// The same, addressed from another origin.
    func shifted(by distance: Int) -> Problem {
        var copy = self
        copy.range = range.shifted(by: distance)
        copy.related = related.map { Related(range: $0.range.shifted(by: distance), message: $0.message) }
        copy.fixes = fixes.map { fix in
            var fix = fix
            fix.edits = fix.edits.map { TextEdit($0.range.shifted(by: distance), $0.newText) }
            return fix
        }
        return copy
    }
}
