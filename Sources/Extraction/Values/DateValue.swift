/// A calendar expression. What the text does not say is nil.
package struct DateValue: Sendable, Equatable {
    package enum Shape: UInt8, Sendable {
        case day, month, quarter, half, year, decade, century, lunarDay, relative
    }

    package var shape: Shape
    package var year: Int?
    package var month: Int?
    package var day: Int?
    /// Quarter 1-4 or half 1-2; for a decade or a century its first year; for a relative expression its days from today.
    package var ordinal: Int?
    package var hour: Int?
    package var minute: Int?
    /// 1 Monday ... 7 Sunday, where the text names it just before the date.
    package var weekday: Int?

    package init(
        _ shape: Shape, year: Int? = nil, month: Int? = nil, day: Int? = nil, ordinal: Int? = nil
    ) {
        self.shape = shape
        self.year = year
        self.month = month
        self.day = day
        self.ordinal = ordinal
    }
}
