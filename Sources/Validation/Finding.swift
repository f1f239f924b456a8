package import TextModel

/// A problem as a user gets it: with its rule, its severity and places in the text.
package struct Finding: Sendable {
    package var rule: String
    package var severity: Severity
    package var range: TextRange
    package var message: LocalizedText
    package var fixes: [Fix]
    package var related: [Problem.Related]

    package init(
        rule: String, severity: Severity, range: TextRange, message: LocalizedText, fixes: [Fix] = [],
        related: [Problem.Related] = []
    ) {
        (self.rule, self.severity, self.range, self.message) = (rule, severity, range, message)
        (self.fixes, self.related) = (fixes, related)
    }
}
