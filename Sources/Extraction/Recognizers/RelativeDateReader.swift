/// Reads expressions that count from the day a text is written: `hôm qua`, `quý sau`, `thứ Năm tuần tới`, `5 ngày trước`.
///
/// Those that may as well count from a day the text tells of (`hôm sau`, `năm sau đó`) are left alone.
enum RelativeDateReader {
    static func date(at index: Int, in scan: Scan) -> DateReader.Reading? {
        if scan[index].isNumber { return counted(at: index, in: scan) }
        switch scan[index].keyword {
        case .hôm: return day(after: index, in: scan)
        case .ngày: return dayOfMonth(index, in: scan) ?? nextDay(index, in: scan)
        case .sáng, .trưa, .chiều, .tối, .đêm, .khuya: return partOfDay(index, in: scan)
        case .tuần, .tháng, .quý, .quí, .năm: return unit(at: index, in: scan) ?? counted(at: index, in: scan)
        case .thứ, .chủ: return weekday(at: index, in: scan)
        case .mùng, .mồng: return dayOfMonth(index, in: scan)
        default: return counted(at: index, in: scan)
        }
    }

    private static func reading(_ unit: RelativeTime.Unit, _ count: Int, day: Int? = nil, end: Int)
        -> DateReader.Reading
    {
        var value = DateValue(.relative)
        value.relative = RelativeTime(unit, count, day: day)
        return DateReader.Reading(value: value, end: end)
    }

    /// `hôm nay`, `hôm qua`, `hôm kia`.
    private static func day(after index: Int, in scan: Scan) -> DateReader.Reading? {
        guard scan[index + 1].letterCase == .lower else { return nil }
        switch scan[index + 1].keyword {
        case .nay: return reading(.day, 0, end: index + 2)
        case .qua: return reading(.day, -1, end: index + 2)
        case .kia: return reading(.day, -2, end: index + 2)
        case .kìa: return reading(.day, -3, end: index + 2)
        default: return nil
        }
    }

    /// `ngày mai`, `ngày kia`, `ngày hôm qua`.
    private static func nextDay(_ index: Int, in scan: Scan) -> DateReader.Reading? {
        guard scan[index + 1].letterCase == .lower else { return nil }
        switch scan[index + 1].keyword {
        case .mai: return reading(.day, 1, end: index + 2)
        case .kia: return reading(.day, 2, end: index + 2)
        case .kìa: return reading(.day, 3, end: index + 2)
        case .hôm: return day(after: index + 1, in: scan)
        default: return nil
        }
    }

    /// `chiều nay`, `tối qua`, `sáng mai`; `tối qua phà` is none, a passage on foot or wheels.
    static func partOfDay(_ index: Int, in scan: Scan) -> DateReader.Reading? {
        switch scan[index].keyword {
        case .sáng, .trưa, .chiều, .tối, .đêm, .khuya: break
        default: return nil
        }
        let word = scan[index + 1].is(.sớm) ? index + 2 : index + 1
        guard scan[word].letterCase == .lower else { return nil }
        switch scan[word].keyword {
        case .nay: return reading(.day, 0, end: word + 1)
        case .mai: return reading(.day, 1, end: word + 1)
        case .qua: return reading(.day, -1, end: word + 1)
        default: return nil
        }
    }

    /// `hôm nay`, `ngày mai`, `ngày hôm qua`.
    static func wholeDay(_ index: Int, in scan: Scan) -> DateReader.Reading? {
        scan[index].is(.hôm) ? day(after: index, in: scan) : nextDay(index, in: scan)
    }

    /// How many years from the one of the text `nay`, `ngoái`, `tới` behind `năm` are.
    static func yearDistance(at index: Int, in scan: Scan) -> Int? {
        let word = scan[index]
        guard word.letterCase == .lower else { return nil }
        let after = scan[index + 1]
        switch word.keyword {
        case .nay: return 0
        case .ngoái: return -1
        case .kia: return -2
        case .trước: return after.is(.đó) || after.is(.khi) || after.is(.công) ? nil : -1
        case .sau: return after.is(.đó) || after.is(.khi) || after.is(.công) ? nil : 1
        case .tới: return 1
        default: return nil
        }
    }

    /// `ngày 16 tháng này`, `mùng 5 tháng tới`.
    private static func dayOfMonth(_ index: Int, in scan: Scan) -> DateReader.Reading? {
        let day = scan[index + 1]
        guard day.isNumber, day.count <= 2, (1...31).contains(day.value), scan[index + 2].is(.tháng),
            let month = unit(at: index + 2, isCounted: false, in: scan), let count = month.value.relative?.count
        else { return nil }
        return reading(.month, count, day: Int(day.value), end: month.end)
    }

    /// `tuần này`, `tháng trước`, `quý sau`, `năm ngoái`, `tuần vừa qua`; but `các năm trước`, `5 năm qua` are spans of time.
    private static func unit(at index: Int, isCounted: Bool = true, in scan: Scan) -> DateReader.Reading? {
        guard let unit = calendarUnit(scan[index]), unit != .day else { return nil }
        if isCounted, isCount(scan[index - 1], index, in: scan) { return nil }
        let word = scan[index + 1]
        guard word.letterCase == .lower else { return nil }
        let after = scan[index + 2]
        switch word.keyword {
        case .nay: return unit == .year || unit == .month ? reading(unit, 0, end: index + 2) : nil
        case .này: return unit == .year ? nil : reading(unit, 0, end: index + 2)
        case .trước: return after.is(.đó) || after.is(.khi) ? nil : reading(unit, -1, end: index + 2)
        case .ngoái: return unit == .year ? reading(unit, -1, end: index + 2) : nil
        case .rồi: return reading(unit, -1, end: index + 2)
        case .qua: return reading(unit, -1, end: index + 2)
        case .vừa: return after.is(.qua) || after.is(.rồi) ? reading(unit, -1, end: index + 3) : nil
        case .kia: return unit == .year ? reading(unit, -2, end: index + 2) : nil
        case .kìa: return unit == .year ? reading(unit, -3, end: index + 2) : nil
        case .sau: return after.is(.đó) || after.is(.khi) ? nil : reading(unit, 1, end: index + 2)
        case .tới: return reading(unit, 1, end: index + 2)
        default: return nil
        }
    }

    /// `các năm`, `5 năm`, `mấy tháng`: more than one; `thứ năm` is a weekday.
    private static func isCount(_ before: Token, _ index: Int, in scan: Scan) -> Bool {
        switch before.keyword {
        case .các, .những, .mấy, .mỗi, .từng, .nhiều, .thứ, .mươi, .trăm: true
        default: before.isNumber || Numeral.words(at: index - 1, in: scan) != nil
        }
    }

    /// `thứ Năm tuần tới`, `Chủ nhật tuần này`, `thứ sáu vừa qua`.
    private static func weekday(at index: Int, in scan: Scan) -> DateReader.Reading? {
        let week = scan[index + 2].is(.của) ? index + 3 : index + 2
        if scan[week].is(.tuần), let day = WeekdayReader.weekday(endingAt: index + 1, isSure: true, in: scan),
            let week = unit(at: week, isCounted: false, in: scan), let count = week.value.relative?.count
        {
            return reading(.week, count, day: day, end: week.end)
        }
        let next = scan[index + 2]
        // `thứ hai tới,` is a day, `người thứ hai tới dự` is somebody.
        let isSure = next.letterCase == .lower && next.is(.tới) && scan[index + 3].kind != .word
        guard let day = WeekdayReader.weekday(endingAt: index + 1, isSure: isSure, in: scan) else { return nil }
        switch next.letterCase == .lower ? next.keyword : nil {
        case .này: return reading(.week, 0, day: day, end: index + 3)
        case .tới: return reading(.weekday, 1, day: day, end: index + 3)
        case .vừa where scan[index + 3].is(.qua) || scan[index + 3].is(.rồi):
            return reading(.weekday, -1, day: day, end: index + 4)
        default: break
        }
        // `hôm thứ Năm` is past; before a date the name of the day only goes with it.
        guard scan[index - 1].is(.hôm), !next.isNumber, !next.isSymbol("("), !next.is(.ngày),
            !next.isSymbol(",") || !(scan[index + 3].isNumber || scan[index + 3].is(.ngày))
        else { return nil }
        return reading(.weekday, -1, day: day, end: index + 2)
    }

    /// `5 ngày trước`, `hai tuần nữa`, `cách đây 10 năm`.
    private static func counted(at index: Int, in scan: Scan) -> DateReader.Reading? {
        let isAgo = scan[index].is(.cách) && scan[index + 1].is(.đây)
        let start = isAgo ? index + 2 : index
        guard let (count, unitAt) = Numeral.count(at: start, mostFigures: 3, in: scan) else { return nil }
        guard let unit = clockUnit(scan[unitAt]), !scan[start - 1].isNumber, !scan[start - 1].is(.thứ) else {
            return nil
        }
        if isAgo { return reading(unit, -count, end: unitAt + 1) }
        let after = scan[unitAt + 2]
        if scan[unitAt + 1].is(.nữa) { return reading(unit, count, end: unitAt + 2) }
        // `5 ngày trước khi …` counts from what follows.
        guard scan[unitAt + 1].is(.trước), after.kind != .word || after.is(.đây) || after.is(.tại) || after.is(.đã)
        else { return nil }
        return reading(unit, -count, end: after.is(.đây) ? unitAt + 3 : unitAt + 2)
    }

    private static func calendarUnit(_ token: Token) -> RelativeTime.Unit? {
        switch token.keyword {
        case .ngày: .day
        case .tuần: .week
        case .tháng: .month
        case .quý, .quí: .quarter
        case .năm: .year
        default: nil
        }
    }

    private static func clockUnit(_ token: Token) -> RelativeTime.Unit? {
        switch token.keyword {
        case .giờ: .hour
        case .phút: .minute
        default: calendarUnit(token)
        }
    }
}
