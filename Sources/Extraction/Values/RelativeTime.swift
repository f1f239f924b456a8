package import Register

/// A distance from the day a text is written: `hôm qua`, `quý sau`, `thứ Năm tuần tới`.
package struct RelativeTime: Sendable, Equatable {
    package enum Unit: UInt8, Sendable {
        case minute, hour, day, week, month, quarter, year
        /// The next or the last day of that name: `thứ Sáu tới`, `thứ Ba vừa rồi`.
        case weekday
    }

    package var unit: Unit
    /// Negative for what is past.
    package var count: Int
    /// Day of that week, 1 Monday ... 7 Sunday, or day of that month; nil if the text names none.
    package var day: Int?

    package init(_ unit: Unit, _ count: Int, day: Int? = nil) {
        self.unit = unit
        self.count = count
        self.day = day
    }

    /// The date meant in a text of that day, in the norm of dates (a week as its ISO number, `2018-W03`); nil for hours and
    /// minutes and for days that the month lacks.
    package func iso(from today: CivilDate) -> String? {
        switch unit {
        case .minute, .hour: return nil
        case .day: return CivilDate(dayNumber: today.dayNumber + count)?.description
        case .week:
            let monday = today.dayNumber - today.weekday + 1 + 7 * count
            guard let day else { return week(ofMonday: monday) }
            return CivilDate(dayNumber: monday + day - 1)?.description
        case .weekday:
            guard let day else { return nil }
            let ahead = (day - today.weekday + 6) % 7 + 1
            let back = (today.weekday - day + 6) % 7 + 1
            return CivilDate(dayNumber: today.dayNumber + (count > 0 ? ahead : -back))?.description
        case .month:
            let month = today.year * 12 + today.month - 1 + count
            guard let day else { return "\(DateValue.padded(month / 12, 4))-\(DateValue.padded(month % 12 + 1, 2))" }
            return CivilDate(year: month / 12, month: month % 12 + 1, day: day)?.description
        case .quarter:
            let quarter = today.year * 4 + (today.month - 1) / 3 + count
            return "\(DateValue.padded(quarter / 4, 4))-Q\(quarter % 4 + 1)"
        case .year: return DateValue.padded(today.year + count, 4)
        }
    }

    /// ISO weeks belong to the year of their Thursday.
    private func week(ofMonday monday: Int) -> String? {
        guard let thursday = CivilDate(dayNumber: monday + 3),
            let first = CivilDate(year: thursday.year, month: 1, day: 1)
        else { return nil }
        let number = (thursday.dayNumber - first.dayNumber) / 7 + 1
        return "\(DateValue.padded(thursday.year, 4))-W\(DateValue.padded(number, 2))"
    }
}
