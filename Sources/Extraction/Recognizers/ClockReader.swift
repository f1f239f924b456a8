/// Reads clock times that a date follows: `20h30 ngày 21/4/2021`, `18 giờ ngày 30/4`, `8 giờ sáng ngày 5/5`.
enum ClockReader {
    /// `7h30 đến 11h ngày 5/5`: two times of one day.
    static func range(at index: Int, in scan: Scan) -> DateRangeReader.Reading? {
        guard let first = time(at: index, in: scan) else { return nil }
        let joint = scan[first.end]
        guard joint.isSymbol("-") || joint.is(.đến) || joint.is(.tới), scan[first.end + 1].isNumber,
            let last = date(at: first.end + 1, in: scan), last.value.shape == .day
        else { return nil }
        var start = last.value
        start.hour = first.hour
        start.minute = first.minute
        return DateRangeReader.Reading(value: DateRangeValue(start: start, end: last.value), end: last.end)
    }

    static func date(at index: Int, in scan: Scan) -> DateReader.Reading? {
        guard let time = time(at: index, in: scan) else { return nil }
        var end = time.end
        var hour = time.hour
        if let today = RelativeDateReader.partOfDay(end, in: scan) {
            return withTime(today, hour: afternoon(hour, scan[end]), minute: time.minute)
        }
        let isLater = scan[end].is(.chiều) || scan[end].is(.tối) || scan[end].is(.đêm)
        if isLater || scan[end].is(.sáng) || scan[end].is(.trưa) {
            hour = afternoon(hour, scan[end])
            end += 1
        }
        if scan[end].isSymbol(",") { end += 1 }
        if scan[end + 1].is(.nhật) || scan[end].is(.thứ),
            WeekdayReader.weekday(endingAt: end + 1, in: scan) != nil
        {
            end += scan[end + 2].isSymbol(",") ? 3 : 2
        }
        return day(at: end, in: scan).map { withTime($0, hour: hour, minute: time.minute) }
    }

    private static func withTime(_ reading: DateReader.Reading, hour: Int, minute: Int) -> DateReader.Reading {
        var reading = reading
        reading.value.hour = hour
        reading.value.minute = minute
        return reading
    }

    /// `2 giờ chiều` is 14, `1 giờ trưa` 13, `12 giờ đêm` 0 of the day that begins.
    private static func afternoon(_ hour: Int, _ part: Token) -> Int {
        switch part.keyword {
        case .chiều, .tối: hour < 12 ? hour + 12 : hour
        case .đêm: hour < 12 && hour > 5 ? hour + 12 : hour
        case .trưa: hour < 4 ? hour + 12 : hour
        default: hour
        }
    }

    private static func day(at index: Int, in scan: Scan) -> DateReader.Reading? {
        if scan[index].is(.ngày) || scan[index].is(.hôm) {
            return DateReader.day(at: index, in: scan) ?? RelativeDateReader.wholeDay(index, in: scan)
        }
        return NumericDateReader.date(at: index, afterKeyword: false, allowsShort: true, in: scan)
    }

    /// `20h30`, `20h`, `14 giờ 30 phút`, `14:30`, `14g30`.
    private static func time(at index: Int, in scan: Scan) -> (hour: Int, minute: Int, end: Int)? {
        guard scan[index].count <= 2, scan[index].value <= 24 else { return nil }
        var end = index + 1
        let isColon = scan[end].isSymbol(":") && scan[end].isGlued
        let isG = scan[end].isGlued && scan.spells(scan[end], "g")
        guard scan[end].is(.giờ) || scan[end].is(.h) || isColon || isG else { return nil }
        end += 1
        let minute = scan[end]
        if minute.isNumber, minute.count <= 2, minute.value < 60 {
            // `8 giờ 16/1`: the figure begins the date.
            if !isColon, !minute.isGlued, scan[end + 1].isSymbol("/") || scan[end + 1].isSymbol("-") {
                return (Int(scan[index].value), 0, end)
            }
            end += 1
            let isP = scan[end].isGlued && scan.spells(scan[end], "p")
            if scan[end].is(.phút) || scan[end].isSymbol("'") || isP { end += 1 }
            return (Int(scan[index].value), Int(minute.value), end)
        }
        if scan[end].is(.rưỡi) { return (Int(scan[index].value), 30, end + 1) }
        return isColon || isG ? nil : (Int(scan[index].value), 0, end)
    }
}
