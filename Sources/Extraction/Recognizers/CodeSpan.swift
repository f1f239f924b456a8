/// Code in Markdown, which is not the text's own prose: `` `30/2020/ND-CP` ``.
enum CodeSpan {
    /// No code within a line is longer, in tokens.
    private static let reach = 60

    /// Whether a token stands between two backticks of its line.
    static func holds(_ index: Int, in scan: Scan) -> Bool {
        var marks = 0
        var position = index
        while position > index - reach, position > 0, !scan[position].gap.contains(.lineEnd) {
            position -= 1
            if scan[position].isSymbol("`") { marks += 1 }
        }
        guard marks % 2 == 1 else { return false }
        position = index + 1
        while position < index + reach, scan[position].kind != .edge, !scan[position].gap.contains(.lineEnd) {
            if scan[position].isSymbol("`") { return true }
            position += 1
        }
        return false
    }
}
