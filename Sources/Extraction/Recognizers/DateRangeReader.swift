/// Reads ranges: `từ ngày 10 đến 15/1/2018`, `7/11/1948-7/11/2018`, `giai đoạn 2016-2020`, `từ tháng 3 đến nay`.
enum DateRangeReader {
    struct Reading {
        var value: DateRangeValue
        var end: Int
    }

    /// A range that `từ`, `giai đoạn`, `nhiệm kỳ` or `năm học` leads.
    static func led(at index: Int, in scan: Scan) -> Reading? {
        switch scan[index].keyword {
        case .từ: return from(index + 1, in: scan)
        case .giai where scan[index + 1].is(.đoạn), .nhiệm where scan[index + 1].is(.kỳ):
            return period(index + 2, in: scan)
        case .thời where scan[index + 1].is(.kỳ), .niên where scan[index + 1].is(.khóa):
            return years(index + 2, in: scan)
        case .những where scan[index + 1].is(.năm): return yearsThatAreNoDecades(index + 2, in: scan)
        case .năm where scan[index + 1].is(.học): return years(index + 2, in: scan) ?? schoolYear(index + 2, in: scan)
        default: return nil
        }
    }

    private static func period(_ index: Int, in scan: Scan) -> Reading? {
        let start = scan[index].is(.từ) ? index + 1 : index
        var reading = years(start, in: scan) ?? from(start, in: scan)
        reading?.value.isPeriod = true
        return reading
    }

    /// `2016-2020`, `2016 – 2020`, `2016 đến 2020`, and what stands after `giai đoạn`.
    static func years(_ index: Int, in scan: Scan) -> Reading? {
        let first = scan[index].is(.năm) ? index + 1 : index
        guard DateReader.isYear(scan[first]), !DateReader.isGluedToMore(first, in: scan) else { return nil }
        let start = DateReader.Reading(value: DateValue(.year, year: Int(scan[first].value)), end: first + 1)
        return continued(start, in: scan)
    }

    /// `những năm 1930-1945`; `những năm 1960-1970` are decades.
    private static func yearsThatAreNoDecades(_ index: Int, in scan: Scan) -> Reading? {
        guard DateReader.isYear(scan[index]), let range = years(index, in: scan), let last = range.value.end?.year,
            last % 10 != 0 || scan[index].value % 10 != 0
        else { return nil }
        return range
    }

    /// `1945 đến 1975`, `2015 đến nay` behind `từ`: years of our time that count nothing (`1000 đến 2000 đồng`).
    private static func bareYears(_ index: Int, in scan: Scan) -> Reading? {
        if scan[index + 1].is(.đến), scan[index + 2].is(.nay), (1800...2100).contains(scan[index].value) {
            let start = DateValue(.year, year: Int(scan[index].value))
            return Reading(value: DateRangeValue(start: start, end: nil), end: index + 3)
        }
        guard let range = years(index, in: scan) else { return nil }
        let isOurTime = (1800...2100).contains(scan[index].value) && scan[index].value % 100 != 0
        guard Lexicon.shared.quantities.endOfUnit(at: range.end, in: scan) == nil,
            isOurTime || DateReader.endsPhrase(scan[range.end])
        else { return nil }
        return range
    }

    /// `2018/2019`
    private static func schoolYear(_ index: Int, in scan: Scan) -> Reading? {
        guard DateReader.isYear(scan[index]), scan[index + 1].isSymbol("/"), DateReader.isYear(scan[index + 2]),
            scan[index + 2].value == scan[index].value + 1
        else { return nil }
        let start = DateValue(.year, year: Int(scan[index].value))
        let end = DateValue(.year, year: Int(scan[index + 2].value))
        return Reading(value: DateRangeValue(start: start, end: end), end: index + 3)
    }

    /// `13-15/6`, `13-15/6/2018`: the first a day of the same month before the second.
    static func days(at index: Int, in scan: Scan) -> Reading? {
        guard let first = dayAlone(index, in: scan), scan[index + 1].isSymbol("-"), scan[index + 1].isGlued,
            scan[index + 2].isGlued, scan[index + 3].isSymbol("/"), scan[index + 2].value > scan[index].value,
            let last = NumericDateReader.date(at: index + 2, afterKeyword: false, allowsShort: true, in: scan)
        else { return nil }
        let dated = LunarDateReader.withCalendar(last, in: scan)
        guard dated.value.year != nil || dated.value.isLunar || scan[index + 2].value > 12 else { return nil }
        return joined(first.value, dated)
    }

    private static func from(_ start: Int, in scan: Scan) -> Reading? {
        let index = afterPart(start, in: scan)
        if let days = days(at: index, in: scan) { return days }
        if let moon = lunarDays(index, in: scan) { return moon }
        if scan[index].isNumber, let clocks = ClockReader.range(at: index, in: scan) { return clocks }
        var first = DateReader.led(at: index, in: scan)
        if first == nil, scan[index].is(.ngày), scan[index + 1].isNumber { first = dayAlone(index + 1, in: scan) }
        if first == nil, scan[index].isNumber {
            first =
                NumericDateReader.date(at: index, afterKeyword: false, allowsShort: true, in: scan)
                ?? monthAndYear(index, in: scan)
            if first == nil { return bareYears(index, in: scan) ?? daysOfOneMonth(index, in: scan) }
        }
        guard let first else { return years(index, in: scan) }
        return continued(first, allowsOpenEnd: true, in: scan)
    }

    /// The index after `đầu`, `giữa`, `cuối` or a part of the day that a date follows.
    private static func afterPart(_ index: Int, in scan: Scan) -> Int {
        switch scan[index].keyword {
        case .đầu, .giữa, .cuối, .sáng, .trưa, .chiều, .tối, .đêm: break
        default: return index
        }
        if scan[index + 1].isNumber { return scan[index].is(.đầu) ? index : index + 1 }
        switch scan[index + 1].keyword {
        case .ngày, .tháng, .quý, .quí, .năm, .thế, .thập: return index + 1
        default: return index
        }
    }

    /// `từ 10 đến 15/1/2018`, `từ 13 - 15/6/2018`, `từ 10 tháng 6 đến 20 tháng 7`: nothing but what follows tells that the
    /// first figure is a day.
    private static func daysOfOneMonth(_ index: Int, in scan: Scan) -> Reading? {
        let first =
            scan[index].count <= 2 && scan[index + 1].is(.tháng)
            ? DateReader.dayOfMonth(Int(scan[index].value), monthAt: index + 1, figures: true, in: scan)
            : dayAlone(index, in: scan)
        guard let first, first.value.exists, let range = continued(first, in: scan), let last = range.value.end,
            last.year != nil || first.value.month != nil || last.form.contains(.led)
                || last.day ?? 0 > 12 && scan[range.end - 2].isSymbol("/")
        else { return nil }
        return range
    }

    /// The range that `first` begins, if a connector and a second end of the same sort follow it.
    static func continued(
        _ first: DateReader.Reading, allowsOpenEnd: Bool = false, in scan: Scan
    ) -> Reading? {
        var index = first.end
        // `từ ngày 1/3 (thứ Năm) đến …` is left to the reader: two dates.
        let token = scan[index]
        let isDash = token.isSymbol("-")
        if allowsOpenEnd, scan.spells(token, "trở"), scan[index + 1].is(.đi) || scan[index + 1].is(.lại) {
            return Reading(
                value: DateRangeValue(start: first.value, end: nil),
                end: scan[index + 2].is(.đây) ? index + 3 : index + 2)
        }
        guard isDash || token.is(.đến) || token.is(.tới) else { return nil }
        index += 1
        if !isDash, scan[index].is(.nay) {
            return allowsOpenEnd ? Reading(value: DateRangeValue(start: first.value, end: nil), end: index + 1) : nil
        }
        if !isDash, scan[index].is(.hết) { index += 1 }
        if !isDash || scan[first.end].gap == .space { index = afterPart(index, in: scan) }
        guard let last = end(at: index, like: first.value, isDash: isDash, in: scan) else { return nil }
        return joined(first.value, last)
    }

    /// `mùng 1 đến mùng 5 Tết`, `mùng 1 đến rằm tháng Giêng`
    private static func lunarDays(_ index: Int, in scan: Scan) -> Reading? {
        let start = scan[index].is(.ngày) ? index + 1 : index
        guard scan[start].is(.mùng) || scan[start].is(.mồng), let first = dayAlone(start + 1, in: scan),
            scan[start + 2].is(.đến), let last = DateReader.led(at: start + 3, in: scan), last.value.isLunar
        else { return nil }
        return joined(first.value, last)
    }

    /// The second end: of the same shape as the first.
    private static func end(
        at index: Int, like first: DateValue, isDash: Bool, in scan: Scan
    ) -> DateReader.Reading? {
        if !isDash || scan[index].isWord, let led = DateReader.led(at: index, in: scan) {
            return led.value.shape == first.shape ? led : nil
        }
        let token = scan[index]
        if first.shape == .decade { return token.isNumber ? PeriodReader.decade(at: index, in: scan) : nil }
        if first.shape == .century || first.shape == .quarter, let next = number(at: index, like: first, in: scan) {
            return next
        }
        guard token.isNumber else { return nil }
        switch first.shape {
        case .day:
            if let numeric = NumericDateReader.date(at: index, afterKeyword: false, allowsShort: true, in: scan) {
                return LunarDateReader.withCalendar(numeric, in: scan)
            }
            if scan[index + 1].is(.tết) { return LunarDateReader.dayOfNewYear(at: index, in: scan) }
            guard token.count <= 2, scan[index + 1].is(.tháng) else { return nil }
            return DateReader.dayOfMonth(Int(token.value), monthAt: index + 1, figures: true, in: scan)
        case .month:
            if let full = monthAndYear(index, in: scan) { return full }
            guard token.count <= 2, (1...12).contains(token.value), scan[index + 1].is(.năm),
                DateReader.isYear(scan[index + 2])
            else { return nil }
            let value = DateValue(.month, year: Int(scan[index + 2].value), month: Int(token.value))
            return DateReader.Reading(value: value, end: index + 3)
        case .year:
            guard DateReader.isYear(token), !DateReader.isGluedToMore(index, in: scan) else { return nil }
            return DateReader.Reading(value: DateValue(.year, year: Int(token.value)), end: index + 1)
        default: return nil
        }
    }

    /// `XIX` of `thế kỷ XVIII - XIX`, `IV/2018` of `quý III-IV/2018`.
    private static func number(at index: Int, like first: DateValue, in scan: Scan) -> DateReader.Reading? {
        let token = scan[index]
        let figure = token.isNumber && token.count <= 2 ? Int(token.value) : Numeral.roman(token, in: scan)
        guard let figure, figure > (first.ordinal ?? 0), figure <= (first.shape == .quarter ? 4 : 29) else {
            return nil
        }
        var value = DateValue(first.shape, ordinal: figure)
        if first.shape == .quarter, let tail = DateReader.yearTail(at: index + 1, in: scan), tail.form.isEmpty {
            value.year = tail.year
            return DateReader.Reading(value: value, end: tail.end)
        }
        return DateReader.isGluedToMore(index, in: scan) ? nil : DateReader.Reading(value: value, end: index + 1)
    }

    /// `3/2017` where a month is expected.
    static func monthAndYear(_ index: Int, in scan: Scan) -> DateReader.Reading? {
        let token = scan[index]
        let separator = scan[index + 1]
        guard token.isNumber, token.count <= 2, (1...12).contains(token.value),
            separator.isSymbol("/") || separator.isSymbol("-") || separator.isSymbol("."), separator.isGlued,
            scan[index + 2].isGlued, DateReader.isYear(scan[index + 2]),
            !DateReader.isGluedToMore(index + 2, in: scan)
        else { return nil }
        let value = DateValue(.month, year: Int(scan[index + 2].value), month: Int(token.value))
        return DateReader.Reading(value: value, end: index + 3)
    }

    /// A day whose month comes with the other end: `ngày 10 đến 15/1`, `ngày 10-15/1/2018`.
    static func dayAlone(_ index: Int, in scan: Scan) -> DateReader.Reading? {
        let token = scan[index]
        guard token.isNumber, token.count <= 2, (1...31).contains(token.value) else { return nil }
        return DateReader.Reading(value: DateValue(.day, day: Int(token.value)), end: index + 1)
    }

    /// Puts both ends together; what the first leaves out it has from the second.
    private static func joined(_ first: DateValue, _ last: DateReader.Reading) -> Reading? {
        var start = first
        let end = last.value
        if start.shape == .day, start.month == nil {
            start.month = end.month
            start.isLunar = end.isLunar
            // `25-5/6` begins in the month before.
            if let day = start.day, let last = end.day, day > last, let month = end.month {
                start.month = month == 1 ? 12 : month - 1
            }
        }
        if start.shape == .decade, let first = start.ordinal, let last = end.ordinal {
            // `những năm 60-70 của thế kỷ XIX`
            start.ordinal = last / 100 * 100 + first % 100
        }
        // `từ 8/3 đến 11/3 âm lịch`
        if end.isLunar, start.shape == .day, start.year == nil { start.isLunar = true }
        guard start.shape == end.shape, start.isLunar == end.isLunar, start.exists, end.exists else { return nil }
        if start.year == nil, let year = end.year {
            let crossesNewYear = (start.month ?? 0, start.day ?? 0) > (end.month ?? 0, end.day ?? 0)
            start.year = crossesNewYear && start.month != end.month ? year - 1 : year
        }
        return Reading(value: DateRangeValue(start: start, end: end), end: last.end)
    }

    /// `9 tháng đầu năm 2018`: months from the first or to the last. Six of them are a half, which is a date.
    static func months(at index: Int, in scan: Scan) -> Reading? {
        guard let (count, next) = Numeral.count(at: index, mostFigures: 2, in: scan) else { return nil }
        guard (2...11).contains(count), scan[next].is(.tháng) else { return nil }
        // `9 tháng năm 2020`, as statisticians put it down
        if scan[index].isNumber, !scan[index - 1].is(.ngày), scan[next + 1].is(.năm),
            DateReader.isYear(scan[next + 2])
        {
            let year = Int(scan[next + 2].value)
            let start = DateValue(.month, year: year, month: 1)
            let end = DateValue(.month, year: year, month: count)
            return Reading(value: DateRangeValue(start: start, end: end), end: next + 3)
        }
        guard scan[next + 1].is(.đầu) || scan[next + 1].is(.cuối), scan[next + 2].is(.năm) else { return nil }
        let hasYear = DateReader.isYear(scan[next + 3])
        let year = hasYear ? Int(scan[next + 3].value) : nil
        let isFirst = scan[next + 1].is(.đầu)
        let start = DateValue(.month, year: year, month: isFirst ? 1 : 13 - count)
        let end = DateValue(.month, year: year, month: isFirst ? count : 12)
        return Reading(value: DateRangeValue(start: start, end: end), end: hasYear ? next + 4 : next + 3)
    }
}
