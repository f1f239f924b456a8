import TextModel

/// Which findings of one text nobody wants to hear, and why not: comments in it, the workspace's list, the baseline.
package struct Silencing: Sendable, Equatable {
    /// Findings that the workspace ignores in this text.
    package struct Ignored: Sendable, Hashable {
        /// nil: of any rule.
        package var rule: String?
        /// The exact text at the finding; nil: any.
        package var text: String?

        package init(rule: String?, text: String?) { (self.rule, self.text) = (rule, text) }
    }

    /// Whether the format of the text has comments: Markdown and HTML do, plain text does not.
    package var readsComments = false
    package var ignored: Set<Ignored> = []
    /// How many findings of a rule at a text were there before, by both.
    package var baseline: [Ignored: Int] = [:]

    package init() {}

    /// The findings that are left, in order, and one for each comment that silences nothing. `severityOfUnused` nil: none
    /// of those. O(bytes + findings · log comments); without anything to silence O(1).
    func left(of findings: [Finding], in text: SourceText, severityOfUnused: Severity?) -> [Finding] {
        var findings = findings
        if readsComments {
            var comments = SilencingComments(text)
            if !comments.isEmpty {
                findings = findings.filter { !comments.silence($0.rule, at: $0.range) }
                if let severityOfUnused {
                    findings += comments.unused.map { $0.finding(severityOfUnused) }
                    findings.sort { $0.range < $1.range }
                }
            }
        }
        if ignored.isEmpty, baseline.isEmpty { return findings }
        var left = baseline
        return findings.filter { finding in
            let place = text.string(in: finding.range)
            for rule in [nil, finding.rule] {
                for text in [nil, place] where ignored.contains(Ignored(rule: rule, text: text)) { return false }
            }
            let key = Ignored(rule: finding.rule, text: place)
            guard let count = left[key], count > 0 else { return true }
            left[key] = count - 1
            return false
        }
    }
}
