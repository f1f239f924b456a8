/// Reads one calendar expression from a token on.
enum DateReader {
    struct Reading {
        var value: DateValue
        /// Index after the last token.
        var end: Int
    }

    /// Years that a figure alone may mean.
    static let years = 1000...2999

    /// An expression that a keyword or a clock leads: `ngày …`, `tháng …`, `năm …`, `quý …`, `20h30 ngày …`.
    static func led(at index: Int, in scan: Scan) -> Reading? {
        let token = scan[index]
        if token.isNumber {
            return ClockReader.date(at: index, in: scan) ?? months(at: index, in: scan)
                ?? LunarDateReader.figures(at: index, in: scan) ?? dayWithoutKeyword(at: index, in: scan)
        }
        guard let keyword = token.keyword else { return nil }
        switch keyword {
        case .ngày: return day(at: index, in: scan)
        case .mùng, .mồng: return LunarDateReader.firstDays(at: index, in: scan)
        case .rằm: return LunarDateReader.fullMoon(at: index, in: scan)
        case .tết: return LunarDateReader.newYear(at: index, in: scan)
        case .tháng: return month(at: index, in: scan)
        case .năm: return year(at: index, in: scan)
        case .quý, .quí: return quarter(at: index, in: scan)
        case .thế, .thập, .những: return PeriodReader.centuryOrDecade(at: index, in: scan)
        case .nửa: return PeriodReader.half(at: index, in: scan)
        case .sáu: return months(at: index, in: scan)
        case .hai, .ba, .mười: return dayInWords(at: index, in: scan)
        default: return nil
        }
    }

    // MARK: Days

    /// `ngày 16/1`, `ngày 16 tháng 1 năm 2018`, `ngày mười sáu tháng Giêng`.
    static func day(at index: Int, in scan: Scan) -> Reading? {
        let first = scan[index + 1]
        if first.is(.mùng) || first.is(.mồng) {
            return LunarDateReader.firstDays(at: index + 1, in: scan)
        }
        if first.is(.rằm) { return LunarDateReader.fullMoon(at: index + 1, in: scan) }
        if first.isNumber {
            if first.count <= 2, scan[index + 2].isSymbol(",") || scan[index + 2].isSymbol("/"),
                scan[index + 3].is(.tháng),
                let whole = dayOfMonth(Int(first.value), monthAt: index + 3, figures: true, in: scan),
                whole.value.year != nil
            {
                return whole
            }
            if var numeric = NumericDateReader.date(at: index + 1, afterKeyword: true, in: scan) {
                numeric.value.form.insert(.led)
                return withRelativeYear(LunarDateReader.withCalendar(numeric, in: scan), in: scan)
            }
            guard first.count <= 2 else { return nil }
            if scan[index + 2].is(.tết) { return LunarDateReader.dayOfNewYear(at: index + 1, in: scan) }
            guard scan[index + 2].is(.tháng) else { return nil }
            return dayOfMonth(Int(first.value), monthAt: index + 2, figures: true, in: scan)
        }
        if let words = Numeral.words(at: index + 1, in: scan), scan[words.end].is(.tháng) {
            return dayOfMonth(words.value, monthAt: words.end, figures: false, in: scan)
        }
        return nil
    }

    /// The month and year after a day whose number is read; `index` is at `tháng`.
    static func dayOfMonth(_ day: Int, monthAt index: Int, figures: Bool, in scan: Scan) -> Reading? {
        guard var reading = month(at: index, in: scan), let number = reading.value.month else { return nil }
        let monthInWords = !scan[index + 1].isNumber
        var value = DateValue(.day, year: reading.value.year, month: number, day: day)
        value.isLunar = reading.value.isLunar
        value.isLeapMonth = reading.value.isLeapMonth
        value.yearOfCentury = reading.value.yearOfCentury
        value.relative = reading.value.relative
        value.cycleYear = reading.value.cycleYear
        value.form = reading.value.form
        value.form.insert(.led)
        if figures, monthInWords, !value.isLunar { value.form.insert(.monthInWords) }
        reading.value = value
        return LunarDateReader.withCalendar(reading, in: scan)
    }

    /// `21 tháng 7 năm 2026`, and `21 tháng 7` at the end of a phrase: `12 tháng 8 ngày` is a length of time.
    private static func dayWithoutKeyword(at index: Int, in scan: Scan) -> Reading? {
        guard scan[index].count <= 2, scan[index + 1].is(.tháng), !scan[index - 1].isNumber,
            !scan[index - 1].isSymbol("/"),
            let reading = dayOfMonth(Int(scan[index].value), monthAt: index + 1, figures: true, in: scan),
            reading.value.exists
        else { return nil }
        let next = scan[reading.end]
        let isLast =
            next.kind == .edge || next.kind == .symbol && !next.isGlued
            || next.isSymbol(",") || next.isSymbol(".") || next.isSymbol(";")
        return reading.value.year != nil || isLast && !next.isSymbol("%") ? reading : nil
    }

    /// `ba mươi tháng tư`, `mười bốn tháng Tám âm lịch`: both in words, the day of two figures.
    static func dayInWords(at index: Int, in scan: Scan) -> Reading? {
        guard let day = Numeral.words(at: index, in: scan), (10...31).contains(day.value), scan[day.end].is(.tháng),
            scan[day.end + 1].isWord
        else { return nil }
        return dayOfMonth(day.value, monthAt: day.end, figures: false, in: scan)
    }

    // MARK: Months, quarters, years

    /// `tháng 6/2026`, `tháng 6 năm 2026`, `tháng Giêng`, `tháng 6`.
    private static func month(at index: Int, in scan: Scan) -> Reading? {
        let token = scan[index + 1]
        var value = DateValue(.month)
        var end = index + 2
        if token.isNumber {
            guard token.count <= 2,
                !isGluedToMore(index + 1, in: scan) || ShortYearReader.tail(at: end, in: scan) != nil
            else { return nil }
            value.month = Int(token.value)
        } else if token.is(.giêng) || token.is(.chạp) {
            value.month = token.is(.giêng) ? 1 : 12
            value.isLunar = true
        } else if token.is(.mười), scan[index + 2].is(.năm) {
            // `tháng mười năm 2019`: a year follows, the number is not fifteen.
            value.month = 10
        } else if let words = Numeral.words(at: index + 1, in: scan), (1...12).contains(words.value) {
            // `tháng năm 2018` may mean the fifth month or "a month of the year".
            if token.is(.năm), scan[words.end].isNumber { return nil }
            // `Cách mạng Tháng Tám` is an event, whatever its day.
            if scan[index].startsWithCapital, scan.spells(scan[index - 1], "mạng"), !scan[words.end].is(.năm) {
                return nil
            }
            value.month = words.value
            end = words.end
        } else {
            return nil
        }
        if let tail = yearTail(at: end, in: scan) {
            value.year = tail.year
            value.form = tail.form
            end = tail.end
        } else if let short = ShortYearReader.tail(at: end, in: scan) {
            value.year = short.year
            value.yearOfCentury = short.yearOfCentury
            end = short.end
        } else if let calendar = LunarDateReader.calendar(at: end, in: scan) {
            return LunarDateReader.withYear(
                Reading(value: calendar.isLunar ? value.lunar : value, end: calendar.end), isTết: false, in: scan)
        } else if isCutYear(at: end, in: scan) {
            value.form.insert(.cutYear)
            end += 2
        }
        return withRelativeYear(Reading(value: value, end: end), in: scan)
    }

    /// Adds `năm ngoái`, `năm nay`, `năm tới` to a date without a year.
    static func withRelativeYear(_ reading: Reading, in scan: Scan) -> Reading {
        guard reading.value.year == nil, reading.value.yearOfCentury == nil, reading.value.cycleYear == nil,
            scan[reading.end].is(.năm), let count = RelativeDateReader.yearDistance(at: reading.end + 1, in: scan)
        else { return reading }
        var reading = reading
        reading.value.relative = RelativeTime(.year, count)
        reading.end += 2
        return reading
    }

    /// `năm 201`, but no blank of a form (`năm 201…`).
    private static func isCutYear(at index: Int, in scan: Scan) -> Bool {
        let number = scan[index + 1]
        return scan[index].is(.năm) && number.isNumber && number.count == 3 && (190...209).contains(number.value)
            && !scan[index + 2].isSymbol(".") && !scan[index + 2].isGlued && scan[index + 2].kind == .word
    }

    /// The year after a month: `/2026`, ` năm 2026`, `, năm 2026`, and `tháng 2026` by mistake.
    static func yearTail(at index: Int, in scan: Scan) -> (year: Int, form: DateValue.Form, end: Int)? {
        let token = scan[index]
        if token.kind == .symbol, token.isGlued || scan[index + 1].isGlued,
            token.isSymbol("/") || token.isSymbol("-") || token.isSymbol("."), isYear(scan[index + 1]),
            !isGluedToMore(index + 1, in: scan)
        {
            return (Int(scan[index + 1].value), [], index + 2)
        }
        let word = token.isSymbol(",") || token.is(.của) ? index + 1 : index
        if scan[word].is(.năm), isYear(scan[word + 1]), !isGluedToMore(word + 1, in: scan) {
            return (Int(scan[word + 1].value), [], word + 2)
        }
        if scan[word].is(.năm), let words = YearReader.words(at: word + 1, in: scan) {
            return (words.year, [], words.end)
        }
        // `9 tháng 1 2015`, `29 tháng 10, 1999`, as some put it down; before a noun the figure counts.
        let figure = token.isSymbol(",") ? index + 1 : index
        if isYear(scan[figure]), (1900...2100).contains(scan[figure].value), !scan[figure].isGlued,
            !isGluedToMore(figure, in: scan), endsPhrase(scan[figure + 1]), !scan[figure + 1].isSymbol("-")
        {
            return (Int(scan[figure].value), [], figure + 1)
        }
        if token.is(.tháng), isYear(scan[index + 1]), !isGluedToMore(index + 1, in: scan) {
            return (Int(scan[index + 1].value), .monthWordForYear, index + 2)
        }
        return nil
    }

    /// `quý II/2017`, `quý 1 năm 2018`, `quý II`.
    private static func quarter(at index: Int, in scan: Scan) -> Reading? {
        let token = scan[index + 1]
        var number = Numeral.roman(token, in: scan)
        if token.isNumber, token.count == 1 { number = Int(token.value) }
        if number == nil { number = quarterInWords(at: index + 1, in: scan) }
        guard let number, number >= 1 else { return nil }
        // `quý III-IV/2018`: the first end of a range.
        let dash = scan[index + 2]
        let isFirst =
            dash.isSymbol("-") && dash.isGlued
            && (Numeral.roman(scan[index + 3], in: scan) ?? Int(scan[index + 3].value)) > number
            && (scan[index + 3].isWord || scan[index + 3].count == 1)
        var value = DateValue(.quarter, ordinal: number)
        if scan[index].is(.quí) { value.form.insert(.oldSpelling) }
        var end = index + 2
        if let tail = yearTail(at: end, in: scan), tail.form.isEmpty {
            value.year = tail.year
            end = tail.end
        } else if number > 4 || !isFirst && isGluedToMore(index + 1, in: scan)
            || Self.namesSomethingElse(index, in: scan)
        {
            return nil
        }
        return withRelativeYear(Reading(value: value, end: end), in: scan)
    }

    /// `quý một`, `quý tư`; `quý bốn người con` holds dear, `quý ba` calls a father: only before a year or a mark.
    private static func quarterInWords(at index: Int, in scan: Scan) -> Int? {
        let number: Int
        switch scan[index].keyword {
        case .một, .nhất: number = 1
        case .hai: number = 2
        case .ba: number = 3
        case .tư, .bốn: number = 4
        default: return nil
        }
        let next = scan[index + 1]
        let hasYear =
            next.is(.năm)
            && (isYear(scan[index + 2]) || RelativeDateReader.yearDistance(at: index + 2, in: scan) != nil)
        return hasYear || next.isSymbol("/") || next.isSymbol(",") || next.isSymbol(".") ? number : nil
    }

    /// `tứ quý 4`, `quý 3 người`: not a quarter of a year.
    private static func namesSomethingElse(_ index: Int, in scan: Scan) -> Bool {
        scan[index - 1].is(.tứ) || scan[index - 1].is(.ngũ) || scan[index - 1].is(.đá)
    }

    /// `năm 2017`, `năm hai nghìn không trăm mười bảy`, `năm Ất Dậu 1945`, `năm 356 trước Công nguyên`.
    private static func year(at index: Int, in scan: Scan) -> Reading? {
        YearReader.year(at: index + 1, in: scan)
    }

    /// `6 tháng đầu năm 2016`, `9 tháng cuối năm`: a half, or months of the year from the first or to the last.
    static func months(at index: Int, in scan: Scan) -> Reading? {
        let count: Int
        if scan[index].isNumber, scan[index].count <= 2 {
            count = Int(scan[index].value)
        } else if scan[index].is(.sáu) {
            count = 6
        } else {
            return nil
        }
        guard count == 6, scan[index + 1].is(.tháng) else { return nil }
        // `6 tháng năm 2020`, as statisticians put it down
        if scan[index].isNumber, !scan[index - 1].is(.ngày), scan[index + 2].is(.năm), isYear(scan[index + 3]) {
            return half(1, yearAt: index + 2, in: scan)
        }
        guard scan[index + 2].is(.đầu) || scan[index + 2].is(.cuối) else { return nil }
        let word = scan[index + 3].is(.của) ? index + 4 : index + 3
        guard scan[word].is(.năm) else { return nil }
        return half(scan[index + 2].is(.đầu) ? 1 : 2, yearAt: word, in: scan)
    }

    /// A half of the year that `năm` at `index` begins.
    static func half(_ ordinal: Int, yearAt index: Int, in scan: Scan) -> Reading {
        let value = DateValue(.half, ordinal: ordinal)
        guard isYear(scan[index + 1]) else {
            let relative = withRelativeYear(Reading(value: value, end: index), in: scan)
            return relative.end > index ? relative : Reading(value: value, end: index + 1)
        }
        var dated = value
        dated.year = Int(scan[index + 1].value)
        return Reading(value: dated, end: index + 2)
    }

    // MARK: Shapes of tokens

    /// Whether a date in figures may end before this token: a mark, or a word that leads on. Before a noun the figures
    /// count (`năm 2016, 2017 hộ`).
    static func endsPhrase(_ next: Token) -> Bool {
        switch next.kind {
        case .symbol: return !next.isSymbol("%") && !next.isSymbol("/")
        case .edge: return true
        case .number: return false
        case .word: break
        }
        switch next.keyword {
        case .và, .hoặc, .là, .của, .đã, .được, .có, .tại, .do, .theo, .đến, .để, .cho, .với, .không, .sẽ, .trong,
            .trên, .lúc, .về, .từ, .này, .vừa, .qua, .bởi, .sắp, .tới,
            .nay:
            return true
        default: return false
        }
    }

    static func isYear(_ token: Token) -> Bool {
        token.isNumber && token.count == 4 && years.contains(Int(token.value))
    }

    /// Whether the token runs on into something that makes it part of a code or another number: `2020/NĐ`, `3.5`, `16a`.
    static func isGluedToMore(_ index: Int, in scan: Scan) -> Bool {
        let next = scan[index + 1]
        guard next.isGlued else { return false }
        if next.isWord || next.isNumber { return true }
        let after = scan[index + 2]
        guard after.isGlued, after.isWord || after.isNumber else { return false }
        if next.isSymbol("/") { return !isYear(after) || DateReader.isYear(scan[index]) }
        if next.isSymbol(".") || next.isSymbol(",") { return after.isNumber && !isYear(after) }
        return next.isSymbol("-") && after.isWord
    }
}
