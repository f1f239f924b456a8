import TextModel

/// Reads the title in quotation marks behind a citation: `về "Tăng cường …"`, `về việc "…"`.
enum QuotedTitleReader {
    /// The longest title looked for, in tokens.
    private static let reach = 160

    private static func isAct(_ index: Int, in scan: Scan) -> Bool {
        Lexicon.shared.documentTypes.type(at: index, in: scan) != nil
    }

    /// Place of the title without its marks. Marks within it are kept: a mark opens where a word is glued behind it.
    static func title(after index: Int, in scan: Scan) -> TextRange? {
        var start = index
        var hasIssuer = false
        var hasJoinedIssuer = false
        // The issuer may stand between: `của Ban Bí thư khóa XI về "…"`.
        while start < index + 28, !scan[start].is(.về), !scan[start].isSymbol("\"") {
            let token = scan[start]
            let next = scan[start + 1]
            let isMark = token.isSymbol("/") || token.isSymbol("-") || token.isSymbol("(") || token.isSymbol(")")
            let goesOn = token.isSymbol(",") && (next.is(.ngày) || next.is(.của) || next.is(.khóa) || next.is(.về))
            hasIssuer = hasIssuer || token.is(.của)
            if token.is(.và) {
                // `của Bộ Tài nguyên và Môi trường`
                guard hasIssuer, next.startsWithCapital, !isAct(start + 1, in: scan) else { return nil }
                hasJoinedIssuer = true
            }
            guard token.isWord || token.isNumber || isMark || goesOn, !token.is(.này), !token.is(.đã), !token.is(.nêu),
                !token.is(.là)
            else { return nil }
            start += 1
        }
        if hasJoinedIssuer, !scan[start].is(.về) { return nil }
        if scan[start].is(.về) { start += 1 }
        if scan[start].is(.việc) { start += 1 }
        guard scan[start].isSymbol("\"") else { return nil }
        var depth = 0
        var position = start
        while position < start + reach, scan[position].kind != .edge {
            if scan[position].isSymbol("\"") {
                let opens = scan[position + 1].isGlued && !scan[position].isGlued || position == start
                depth += opens ? 1 : -1
                if depth == 0 { return scan.range(start + 1, position) }
            }
            position += 1
        }
        return nil
    }
}
