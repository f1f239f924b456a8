import TextModel

/// Reads how many years an anniversary says that a bracket of two dates follows.
enum AnniversaryReader {
    /// A naming is no longer than this many tokens.
    private static let reach = 48

    /// The last `N năm` before the bracket that opens at `index`, in a sentence that keeps an anniversary.
    ///
    /// The last, since "20 năm tái lập và 42 năm ngày Giải phóng (24/3/1975 - 24/3/2017)" counts the second.
    static func years(beforeBracketAt index: Int, in scan: Scan) -> DateRangeValue.Anniversary? {
        guard scan[index].isSymbol("(") else { return nil }
        var found: DateRangeValue.Anniversary?
        var position = index - 1
        while position > index - reach {
            let token = scan[position]
            if token.kind == .edge || token.isSymbol(".") || token.isSymbol(";") || token.isSymbol("(") { return nil }
            if found == nil, token.is(.năm), scan[position - 1].isNumber, scan[position - 1].count <= 3,
                !scan[position + 1].isNumber, !scan[position - 1].isGlued
            {
                found = DateRangeValue.Anniversary(
                    years: Int(scan[position - 1].value), range: scan.range(position - 1, position))
                if scan[position + 1].is(.ngày) || scan[position + 1].is(.thành) { return found }
            }
            if token.is(.niệm), scan[position - 1].is(.kỷ) { return found }
            position -= 1
        }
        return nil
    }
}
