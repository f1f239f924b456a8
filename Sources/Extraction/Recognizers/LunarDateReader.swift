/// Reads days of the lunar calendar: `mùng 10 tháng 3`, `rằm tháng Giêng`, `23 tháng Chạp`, `30 Tết`, `Tết Mậu Tuất`.
enum LunarDateReader {
    /// `mùng 10 tháng 3`, `mùng 7 Tết`, `mồng 2/9`. With a month in words or in `tháng …` it is lunar unless a year follows.
    static func firstDays(at index: Int, in scan: Scan) -> DateReader.Reading? {
        var end = index + 2
        let day: Int
        if scan[index + 1].isNumber, scan[index + 1].count <= 2 {
            if let numeric = NumericDateReader.date(at: index + 1, afterKeyword: true, in: scan) {
                return withCalendar(numeric, in: scan)
            }
            day = Int(scan[index + 1].value)
        } else if let words = Numeral.words(at: index + 1, in: scan) {
            day = words.value
            end = words.end
        } else {
            return nil
        }
        return lunar(day: day, monthAt: end, in: scan)
    }

    static func fullMoon(at index: Int, in scan: Scan) -> DateReader.Reading? {
        lunar(day: 15, monthAt: index + 1, in: scan)
    }

    /// `23 tháng Chạp`, `15 tháng 8 âm lịch`, `30 Tết`, `21/7 âm lịch`: figures that need no `ngày`.
    static func figures(at index: Int, in scan: Scan) -> DateReader.Reading? {
        let day = scan[index]
        guard day.isNumber, day.count <= 2, (1...30).contains(day.value) else { return nil }
        if scan[index + 1].is(.tết), (23...30).contains(day.value), scan[index + 1].startsWithCapital {
            return lunar(day: Int(day.value), monthAt: index + 1, in: scan)
        }
        if scan[index + 1].is(.tháng) {
            let reading = DateReader.dayOfMonth(Int(day.value), monthAt: index + 1, figures: false, in: scan)
            guard let reading, reading.value.isLunar, scan[index - 1].kind != .number else { return nil }
            return reading
        }
        guard
            let numeric = NumericDateReader.date(at: index, afterKeyword: false, allowsShort: true, in: scan)
                ?? dayOfLongMonth(at: index, in: scan)
        else { return nil }
        let reading = withCalendar(numeric, in: scan)
        return reading.value.isLunar ? reading : nil
    }

    /// `30/2` before `âm lịch`
    private static func dayOfLongMonth(at index: Int, in scan: Scan) -> DateReader.Reading? {
        let month = scan[index + 2]
        guard scan[index + 1].isSymbol("/") || scan[index + 1].isSymbol("-"), month.isNumber, month.count <= 2,
            (1...12).contains(month.value), calendar(at: index + 3, in: scan)?.isLunar == true
        else { return nil }
        return DateReader.Reading(
            value: DateValue(.day, month: Int(month.value), day: Int(scan[index].value)), end: index + 3)
    }

    /// The day before or after new year at `index`, behind `ngày`: `30 Tết`.
    static func dayOfNewYear(at index: Int, in scan: Scan) -> DateReader.Reading? {
        guard scan[index].isNumber, scan[index].count <= 2 else { return nil }
        return lunar(day: Int(scan[index].value), monthAt: index + 1, in: scan)
    }

    /// `âm lịch`, `ÂL`, `dương lịch` and the index after it.
    static func calendar(at index: Int, in scan: Scan) -> (isLunar: Bool, end: Int)? {
        if scan[index].is(.âl) { return (true, index + 1) }
        guard scan[index + 1].is(.lịch) else { return nil }
        if scan[index].is(.âm) { return (true, index + 2) }
        return scan[index].is(.dương) ? (false, index + 2) : nil
    }

    private static func lunar(day: Int, monthAt index: Int, in scan: Scan) -> DateReader.Reading? {
        guard (1...30).contains(day) else { return nil }
        if scan[index].is(.tết) {
            // `28 Tết` is a day before it.
            var value = DateValue(.day, month: day > 20 ? 12 : 1, day: day)
            value.isLunar = true
            return withYear(DateReader.Reading(value: value, end: index + 1), isTết: true, in: scan)
        }
        guard scan[index].is(.tháng),
            var reading = DateReader.dayOfMonth(day, monthAt: index, figures: false, in: scan)
        else { return nil }
        if reading.value.year == nil { reading.value.isLunar = true }
        return reading
    }

    /// Takes `âm lịch`, `(âm lịch)`, `nhuận`, `năm Kỷ Hợi`, `âm lịch năm 2019` after a date into account: the date is lunar.
    static func withCalendar(_ reading: DateReader.Reading, in scan: Scan) -> DateReader.Reading {
        var reading = reading
        if scan[reading.end].is(.nhuận), reading.value.year == nil {
            reading.value.isLunar = true
            reading.value.isLeapMonth = true
            reading.end += 1
        }
        if let calendar = calendar(at: reading.end, in: scan) {
            reading.value.isLunar = reading.value.isLunar || calendar.isLunar
            reading.end = calendar.end
            return withYear(reading, isTết: false, in: scan)
        }
        let next = scan[reading.end].isSymbol("(") ? reading.end + 1 : reading.end
        if calendar(at: next, in: scan)?.isLunar == true || scan[next].is(.tết) { reading.value.isLunar = true }
        return withYear(reading, isTết: scan[next].is(.tết), in: scan)
    }

    /// The year that a name of the cycle or `âm lịch năm 2019` gives to a day; the words stay outside unless they follow at once.
    static func withYear(
        _ reading: DateReader.Reading, isTết: Bool, in scan: Scan
    ) -> DateReader.Reading {
        var reading = reading
        guard reading.value.year == nil else { return reading }
        if scan[reading.end].is(.năm), let named = YearReader.named(at: reading.end + 1, in: scan) {
            reading.value.isLunar = true
            reading.value.year = named.value.year
            reading.value.cycleYear = named.value.cycleYear
            reading.end = named.end
        } else if reading.value.isLunar, scan[reading.end].is(.năm), DateReader.isYear(scan[reading.end + 1]),
            !DateReader.isGluedToMore(reading.end + 1, in: scan)
        {
            reading.value.year = Int(scan[reading.end + 1].value)
            reading.end += 2
        } else if isTết || reading.value.isLunar, let named = YearReader.named(at: reading.end, in: scan) {
            reading.value.year = named.value.year
            reading.value.cycleYear = named.value.cycleYear
            reading.end = named.end
        }
        return reading
    }

    /// `Tết Mậu Tuất`, `Tết Kỷ Hợi 2019`: the first day of that year. `Tết Nguyên đán …` names the holiday, some days long.
    static func newYear(at index: Int, in scan: Scan) -> DateReader.Reading? {
        guard scan[index].is(.tết), let named = YearReader.named(at: index + 1, in: scan) else { return nil }
        var value = named.value
        value.shape = .day
        value.month = 1
        value.day = 1
        return DateReader.Reading(value: value, end: named.end)
    }
}
