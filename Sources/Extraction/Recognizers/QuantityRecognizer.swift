import TextModel

/// Finds quantities: a number in figures with its unit or the noun it counts.
enum QuantityRecognizer {
    static func recognize(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        let before = scan[index - 1]
        let isSecond = scan[index].isGlued && !opens(before)
        if isSecond, !followsQuantity(index, in: scan, mentions) { return nil }
        // `10 giờ 45 phút`: a part of what stands before it.
        if before.is(.giờ), scan[index - 2].isNumber { return nil }
        guard let figure = FigureReader.number(at: index, in: scan) else { return nil }
        let lexicon = Lexicon.shared
        let second = secondFigure(after: figure, in: scan)
        let unitStart = skipBracketedWords(at: second?.end ?? figure.end, in: scan)
        let isLabelled = lexicon.quantities.isLabel(before) && !isCounted(index, before, in: scan, mentions)
        guard
            let end = end(
                of: unitStart, isLabelled: isLabelled || second != nil && scan[unitStart].startsWithCapital,
                isName: isName(index, before, lexicon.quantities, in: scan), before, lexicon.quantities, in: scan)
                ?? bareMultiplier(second ?? figure, in: scan)
        else { return nil }
        // `2 giờ 30 phút` has no one value, nor has a range.
        let isCompound = scan[unitStart].is(.giờ) && end > unitStart + 1 && scan[unitStart + 1].isNumber
        let value = second == nil && !isCompound ? figure.value : nil
        let unit = end > unitStart ? scan.collapsedString(unitStart, end) : ""
        if isSecond, case .quantity(let first)? = mentions.last?.value, first.unit != unit { return nil }
        mentions.append(
            Mention(
                scan.range(index, end),
                .quantity(QuantityValue(value: value, unit: unit, isApproximate: isApproximation(before)))))
        if scan[end - 1].startsWithCapital, end - 2 > unitStart {
            nestCountry(endingAt: end, in: scan, into: &mentions)
        }
        return end
    }

    /// Where the unit or noun from `start` on ends.
    private static func end(
        of start: Int, isLabelled: Bool, isName: Bool, _ before: Token, _ words: QuantityWords, in scan: Scan
    ) -> Int? {
        if let unit = words.endOfUnit(at: start, in: scan) {
            if scan[start].is(.giờ), let minutes = endOfMinutes(unit, before, in: scan) {
                return minutes > unit ? minutes : nil
            }
            return isClockOrOrdinal(start, unit, before, isLabelled, in: scan) ? nil : withRate(unit, words, in: scan)
        }
        if isLabelled || isName || scan[start].isGlued { return nil }
        guard let end = CountedNounReader.noun(at: start, words, in: scan) else { return nil }
        // `3 ca/ngày`
        return hasRate(end, words, in: scan) ? withRate(end, words, in: scan) : end
    }

    /// `3 ca/ngày`, `14 tiêu chí/xã`, but no `học sinh/sinh viên`.
    private static func hasRate(_ index: Int, _ words: QuantityWords, in scan: Scan) -> Bool {
        guard scan[index].isSymbol("/"), scan[index].isGlued, scan[index + 1].isGlued else { return false }
        return words.endOfUnit(at: index + 1, in: scan) != nil
            || scan[index + 1].letterCase == .lower && scan[index + 2].kind != .word
    }

    /// The index after what follows `giờ` at the end of a length of time (`2 giờ 30 phút`); `index` itself where it is a time
    /// of day (`khoảng 3 giờ chiều`, `lúc 10 giờ 45`), nil where nothing tells.
    private static func endOfMinutes(_ index: Int, _ before: Token, in scan: Scan) -> Int? {
        var position = index
        if scan[position].is(.rưỡi) { position += 1 }
        let hasMinutes = scan[position].isNumber && scan[position].count <= 2
        if hasMinutes { position += scan[position + 1].is(.phút) ? 2 : 1 }
        switch scan[position].keyword {
        case .sáng, .trưa, .chiều, .tối, .khuya, .ngày: return index
        case .đêm: return index
        default: break
        }
        guard hasMinutes else { return scan.spells(scan[position], "kém") ? index : nil }
        let isTime =
            before.is(.lúc) || before.is(.vào) || before.is(.từ) || before.is(.đến) || before.is(.hồi)
            || before.is(.trước) || before.is(.sau) || before.is(.khoảng) || !scan[position - 1].is(.phút)
            || scan[position - 2].value == 0
        return isTime ? index : position
    }

    /// `lúc 8 giờ` is a time, `ngày 5 tháng …` a date: with a unit of time the figure may be a name.
    private static func isClockOrOrdinal(
        _ start: Int, _ end: Int, _ before: Token, _ isLabelled: Bool, in scan: Scan
    ) -> Bool {
        let unit = scan[start]
        if isLabelled {
            return !(unit.isGlued || Lexicon.shared.quantities.isMeasure(at: start, in: scan))
        }
        if unit.isWord, unit.isGlued, unit.count == 1 || unit.letterCase != .lower, unit.is(.m) == false { return true }
        switch unit.keyword {
        case .giờ:
            return before.is(.lúc) || before.is(.vào) || before.is(.từ) || before.is(.đến) || before.is(.hồi)
                || before.is(.trước) || before.is(.sau) || scan[end].isNumber || scan[end].is(.ngày)
        case .năm where scan[end + 1].isSymbol("-") && scan[end + 2].isNumber: return false
        case .năm, .tháng, .ngày, .quý: return scan[end].isNumber && scan[end].count == 4 || scan[end].isSymbol("/")
        case .lần where scan[end].is(.này) || scan[end].is(.đó): return true
        case .điểm: return scan[end].isWord && scan[end].count == 1 && !scan[end].isGlued
        default: return unit.startsWithCapital && unit.letterCase == .capitalised
        }
    }

    /// Whether the figure names something, so that only a unit of measure can make it a quantity: `nghị quyết 57`, `TPP 11`,
    /// and what may be a year, `Olympiad 2018`.
    private static func isName(_ index: Int, _ before: Token, _ words: QuantityWords, in scan: Scan) -> Bool {
        if before.letterCase == .upper, before.isWord, before.count >= 2 { return true }
        let figure = scan[index]
        if figure.count == 4, (1900...2099).contains(figure.value), figure.value % 100 != 0,
            !scan[index + 1].isSymbol(".") && !scan[index + 1].isSymbol(",") || !scan[index + 1].isGlued
        {
            return true
        }
        return words.isNumbered(index, in: scan)
    }

    /// `đồng/tháng`, `đồng/người/tháng`, `lần/năm`, `m2`, `đồng/m²`: what is glued to a unit belongs to it.
    private static func withRate(_ end: Int, _ words: QuantityWords, in scan: Scan) -> Int {
        var end = afterPower(end, in: scan)
        var count = 0
        while count < 2, scan[end].isSymbol("/"), scan[end].isGlued, scan[end + 1].isGlued {
            if let rate = words.endOfUnit(at: end + 1, in: scan) {
                end = afterPower(rate, in: scan)
            } else if scan[end + 1].isWord, scan[end + 1].letterCase == .lower {
                end += 2
            } else {
                break
            }
            count += 1
        }
        return end
    }

    /// The index after `2` of `m2`, `²` of `m²`.
    private static func afterPower(_ index: Int, in scan: Scan) -> Int {
        let token = scan[index]
        // `40 triệu m 2`, as some programs set it apart
        if !token.isGlued, token.isNumber, token.count == 1, token.value == 2 || token.value == 3,
            scan[index - 1].is(.m) || scan[index - 1].is(.km), !scan[index + 1].isNumber,
            Lexicon.shared.quantities.endOfUnit(at: index + 1, in: scan) == nil
        {
            return index + 1
        }
        guard token.isGlued else { return index }
        if token.isNumber { return token.count == 1 ? index + 1 : index }
        let isPower = token.kind == .symbol && (scan.spells(token, "²") || scan.spells(token, "³"))
        return isPower ? index + 1 : index
    }

    /// The country at the end of a quantity, of one word or two, is a place of its own.
    private static func nestCountry(endingAt end: Int, in scan: Scan, into mentions: inout [Mention]) {
        let start = scan[end - 2].startsWithCapital ? end - 2 : end - 1
        mentions += RecognizerRoster.found(in: scan, from: start, to: end).filter { $0.kind == .place }
    }

    /// A label word that counts here: `2 ngày 1 đêm`, `định kỳ 6 tháng`.
    private static func isCounted(_ index: Int, _ before: Token, in scan: Scan, _ mentions: [Mention]) -> Bool {
        // `tổng số 3.992 người`
        if before.is(.số) {
            return scan[index - 2].is(.tổng) || scan[index - 2].is(.trong) || scan[index - 2].is(.dân)
                || scan.spells(scan[index - 2], "quân")
        }
        if before.is(.kỳ) {
            return scan[index - 2].is(.định) || scan[index - 2].is(.bất)
                || scan[index - 2].is(.nhiệm) && scan[index + 1].is(.năm)
        }
        guard case .quantity? = mentions.last?.value else { return false }
        return mentions.last?.range.end == scan.range(index - 1, index).end
    }

    /// `100 triệu` without a noun.
    private static func bareMultiplier(_ figure: FigureReader.Reading, in scan: Scan) -> Int? {
        figure.hasMultiplier && !scan[figure.end].startsWithCapital ? figure.end : nil
    }

    /// `22/63 địa phương`, `5-10%`: two figures, no one value.
    private static func secondFigure(after first: FigureReader.Reading, in scan: Scan) -> FigureReader.Reading? {
        let joint = scan[first.end]
        guard joint.isSymbol("/") || joint.isSymbol("-"), joint.isGlued == scan[first.end + 1].isGlued,
            joint.isGlued || joint.isSymbol("-"), !isDay(first.end - 1, in: scan)
        else { return nil }
        return FigureReader.number(at: first.end + 1, in: scan)
    }

    /// `16/2 tổ chức đại hội`: more than the whole, and a day of the year.
    private static func isDay(_ index: Int, in scan: Scan) -> Bool {
        let (day, month) = (scan[index], scan[index + 2])
        return scan[index + 1].isSymbol("/") && day.count <= 2 && day.value <= 31 && month.isNumber && month.count <= 2
            && (1...12).contains(month.value) && day.value > month.value
    }

    /// `05 (năm) ngày`
    private static func skipBracketedWords(at index: Int, in scan: Scan) -> Int {
        guard scan[index].isSymbol("("), scan[index + 1].isWord else { return index }
        var end = index + 1
        while end < index + 8, scan[end].isWord, scan[end].letterCase == .lower { end += 1 }
        guard scan[end].isSymbol(")"), Numeral.words(at: index + 1, in: scan) != nil else { return index }
        return end + 1
    }

    /// `83,2%/50%`, `95 tỷ đồng/100 tỷ đồng`: what is reached, and of what.
    private static func followsQuantity(_ index: Int, in scan: Scan, _ mentions: [Mention]) -> Bool {
        guard scan[index - 1].isSymbol("/"), scan[index - 1].isGlued, case .quantity? = mentions.last?.value else {
            return false
        }
        return mentions.last?.range.end == scan.range(index - 1, index).start
    }

    private static func opens(_ token: Token) -> Bool {
        token.kind == .edge || token.isSymbol("(") || token.isSymbol("\"") || token.isSymbol("~")
    }

    private static func isApproximation(_ token: Token) -> Bool {
        switch token.keyword {
        case .hơn, .gần, .khoảng, .trên, .chừng: true
        default: false
        }
    }
}
