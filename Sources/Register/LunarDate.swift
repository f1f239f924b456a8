/// A date of the Vietnamese lunar calendar.
package struct LunarDate: Hashable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int
    package let isLeapMonth: Bool

    private struct Year: Sendable {
        var number: Int
        /// Day number of Tết; see `CivilDate.dayNumber`.
        var firstDay: Int
        var leapMonth: Int
        var monthLengths: [Int]

        /// Place of a month among those of the year; nil for a leap month that the year lacks.
        func index(ofMonth month: Int, isLeap: Bool) -> Int? {
            guard (1...12).contains(month), !isLeap || month == leapMonth else { return nil }
            let isBehindLeap = leapMonth > 0 && month > leapMonth
            return month - 1 + (isLeap || isBehindLeap ? 1 : 0)
        }

        /// 29 or 30.
        func length(ofMonth month: Int, isLeap: Bool) -> Int? {
            guard let index = index(ofMonth: month, isLeap: isLeap), index < monthLengths.count else { return nil }
            return monthLengths[index]
        }
    }

    private static let years: [Year] = Table.lunarYears.rows.compactMap { row in
        guard let number = Int(row[0]), let tet = CivilDate(iso: "\(row[0])-\(row[1])"), let leapMonth = Int(row[2])
        else { return nil }
        return Year(
            number: number, firstDay: tet.dayNumber, leapMonth: leapMonth,
            monthLengths: row[3].utf8.map { $0 == UInt8(ascii: "1") ? 30 : 29 })
    }

    /// nil outside the years of the table, 1900 to 2100.
    package init?(_ date: CivilDate) {
        let wanted = date.dayNumber
        guard let year = Self.years.last(where: { $0.firstDay <= wanted }) else { return nil }
        var left = wanted - year.firstDay
        var month = 1
        var isLeap = false
        for length in year.monthLengths {
            if left < length {
                self.year = year.number
                self.month = month
                day = left + 1
                isLeapMonth = isLeap
                return
            }
            left -= length
            if !isLeap, month == year.leapMonth {
                isLeap = true
            } else {
                isLeap = false
                month += 1
            }
        }
        return nil
    }

    /// nil for a day that the calendar lacks: a month of 29 days, a leap month of another year, a year outside the table.
    package init?(year: Int, month: Int, day: Int, isLeapMonth: Bool = false) {
        guard let row = Self.years.first(where: { $0.number == year }),
            let length = row.length(ofMonth: month, isLeap: isLeapMonth), (1...length).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.isLeapMonth = isLeapMonth
    }

    /// The day of the Gregorian calendar.
    package var civilDate: CivilDate? {
        guard let row = Self.years.first(where: { $0.number == year }),
            let index = row.index(ofMonth: month, isLeap: isLeapMonth)
        else { return nil }
        return CivilDate(dayNumber: row.firstDay + row.monthLengths.prefix(index).reduce(0, +) + day - 1)
    }

    /// Place of a year in the cycle of sixty, 0 for Giáp Tý.
    package static func cycleYear(of year: Int) -> Int { ((year - 4) % 60 + 60) % 60 }

    private static let stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"]
    private static let branches = [
        "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi",
    ]
    private static let months = [
        "Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Chạp",
    ]

    /// `Đinh Dậu`: year 4 of our era was Giáp Tý.
    package var yearName: String { Self.yearName(ofCycle: Self.cycleYear(of: year)) }

    /// The name of a place in the cycle of sixty, 0 ... 59.
    package static func yearName(ofCycle place: Int) -> String {
        "\(stems[abs(place) % 10]) \(branches[abs(place) % 12])"
    }

    /// `30 tháng Mười Một năm Đinh Dậu`, `mùng 1 tháng Giêng năm Mậu Tuất`.
    package var vietnamese: String {
        let leap = isLeapMonth ? " nhuận" : ""
        return "\(day <= 10 ? "mùng \(day)" : String(day)) tháng \(Self.months[month - 1])\(leap) năm \(yearName)"
    }

    /// `lunar 30/11, Đinh Dậu`.
    package var english: String { "lunar \(day)/\(month)\(isLeapMonth ? " (leap)" : ""), \(yearName)" }
}
