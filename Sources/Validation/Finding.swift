package import TextModel

/// A problem as a user gets it: with its rule, its severity and places in the text.
package struct Finding: Sendable {
    package var rule: String
    package var severity: Severity
    package var range: TextRange
    package var message: LocalizedText
    package var fixes: [Fix]
    package var related: [Problem.Related]
}
