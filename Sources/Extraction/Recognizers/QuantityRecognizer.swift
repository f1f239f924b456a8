import TextModel

/// Finds quantities: a number in figures with its unit or the noun it counts.
enum QuantityRecognizer {
    /// A counted noun with its qualifier is seldom longer, in syllables.
    private static let longestNoun = 8

    static func recognize(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        let before = scan[index - 1]
        let isSecond = scan[index].isGlued && !opens(before)
        if isSecond, !followsQuantity(index, in: scan, mentions) { return nil }
        // `10 giờ 45 phút`: a part of what stands before it.
        if before.is(.giờ), scan[index - 2].isNumber { return nil }
        guard let figure = FigureReader.number(at: index, in: scan) else { return nil }
        let lexicon = Lexicon.shared
        var value: String? = figure.value
        var unitStart = figure.end
        let second = secondFigure(after: figure, in: scan)
        if let second {
            value = nil
            unitStart = second.end
        }
        unitStart = skipBracketedWords(at: unitStart, in: scan)
        let isLabelled = lexicon.quantities.isLabel(before) && !isCounted(index, before, in: scan, mentions)
        guard
            let end = end(
                of: unitStart, isLabelled: isLabelled || value == nil && scan[unitStart].startsWithCapital,
                isName: isName(index, before, lexicon.quantities, in: scan), before, lexicon.quantities, in: scan)
                ?? bareMultiplier(second ?? figure, in: scan)
        else { return nil }
        // `2 giờ 30 phút` has no one value.
        if scan[unitStart].is(.giờ), end > unitStart + 1, scan[unitStart + 1].isNumber { value = nil }
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
        guard let end = noun(at: start, words, in: scan) else { return nil }
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

    /// A noun in small letters up to the first word that cannot belong to it.
    private static func noun(at start: Int, _ words: QuantityWords, in scan: Scan) -> Int? {
        let first = scan[start]
        guard first.isWord, !first.gap.isEmpty else { return nil }
        if first.startsWithCapital, first.letterCase == .capitalised {
            let known = knownNoun(at: start, words, in: scan)
            // `12 Tổ hợp tác` is more than a `Tổ`.
            if let body = body(at: start, words, in: scan) { return max(body, known ?? 0) }
            return document(at: start, words, in: scan) ?? known
        }
        guard first.letterCase == .lower || isAbbreviatedNoun(first, in: scan),
            first.count > 1 || scan.spells(first, "y")
        else { return nil }
        let (roles, phraseEnd) = words.roles(at: start, in: scan)
        if roles.contains(.barsStart) { return nil }
        return whole(roles.contains(.isNoun) ? phraseEnd : start + 1, from: start, words, in: scan)
    }

    /// Where the noun that begins at `start` and is read up to `index` ends.
    private static func whole(_ index: Int, from start: Int, _ words: QuantityWords, in scan: Scan) -> Int {
        var end = index
        while end < start + longestNoun {
            // `365 cơ sở KCB | ký hợp đồng`, but `12 đại biểu HĐND | tỉnh`
            if scan[end - 1].letterCase == .upper, scan[end - 1].count > 1, end - 1 > start, !isArea(scan[end]) {
                break
            }
            guard let next = rest(of: scan[end - 1], at: end, words, in: scan) else { break }
            end = next
        }
        return end
    }

    /// `257 Cựu chiến binh`: a noun that is often counted, with a capital; at the beginning of a line the figure numbers a list.
    private static func knownNoun(at start: Int, _ words: QuantityWords, in scan: Scan) -> Int? {
        let (roles, end) = words.roles(at: start, in: scan)
        guard !roles.isDisjoint(with: [.isKnown, .isNoun]), scan[start - 2].kind != .edge,
            !scan[start - 1].gap.contains(.lineEnd)
        else {
            return nil
        }
        return whole(end, from: start, words, in: scan)
    }

    /// The index after what goes on with a noun at `index`, nil where it ends; `last` is the word before.
    private static func rest(of last: Token, at index: Int, _ words: QuantityWords, in scan: Scan) -> Int? {
        let token = scan[index]
        if token.isSymbol(",") {
            // `ý kiến, kiến nghị`
            let (roles, end) = words.roles(at: index + 1, in: scan)
            // What is listed farther is listed with it.
            let goesOn =
                scan[end].isSymbol(",") && scan[end + 1].isWord && scan[end + 1].letterCase == .lower
                && !words.roles(at: end + 1, in: scan).roles.contains(.joins)
            return roles.contains(.joins) && scan[index + 1].letterCase == .lower && !goesOn ? end : nil
        }
        if token.is(.và) {
            let (roles, end) = words.roles(at: index + 1, in: scan)
            return roles.contains(.joins) && scan[index + 1].letterCase == .lower ? end : nil
        }
        if token.isSymbol("-"), token.isGlued, scan[index + 1].isGlued, scan[index + 1].isWord,
            scan[index + 1].letterCase == .lower
        {
            return index + 2
        }
        guard token.isWord, !token.gap.isEmpty, !last.startsWithCapital || last.letterCase == .upper else { return nil }
        // `4 tỉnh miền Trung`, `12 tổ chức Đảng`, `10 nhà ngoại giao Nga`, `488 vụ TNGT`
        if token.startsWithCapital {
            if token.letterCase == .upper, token.count >= 2, last.letterCase == .lower,
                isQualifier(token, index, in: scan)
            {
                return index + 1
            }
            return last.is(.miền) || token.is(.đảng) ? index + 1 : endOfCountry(at: index, in: scan)
        }
        guard token.letterCase == .lower else { return nil }
        // `15 đại biểu khóa XIII`
        if token.is(.khóa), Numeral.roman(scan[index + 1], in: scan) != nil { return nil }
        let (roles, end) = words.roles(at: index, in: scan)
        if roles.contains(.isNoun) { return end }
        return roles.contains(.ends) ? nil : index + 1
    }

    private static func isArea(_ token: Token) -> Bool {
        switch token.keyword {
        case .tỉnh, .huyện, .quận, .xã, .phường, .phố: true
        default: false
        }
    }

    /// `TNGT`, `FDI`, `OCOP` behind a noun; no Roman number (`khóa XIII`), no part of a code or a longer name.
    private static func isQualifier(_ token: Token, _ index: Int, in scan: Scan) -> Bool {
        let next = scan[index + 1]
        let isCut = next.isGlued && (next.kind != .symbol || scan[index + 2].isGlued && scan[index + 2].kind != .edge)
        return !isCut && !(next.isWord && next.startsWithCapital) && !next.isNumber
            && Numeral.romanLetters(token, in: scan) == nil
    }

    /// `19 Luật`, `03 Nghị quyết`, `8 Dự thảo nghị quyết`: kinds of documents, often with a capital; one with a number of its
    /// own is cited.
    private static func document(at start: Int, _ words: QuantityWords, in scan: Scan) -> Int? {
        let isDraft = scan[start].is(.dự) && scan[start + 1].is(.thảo)
        guard isDraft || Lexicon.shared.openings(of: scan[start]).contains(.documentType),
            isDraft || Lexicon.shared.documentTypes.type(at: start, in: scan) != nil
        else { return nil }
        var end = start + 1
        while end < start + longestNoun, scan[end].isWord,
            let next = rest(of: scan[start + 1], at: end, words, in: scan)
        {
            end = next
        }
        return scan[end].isNumber || scan[end].is(.số) ? nil : end
    }

    private static func endOfCountry(at index: Int, in scan: Scan) -> Int? {
        guard let end = Lexicon.shared.places.country(at: index, allowsSyllable: true, in: scan),
            !scan[end].startsWithCapital
        else { return nil }
        return end
    }

    /// The country at the end of a quantity, of one word or two, is a place of its own.
    private static func nestCountry(endingAt end: Int, in scan: Scan, into mentions: inout [Mention]) {
        let start = scan[end - 2].startsWithCapital ? end - 2 : end - 1
        mentions += RecognizerRoster.found(in: scan, from: start, to: end).filter { $0.kind == .place }
    }

    /// `9 Bộ`, `10 Ban Thường vụ Tỉnh ủy`: offices are counted with their capitals.
    private static func body(at start: Int, _ words: QuantityWords, in scan: Scan) -> Int? {
        guard Lexicon.shared.openings(of: scan[start]).contains(.body),
            let head = Lexicon.shared.bodies.head(at: start, in: scan)
        else { return nil }
        // `3 Tổng công ty` of a sort; with a name behind it the figure numbers a list.
        if head.row.isEnterprise { return scan[head.end].startsWithCapital ? nil : head.end }
        let end = BodyReader.body(at: start, inOffice: true, in: scan)?.end ?? head.end
        // `2 Sư đoàn pháo binh`
        return end > head.end || scan[end - 1].startsWithCapital ? end : whole(end, from: start, words, in: scan)
    }

    /// `16 DN`
    private static func isAbbreviatedNoun(_ token: Token, in scan: Scan) -> Bool {
        token.letterCase == .upper && (scan.spells(token, "DN") || Lexicon.shared.openings(of: token).contains(.body))
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
