package import Register
package import TextModel

/// A calendar expression. What the text does not say is nil.
package struct DateValue: Sendable, Equatable {
    package enum Shape: UInt8, Sendable {
        case day, month, quarter, half, year, decade, century, relative
    }

    /// How the expression is written: facts that opinions may rest on.
    package struct Form: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// `3/2-2019`
        package static let mixedSeparators = Form(rawValue: 1)
        /// `tháng 3 tháng 2020`
        package static let monthWordForYear = Form(rawValue: 2)
        /// `16 -1`: white space on one side of a separator only
        package static let oneSidedSpace = Form(rawValue: 4)
        /// `ngày 03 tháng bốn`
        package static let monthInWords = Form(rawValue: 8)
        /// The word `ngày` leads it.
        package static let led = Form(rawValue: 16)
        /// `quí`
        package static let oldSpelling = Form(rawValue: 32)
        /// `năm 201`: a year that lost a figure
        package static let cutYear = Form(rawValue: 64)
    }

    package var shape: Shape
    @SmallNumber package var year: Int?
    /// The last two figures of the year where the text has no more and the century is not certain: 18 of `18/8/18`.
    @SmallNumber package var yearOfCentury: Int?
    @SmallNumber package var month: Int?
    @SmallNumber package var day: Int?
    /// Quarter 1-4 or half 1-2; for a decade its first year, for a century its number.
    @SmallNumber package var ordinal: Int?
    /// For a relative expression its distance from the day of the document; for another date that of its year
    /// (`tháng 10 năm ngoái`).
    package var relative: RelativeTime?
    /// Place of a year's name in the cycle of sixty, 0 for Giáp Tý, where the text names it.
    @SmallNumber package var cycleYear: Int?
    /// Whether the lunar month is the second of its name.
    package var isLeapMonth = false
    /// Whether years, decades and centuries are counted back from our era.
    package var isBeforeEra = false
    @SmallNumber package var hour: Int?
    @SmallNumber package var minute: Int?
    /// 1 Monday ... 7 Sunday, where the text names it just before the date.
    @SmallNumber package var weekday: Int?
    /// Place of the weekday's name, from the start of the block.
    package var weekdayRange: TextRange?
    package var isLunar = false
    package var form: Form = []

    package init(
        _ shape: Shape, year: Int? = nil, month: Int? = nil, day: Int? = nil, ordinal: Int? = nil
    ) {
        self.shape = shape
        self.year = year
        self.month = month
        self.day = day
        self.ordinal = ordinal
    }

    /// Whether the day stands in the calendar. Without a year 29 February does; a lunar month has at most 30 days.
    package var exists: Bool {
        switch shape {
        case .day:
            guard let day else { return true }
            if isLunar { return (1...30).contains(day) && (1...12).contains(month ?? 1) }
            guard let month else { return (1...31).contains(day) }
            return day >= 1 && day <= CivilDate.daysInMonth(month, year: year)
        case .month: return (1...12).contains(month ?? 1)
        case .quarter: return (1...4).contains(ordinal ?? 1)
        default: return true
        }
    }

    /// The same of the lunar calendar.
    var lunar: DateValue {
        var value = self
        value.isLunar = true
        return value
    }

    /// The day it names, if it is a whole Gregorian date.
    package var civilDate: CivilDate? {
        guard shape == .day, !isLunar, let year, let month, let day else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }
}

extension DateValue {
    /// The normal form: EDTF where it has one (`2018-01-16`, `XXXX-01-16`, `199X`), else ours (`2018-Q1`, `2018-H1`,
    /// `L--03-10`). nil for what is in no calendar.
    package var iso: String? {
        guard exists else { return nil }
        let yearText = year.map { Self.padded($0, 4) } ?? yearOfCentury.map { "XX" + Self.padded($0, 2) } ?? "XXXX"
        switch shape {
        case .day:
            guard let day else { return nil }
            let monthText = month.map { Self.padded($0, 2) } ?? "XX"
            if isLunar { return "L--\(monthText)-\(Self.padded(day, 2))" }
            return "\(yearText)-\(monthText)-\(Self.padded(day, 2))" + clock
        case .month:
            guard let month else { return nil }
            return isLunar ? "L--\(Self.padded(month, 2))" : "\(yearText)-\(Self.padded(month, 2))"
        case .quarter: return ordinal.map { "\(yearText)-Q\($0)" }
        case .half: return ordinal.map { "\(yearText)-H\($0)" }
        case .year where isBeforeEra: return year.map { Self.beforeEra($0) }
        case .year: return yearText
        case .decade: return ordinal.map { Self.padded($0 / 10, 3) + "X" }
        case .century where isBeforeEra: return ordinal.map { "-" + Self.padded($0 - 1, 2) + "XX" }
        case .century: return ordinal.map { Self.padded($0 - 1, 2) + "XX" }
        case .relative: return nil
        }
    }

    /// 356 BCE is the year -355 of ISO 8601, which has a year 0.
    private static func beforeEra(_ year: Int) -> String { year == 1 ? "0000" : "-" + padded(year - 1, 4) }

    /// `T20:30` for a time of day, else nothing.
    var clock: String {
        guard let hour else { return "" }
        return "T\(Self.padded(hour, 2)):\(Self.padded(minute ?? 0, 2))"
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
