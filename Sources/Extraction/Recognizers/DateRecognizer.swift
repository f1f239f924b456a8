import TextModel

/// Finds dates and ranges of dates.
enum DateRecognizer {
    static func recognize(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        let token = scan[index]
        if token.isNumber { return figures(at: index, in: scan, into: &mentions) }
        if let range = DateRangeReader.led(at: index, in: scan) {
            return append(range, from: index, in: scan, to: &mentions)
        }
        if let reading = DateReader.led(at: index, in: scan) {
            if let range = DateRangeReader.continued(reading, in: scan) {
                return append(range, from: index, in: scan, to: &mentions)
            }
            // `mỗi tháng 5-7 triệu`, `ngày 2-3 lần`
            if reading.value.year == nil, reading.value.shape == .day || reading.value.shape == .month,
                isCountedByDash(index, reading, in: scan)
            {
                return nil
            }
            if isCountedYear(index, reading, in: scan) { return nil }
            let items = DateListReader.items(after: reading, at: index, in: scan)
            return append(items, in: scan, to: &mentions) ?? append(reading, from: index, in: scan, to: &mentions)
        }
        if let months = DateRangeReader.months(at: index, in: scan) {
            return append(months, from: index, in: scan, to: &mentions)
        }
        if let reading = RelativeDateReader.date(at: index, in: scan) {
            return append(reading, from: index, in: scan, to: &mentions)
        }
        return token.is(.ngày) ? days(at: index, in: scan, into: &mentions) : nil
    }

    /// Whether a date can begin with a word: asked of every known word, before anything else is read.
    static func mayBegin(with keyword: Keyword) -> Bool {
        switch keyword {
        case .ngày, .mùng, .mồng, .rằm, .tháng, .năm, .quý, .quí, .thế, .thập, .nửa, .từ, .giai, .nhiệm, .tết, .những:
            true
        case .thời, .niên: true
        case .hôm, .sáng, .trưa, .chiều, .tối, .đêm, .khuya, .tuần, .thứ, .chủ, .cách: true
        case .một, .hai, .ba, .bốn, .sáu, .bảy, .tám, .chín, .mười: true
        default: false
        }
    }

    // MARK: Dates that begin with a figure

    private static func figures(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        let token = scan[index]
        // Most numbers are no dates: what follows tells at once.
        let next = scan[index + 1]
        guard token.count <= 4,
            isJoint(next, at: index, in: scan) || next.isWord && (next.keyword != nil || next.isGlued)
        else {
            return nil
        }
        if token.isGlued, index > 0, isJoint(scan[index - 1]) { return nil }
        if let months = DateRangeReader.months(at: index, in: scan), token.value != 6 {
            return append(months, from: index, in: scan, to: &mentions)
        }
        if let reading = DateReader.led(at: index, in: scan) {
            return append(reading, from: index, in: scan, to: &mentions)
        }
        if let years = bareYears(at: index, in: scan) { return append(years, from: index, in: scan, to: &mentions) }
        if let days = DateRangeReader.days(at: index, in: scan), !isMeasured(days.end, in: scan) {
            return append(days, from: index, in: scan, to: &mentions)
        }
        if let day = NumericDateReader.isoDay(at: index, in: scan) {
            return append(day, from: index, in: scan, to: &mentions)
        }
        if let reading = RelativeDateReader.date(at: index, in: scan) {
            return append(reading, from: index, in: scan, to: &mentions)
        }
        if let clocks = ClockReader.range(at: index, in: scan) {
            return append(clocks, from: index, in: scan, to: &mentions)
        }
        guard
            let reading = NumericDateReader.date(
                at: index, afterKeyword: false, allowsShort: followsDayPart(index, in: scan), in: scan)
        else {
            return daysOfOneYear(at: index, in: scan, into: &mentions)
                ?? monthRange(at: index, in: scan, into: &mentions)
        }
        if reading.value.year == nil, isMeasured(reading.end, in: scan) { return nil }
        // `biển số 29-3.2019`
        if scan[index - 1].is(.số), reading.value.form.contains(.mixedSeparators) { return nil }
        if let range = DateRangeReader.continued(reading, in: scan) {
            return append(range, from: index, in: scan, to: &mentions)
        }
        return append(DateListReader.days(after: reading, at: index, in: scan), in: scan, to: &mentions)
            ?? append(reading, from: index, in: scan, to: &mentions)
    }

    /// `16/1`, `16-1`, `16.1.2018`, `14:30`: a mark that joins the figures of a date or a clock.
    private static func isJoint(_ mark: Token, at index: Int, in scan: Scan) -> Bool {
        guard mark.kind == .symbol else { return false }
        if mark.isSymbol(".") { return scan[index + 2].isNumber && scan[index + 2].isGlued }
        return mark.isSymbol("/") || mark.isSymbol("-") || mark.isSymbol(":")
    }

    private static func isCountedByDash(_ index: Int, _ reading: DateReader.Reading, in scan: Scan) -> Bool {
        if reading.value.shape == .day { return scan[index + 2].isSymbol("-") && isMeasured(reading.end, in: scan) }
        // `mỗi tháng 5 triệu đồng`
        guard scan[reading.end].isSymbol("-"), scan[reading.end + 1].isNumber else {
            return isMultiplier(scan[reading.end])
        }
        return isMultiplier(scan[reading.end + 2]) || isMeasured(reading.end + 2, in: scan)
    }

    private static func isMultiplier(_ token: Token) -> Bool {
        switch token.keyword {
        case .triệu, .nghìn, .ngàn, .tỷ, .tỉ, .trăm: true
        default: false
        }
    }

    /// `một năm 1500 người`, `mỗi năm 2000 lượt khách`: what a year brings, not its number.
    private static func isCountedYear(_ index: Int, _ reading: DateReader.Reading, in scan: Scan) -> Bool {
        guard reading.value.shape == .year, scan[index - 1].is(.một) || scan[index - 1].is(.mỗi) else { return false }
        return scan[reading.end].isWord && !DateReader.endsPhrase(scan[reading.end])
    }

    /// `15/3 - 20/4/2018`
    private static func daysOfOneYear(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        guard scan[index + 3].isSymbol("-"),
            let first = NumericDateReader.date(at: index, afterKeyword: false, allowsShort: true, in: scan),
            let range = DateRangeReader.continued(first, in: scan), range.value.end?.year != nil
        else { return nil }
        return append(range, from: index, in: scan, to: &mentions)
    }

    /// `8/1999-4/2001`
    private static func monthRange(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        guard let first = DateRangeReader.monthAndYear(index, in: scan),
            let range = DateRangeReader.continued(first, in: scan)
        else { return nil }
        return append(range, from: index, in: scan, to: &mentions)
    }

    /// What glues a figure to the thing before it: then it is a part of that.
    private static func isJoint(_ token: Token) -> Bool {
        switch token.kind {
        case .word, .number: true
        case .symbol:
            token.isSymbol("/") || token.isSymbol("-") || token.isSymbol(".") || token.isSymbol(",")
                || token.isSymbol("_") || token.isSymbol("#") || token.isSymbol("=") || token.isSymbol("&")
        case .edge: false
        }
    }

    /// `2016-2020` alone: years of our time, the second at most a lifetime after the first.
    private static func bareYears(at index: Int, in scan: Scan) -> DateRangeReader.Reading? {
        guard scan[index].count == 4, scan[index + 1].isSymbol("-"),
            let range = DateRangeReader.years(index, in: scan), scan[range.end - 1].isNumber,
            let first = range.value.start.year, let last = range.value.end?.year, last <= 2100, first <= last
        else { return nil }
        if first >= 1800, last <= first + 120, !isCounted(index, in: scan) { return range }
        // `kỷ niệm 990 năm … (1029-2019)`, `Nguyễn Trãi (1380-1442)`
        guard scan[index - 1].isSymbol("("), scan[range.end].isSymbol(")") else { return nil }
        return last <= first + 120
            || AnniversaryReader.years(beforeBracketAt: index - 1, in: scan)?.years == last - first
            ? range : nil
    }

    private static func isCounted(_ index: Int, in scan: Scan) -> Bool {
        let before = scan[index - 1]
        return before.is(.số) || before.is(.khoảng) || isMeasured(index + 3, in: scan)
    }

    /// `sáng 16/1`, `tối 6/2`, `thứ Ba (16/1)`, `hôm 7/2`: short dates that do without `ngày`.
    private static func followsDayPart(_ index: Int, in scan: Scan) -> Bool {
        switch scan[index - 1].keyword {
        case .sáng, .trưa, .chiều, .tối, .đêm, .hôm, .khuya, .ngày: return true
        case .sớm: return scan[index - 2].is(.sáng)
        default: break
        }
        let bracket = scan[index - 1]
        if bracket.is(.nay) || bracket.is(.qua) || bracket.is(.mai) { return isToday(index - 1, in: scan) }
        if opensHoliday(index - 1, in: scan) || isDayByItself(index, in: scan) { return true }
        if WeekdayReader.weekday(endingAt: index - 1, in: scan) != nil { return true }
        guard bracket.isSymbol("(") || bracket.isSymbol(",") else { return false }
        switch scan[index - 2].keyword {
        case .nay, .qua, .mai: return bracket.isSymbol("(") || isToday(index - 2, in: scan)
        default: return WeekdayReader.weekday(endingAt: index - 2, in: scan) != nil
        }
    }

    /// `sáng nay`, `hôm qua`, `chiều mai` up to `index`.
    private static func isToday(_ index: Int, in scan: Scan) -> Bool {
        switch scan[index - 1].keyword {
        case .hôm, .sáng, .trưa, .chiều, .tối, .đêm, .ngày: true
        default: false
        }
    }

    /// `dịp 2-9`, `lễ 30/4`, `Quốc khánh 2-9`, `Ngày Thương binh - Liệt sĩ 27/7`.
    private static func opensHoliday(_ index: Int, in scan: Scan) -> Bool {
        let token = scan[index]
        switch token.keyword {
        case .dịp, .lễ, .niệm, .mừng: return true
        case .khánh: return scan[index - 1].is(.quốc)
        default: break
        }
        guard token.isWord else { return false }
        // The name of the day, from its first word on.
        var position = index
        while position > index - 8, scan[position].isWord || scan[position].isSymbol("-") {
            if scan[position].is(.ngày) { return position < index && scan[position + 1].startsWithCapital }
            position -= 1
        }
        return false
    }

    /// `đến 15/12`, `vào 15/3`: over the month's number, so that it is no fraction, behind a word that leads to days.
    private static func isDayByItself(_ index: Int, in scan: Scan) -> Bool {
        guard scan[index + 2].isNumber else { return false }
        if scan[index + 1].isSymbol(".") { return isDayWithDot(index, in: scan) }
        guard scan[index + 1].isSymbol("/"), scan[index].value > 12 else { return false }
        switch scan[index - 1].keyword {
        case .vào, .đến, .từ, .trước, .sau: return true
        default: return false
        }
    }

    /// `từ 10.3, …`, `đến 15.5`, as some papers put it down: a decimal has a comma. At the end of a phrase, and not from one
    /// figure to another (`tăng từ 2.5 lên 3.1`).
    private static func isDayWithDot(_ index: Int, in scan: Scan) -> Bool {
        guard scan[index + 2].count <= 2, !scan[index + 3].isGlued || scan[index + 3].kind == .symbol,
            !scan[index + 3].isSymbol("-"), !scan[index + 3].is(.đến), DateReader.endsPhrase(scan[index + 3])
        else { return false }
        switch scan[index - 1].keyword {
        case .từ, .vào, .trước, .sau: break
        case .đến: if scan[index - 2].isNumber || scan[index - 2].kind == .symbol { return false }
        default: return false
        }
        let verb = scan[index - 2]
        return !scan.spells(verb, "tăng") && !scan.spells(verb, "giảm")
    }

    /// Whether a unit follows: `chiều 12-20 m`, `sáng 8-11 h`, `44/44 phiếu`.
    private static func isMeasured(_ index: Int, in scan: Scan) -> Bool {
        let token = scan[index]
        if token.isSymbol("%") { return true }
        switch token.keyword {
        case .h, .giờ, .phút, .m, .km, .cm, .điểm, .người, .đồng, .độ, .tuổi, .phiếu, .đại, .hộ, .xã, .lần: return true
        default: return false
        }
    }

    // MARK: Days that share a month

    /// `ngày 8 và 9/3/2018`: two dates; `ngày 10-15/1/2018`, `ngày 10 đến 15/1`: a range.
    private static func days(at index: Int, in scan: Scan, into mentions: inout [Mention]) -> Int? {
        guard let first = DateRangeReader.dayAlone(index + 1, in: scan) else { return nil }
        if let range = DateRangeReader.continued(first, in: scan) {
            return append(range, from: index, in: scan, to: &mentions)
        }
        var starts = [index]
        var days = [first]
        var end = first.end
        while starts.count < 8, scan[end].isSymbol(",") || scan[end].is(.và) || scan[end].is(.hoặc) {
            let next = scan[end + 1].is(.ngày) ? end + 2 : end + 1
            var last = NumericDateReader.date(at: next, afterKeyword: false, allowsShort: true, in: scan)
            if last == nil, scan[next].isNumber, scan[next].count <= 2, scan[next + 1].is(.tháng) {
                last = DateReader.dayOfMonth(Int(scan[next].value), monthAt: next + 1, figures: true, in: scan)
            }
            if let last {
                for (start, day) in zip(starts, days) {
                    var value = last.value
                    value.day = day.value.day
                    _ = append(DateReader.Reading(value: value, end: day.end), from: start, in: scan, to: &mentions)
                }
                return append(last, from: end + 1, in: scan, to: &mentions)
            }
            guard let more = DateRangeReader.dayAlone(next, in: scan) else { return nil }
            starts.append(end + 1)
            days.append(more)
            end = more.end
        }
        return nil
    }

    // MARK: Mentions

    /// The index after the last of a list; nil for an empty one.
    private static func append(
        _ items: [DateListReader.Item], in scan: Scan, to mentions: inout [Mention]
    ) -> Int? {
        for item in items {
            _ = append(DateReader.Reading(value: item.value, end: item.end), from: item.start, in: scan, to: &mentions)
        }
        return items.last?.end
    }

    private static func append(
        _ reading: DateReader.Reading, from index: Int, in scan: Scan, to mentions: inout [Mention]
    ) -> Int {
        var value = reading.value
        if value.shape == .day, let weekday = weekday(before: index, in: scan) {
            value.weekday = weekday.number
            value.weekdayRange = scan.range(weekday.last - 1, weekday.last + 1)
        }
        mentions.append(Mention(scan.range(index, reading.end), .date(value)))
        return reading.end
    }

    private static func append(
        _ reading: DateRangeReader.Reading, from index: Int, in scan: Scan, to mentions: inout [Mention]
    ) -> Int {
        var value = reading.value
        value.anniversary = AnniversaryReader.years(beforeBracketAt: index - 1, in: scan)
        mentions.append(Mention(scan.range(index, reading.end), .dateRange(value)))
        return reading.end
    }

    // MARK: Weekdays

    /// The weekday named just before a date: `thứ Tư, ngày …`, `Chủ nhật (`, but no ordinal (`lần thứ tư ngày …`).
    private static func weekday(before index: Int, in scan: Scan) -> (number: Int, last: Int)? {
        let mark = scan[index - 1]
        let last = mark.isSymbol(",") || mark.isSymbol("(") ? index - 2 : index - 1
        return WeekdayReader.weekday(endingAt: last, in: scan).map { ($0, last) }
    }
}
