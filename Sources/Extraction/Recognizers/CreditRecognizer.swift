/// Finds the people of credits and bylines, who go by two given names as often as by a full one: `Ảnh: …`, `…/TTXVN`, or
/// a line of their own.
enum CreditRecognizer {
    private static let longest = 4

    /// Whether a credit, or a name in a list, may begin here: at the start of a line, behind a mark.
    @inline(__always)
    static func mayBegin(at index: Int, _ token: Token, in scan: Scan) -> Bool {
        guard token.startsWithCapital else { return false }
        if index == 0 || token.gap.contains(.lineEnd) { return true }
        let before = scan[index - 1]
        return before.isWord ? before.is(.ảnh) : marks >> UInt64(before.symbol & 63) & 1 != 0 && before.symbol < 64
    }

    /// A bit for each mark that may stand before a credit.
    private static let marks: UInt64 = 1 << 0x22 | 1 << 0x28 | 1 << 0x2D | 1 << 0x2E | 1 << 0x2F | 1 << 0x3A | 1 << 0x3B

    static func recognize(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        guard mayBegin(at: index, scan[index], in: scan) else { return nil }
        if let end = endOfInitialled(index, in: scan) {
            let value = PersonValue(name: scan.string(index, end), form: .full)
            mentions.append(Mention(scan.range(index, end), .person(value)))
            return end
        }
        var end = index
        while end < index + longest, isName(end, index, in: scan) { end += 1 }
        guard end > index + 1, Lexicon.shared.places.place(at: index, in: scan) == nil, isCredit(index, end, in: scan)
        else { return nil }
        let value = PersonValue(name: PersonReader.name(index, end, in: scan), form: .full)
        mentions.append(Mention(scan.range(index, end), .person(value)))
        return end
    }

    /// `H.Thảo`, `N.V.Hải`: initials with a given name, where nothing else may stand.
    private static func endOfInitialled(_ start: Int, in scan: Scan) -> Int? {
        guard scan[start].letterCase == .upper, scan[start].count <= 2, scan[start + 1].isSymbol("."),
            scan[start + 1].isGlued
        else { return nil }
        var end = start
        while end < start + 4, scan[end].letterCase == .upper, scan[end].count <= 2, scan[end + 1].isSymbol("."),
            scan[end + 1].isGlued, scan[end + 2].isGlued
        {
            end += 2
        }
        guard end > start, scan[end].startsWithCapital, scan[end].count > 1,
            Lexicon.shared.people.roles(of: scan[end]).contains(.given)
        else { return nil }
        let isCaption = scan[start - 1].isSymbol(":") && scan[start - 2].is(.ảnh)
        // `V.Hà` may be a heading.
        let isByline = PersonReader.standsAlone(start, end + 1, in: scan) && Numeral.roman(scan[start], in: scan) == nil
        return isCaption || isByline ? end + 1 : nil
    }

    private static func isName(_ index: Int, _ start: Int, in scan: Scan) -> Bool {
        let token = scan[index]
        guard token.startsWithCapital, index == start || !token.gap.isEmpty && !token.gap.contains(.lineEnd),
            token.letterCase == scan[start].letterCase
        else { return false }
        return !Lexicon.shared.people.roles(of: token).isEmpty
            && Lexicon.shared.offices.title(at: index, in: scan) == nil
    }

    private static func isCredit(_ index: Int, _ end: Int, in scan: Scan) -> Bool {
        let endsLine = scan[end].kind == .edge || scan[end].gap.contains(.lineEnd)
        let isUpper = scan[index].letterCase == .upper
        if !isUpper, PersonReader.standsAlone(index, end, in: scan) { return true }
        let before = scan[index - 1]
        let after = scan[end]
        if !isUpper, isPair(index, end, in: scan) { return true }
        // `… của tỉnh. Quỳnh Hoa`, at the end of all.
        if before.isSymbol(".") || before.isSymbol("\""), !scan[index].isGlued {
            if endsLine, !isUpper, !isListNumber(index - 2, in: scan) { return true }
            // `… của tỉnh. Quỳnh Hoa (Theo TTXVN)`
            if after.isSymbol("("), scan[end + 1].is(.theo), isOutlet(end + 2, in: scan) { return true }
        }
        // `Quỳnh Hoa/TTXVN`, `VGP/Quang Hiếu`
        if after.isSymbol("/") || after.isSymbol("-") || after.isSymbol("("), isOutlet(end + 1, in: scan) {
            return true
        }
        if before.isSymbol("/") || before.isSymbol("-"), isOutlet(index - 2, in: scan) { return true }
        // `Ảnh Minh Đức`, without its colon: all there is of the sentence.
        if before.is(.ảnh), before.letterCase == .capitalised, before.gap.contains(.lineEnd) || !scan[index - 2].isWord
        {
            return endsLine || after.isSymbol(".") || after.isSymbol(")") || after.isSymbol("/")
        }
        // `Trong ảnh: Đoàn Văn phòng …`
        if after.isWord, after.letterCase == .lower { return false }
        return before.isSymbol(":") && scan[index - 2].is(.ảnh)
    }

    /// `Quỳnh Hoa - Thu Trang` as a line of its own, either of the two.
    private static func isPair(_ index: Int, _ end: Int, in scan: Scan) -> Bool {
        let opensLine = index == 0 || scan[index].gap.contains(.lineEnd)
        let endsLine = scan[end].kind == .edge || scan[end].gap.contains(.lineEnd)
        if opensLine == endsLine { return false }
        let joint = opensLine ? end : index - 1
        guard scan[joint].isSymbol("-"), !scan[joint].isGlued, !scan[joint + 1].isGlued else { return false }
        // The other one's first or last token.
        var other = opensLine ? joint + 1 : joint - 1
        let step = opensLine ? 1 : -1
        var count = 0
        while count < longest, isName(other, other, in: scan) {
            count += 1
            if opensLine
                ? scan[other + 1].kind == .edge || scan[other + 1].gap.contains(.lineEnd)
                : other <= 0 || scan[other].gap.contains(.lineEnd)
            {
                return count > 1
            }
            other += step
        }
        return false
    }

    /// `12. Quang Trung`, `4.3. Quang Trung`
    private static func isListNumber(_ index: Int, in scan: Scan) -> Bool {
        scan[index].isNumber
            && (index <= 0 || scan[index].gap.contains(.lineEnd)
                || scan[index].isGlued && scan[index - 1].isSymbol("."))
    }

    private static func isOutlet(_ index: Int, in scan: Scan) -> Bool {
        Lexicon.shared.bodies.known(at: index, in: scan)?.row.isAbbreviation == true
    }
}
