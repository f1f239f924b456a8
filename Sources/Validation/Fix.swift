package import TextModel

/// A way to mend a finding.
package struct Fix: Sendable {
    package var title: LocalizedText
    /// The first in a list and the one an editor applies by default.
    package var isPreferred: Bool
    /// Whether it may be applied without asking (`--fix`, `source.fixAll.vanthu`).
    package var isSafe: Bool
    package var edits: [TextEdit]

    package init(title: LocalizedText, isPreferred: Bool, isSafe: Bool, edits: [TextEdit]) {
        self.title = title
        self.isPreferred = isPreferred
        self.isSafe = isSafe
        self.edits = edits
    }

    /// "Sửa thành X": one edit.
    package static func replace(_ range: TextRange, with newText: String, safe: Bool, preferred: Bool = true) -> Fix {
        Fix(
            title: LocalizedText(vi: "Sửa thành \(newText)", en: "Change to \(newText)"), isPreferred: preferred,
            isSafe: safe, edits: [TextEdit(range, newText)])
    }
}
