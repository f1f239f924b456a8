/// Reads years of two figures: `30/4/75`, `tháng 12/99`, `trước năm 75`.
///
/// From 30 on they are of the twentieth century: nobody writes so of years to come. Below, the century comes from what the
/// text tells of; see `DateContext`.
enum ShortYearReader {
    struct Reading {
        var year: Int?
        var yearOfCentury: Int?
        var end: Int
    }

    private static let firstOfLastCentury: UInt32 = 30

    /// The figure at `index` as a year.
    static func figure(at index: Int, in scan: Scan) -> Reading? {
        let token = scan[index]
        guard token.isNumber, token.count == 2 else { return nil }
        return token.value >= firstOfLastCentury
            ? Reading(year: 1900 + Int(token.value), end: index + 1)
            : Reading(yearOfCentury: Int(token.value), end: index + 1)
    }

    /// What stands behind a month: `/99`, `-99`, ` năm 99`.
    static func tail(at index: Int, in scan: Scan) -> Reading? {
        let token = scan[index]
        let isMark = token.isGlued && scan[index + 1].isGlued && (token.isSymbol("/") || token.isSymbol("-"))
        guard isMark || token.is(.năm), let reading = figure(at: index + 1, in: scan),
            !DateReader.isGluedToMore(index + 1, in: scan), DateReader.endsPhrase(scan[reading.end])
        else { return nil }
        // `tháng 7/10` may be two months, `tháng 5 năm 18 tuổi` an age.
        if isMark, scan[index + 1].value <= 12 { return nil }
        return reading
    }

    /// `năm 75`, where the words before it tell of a time; alone it counts too easily.
    static func year(at index: Int, in scan: Scan) -> Int? {
        guard let year = figure(at: index, in: scan)?.year, !DateReader.isGluedToMore(index, in: scan),
            DateReader.endsPhrase(scan[index + 1])
        else { return nil }
        switch scan[index - 2].keyword {
        case .trước, .sau, .hồi, .đầu, .cuối, .giữa, .từ: return year
        default: return nil
        }
    }

    /// The third part of a date in figures, at `index` behind its separator.
    static func third(at index: Int, afterKeyword: Bool, in scan: Scan) -> Reading? {
        guard let reading = figure(at: index, in: scan), scan[index].isGlued, scan[index - 1].isGlued else {
            return nil
        }
        let next = scan[reading.end]
        if next.isGlued, next.isWord || next.isNumber { return nil }
        if afterKeyword { return reading }
        guard DateReader.endsPhrase(next) || next.is(.âm) else { return nil }
        switch scan[index - 5].keyword {
        case .vào, .đến, .từ, .sinh, .trước, .sau, .hôm, .sáng, .trưa, .chiều, .tối, .đêm, .nay, .qua: return reading
        default: return nil
        }
    }
}
