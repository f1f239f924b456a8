package import TextModel

/// Findings that were there before, by file: they are not shown, so that only new ones are.
///
/// A finding is known again by its rule and the text at it, not by its line: what stands above it may change. So many as
/// were there are silent.
package struct Baseline: Sendable, Equatable {
    package private(set) var files: [String: [Silencing.Ignored: Int]] = [:]

    package init() {}

    package mutating func add(rule: String, text: String, count: Int, inFile path: String) {
        files[path, default: [:]][Silencing.Ignored(rule: rule, text: text), default: 0] += max(0, count)
    }

    package mutating func add(_ findings: [Finding], in text: SourceText, file path: String) {
        for finding in findings {
            add(rule: finding.rule, text: text.string(in: finding.range), count: 1, inFile: path)
        }
    }

    package func findings(inFile path: String) -> [Silencing.Ignored: Int] { files[path] ?? [:] }
}
