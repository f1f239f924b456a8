/// Reads clock times that a date follows: `20h30 ngày 21/4/2021`, `18 giờ ngày 30/4`, `8 giờ sáng ngày 5/5`.
enum ClockReader {
    static func date(at index: Int, in scan: Scan) -> DateReader.Reading? {
        guard let time = time(at: index, in: scan) else { return nil }
        var end = time.end
        var hour = time.hour
        let isLater = scan[end].is(.chiều) || scan[end].is(.tối) || scan[end].is(.đêm)
        if isLater || scan[end].is(.sáng) || scan[end].is(.trưa) {
            if isLater, hour < 12 { hour += 12 }
            end += 1
        }
        if scan[end].isSymbol(",") { end += 1 }
        if scan[end + 1].is(.nhật) || scan[end].is(.thứ),
            WeekdayReader.weekday(endingAt: end + 1, in: scan) != nil
        {
            end += scan[end + 2].isSymbol(",") ? 3 : 2
        }
        guard var reading = day(at: end, in: scan) else { return nil }
        reading.value.hour = hour
        reading.value.minute = time.minute
        return reading
    }

    private static func day(at index: Int, in scan: Scan) -> DateReader.Reading? {
        if scan[index].is(.ngày) { return DateReader.day(at: index, in: scan) }
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
            if scan[end].is(.phút) || scan[end].isSymbol("'") { end += 1 }
            return (Int(scan[index].value), Int(minute.value), end)
        }
        if scan[end].is(.rưỡi) { return (Int(scan[index].value), 30, end + 1) }
        return isColon || isG ? nil : (Int(scan[index].value), 0, end)
    }
}
