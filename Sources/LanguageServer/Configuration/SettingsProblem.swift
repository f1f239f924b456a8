package import TextModel
package import Validation

/// What is wrong with a setting, for a person to read, at its place in the file if it has one.
package struct SettingsProblem: Sendable, Equatable {
    package var range: TextRange
    /// Whether it is no JSON, not only no setting.
    package var isSyntax: Bool
    package var message: LocalizedText
    /// What to write instead, where that is clear; with the quotation marks of a string.
    package var replacement: String?

    package init(range: TextRange, isSyntax: Bool = false, vi: String, en: String, replacement: String? = nil) {
        self.range = range
        self.isSyntax = isSyntax
        message = LocalizedText(vi: vi, en: en)
        self.replacement = replacement
    }

    /// Rule id of problems inside a configuration file.
    package static let rule = "configuration-file"

    package var finding: Finding {
        let fixes: [Fix] =
            replacement.map { text in
                text.isEmpty
                    ? [
                        Fix(
                            title: LocalizedText(vi: "Xóa", en: "Remove"), isPreferred: true, isSafe: false,
                            edits: [TextEdit(range, "")])
                    ]
                    : [.replace(range, with: text, safe: false)]
            } ?? []
        return Finding(
            rule: Self.rule, severity: isSyntax ? .error : .warning, range: range, message: message, fixes: fixes,
            related: [])
    }
}
