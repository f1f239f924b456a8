import TextModel

/// Code in Markdown that stands in lines of its own between two fences of backticks: a block in which nothing is looked for.
enum CodeFence {
    private static let mark = Array("```".utf8)

    /// The line of the closing fence where an opening one stands in `line`; nil for any other line, or if none closes it
    /// within so many lines.
    static func lastLine(from line: Int, atMost most: Int, in text: SourceText) -> Int? {
        guard isFence(line, in: text) else { return nil }
        var last = line + 1
        while last < line + most, last < text.lines.count {
            if isFence(last, in: text) { return last }
            last += 1
        }
        return nil
    }

    /// The first line of `first ..< line` with a fence; nil if there is none.
    static func firstLine(from first: Int, to line: Int, in text: SourceText) -> Int? {
        var position = max(first, 0)
        while position < line {
            if isFence(position, in: text) { return position }
            position += 1
        }
        return nil
    }

    static func isFence(_ line: Int, in text: SourceText) -> Bool {
        let start = text.lines.start(ofLine: line)
        return start < text.utf8Count && text.bytes[start] == mark[0] && text.bytes[start...].starts(with: mark)
    }

    /// Whether a block is one: its first tokens are a fence, and another ends it.
    static func isWhole(_ scan: Scan) -> Bool {
        guard scan[0].isSymbol("`"), scan.count >= 6 else { return false }
        return scan[1].isSymbol("`") && scan[2].isSymbol("`") && scan[scan.count - 1].isSymbol("`")
    }
}
