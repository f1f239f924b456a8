import TextModel

/// The difference between a text and its mended form, line by line. Fixes never add or remove lines, so that the n-th line
/// of one is the n-th of the other; where they do not match in number the whole is one hunk.
enum UnifiedDiff {
    static func text(of name: String, _ old: SourceText, _ new: SourceText) -> String {
        guard old != new else { return "" }
        var result = "--- \(name)\n+++ \(name)\n"
        guard old.lines.count == new.lines.count else {
            return result + "@@ -1,\(old.lines.count) +1,\(new.lines.count) @@\n" + lines(old, 0..<old.lines.count, "-")
                + lines(new, 0..<new.lines.count, "+")
        }
        var line = 0
        while line < old.lines.count {
            var end = line
            while end < old.lines.count, content(old, end) != content(new, end) { end += 1 }
            if end > line {
                let count = end - line
                result +=
                    "@@ -\(line + 1),\(count) +\(line + 1),\(count) @@\n" + lines(old, line..<end, "-")
                    + lines(new, line..<end, "+")
            }
            line = max(end, line + 1)
        }
        return result
    }

    private static func content(_ text: SourceText, _ line: Int) -> String {
        text.string(in: text.contentRange(ofLine: line))
    }

    private static func lines(_ text: SourceText, _ range: Range<Int>, _ mark: String) -> String {
        range.map { "\(mark)\(content(text, $0))\n" }.joined()
    }
}
