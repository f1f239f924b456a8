package import TextModel

/// Two dates, or one and an open end.
package struct DateRangeValue: Sendable, Equatable {
    package var start: DateValue
    /// nil: up to now.
    package var end: DateValue?
    /// Whether `giai đoạn` or `nhiệm kỳ` leads it: then it can only run forward.
    package var isPeriod: Bool
    /// In the bracket behind an anniversary, the years it says.
    package var anniversary: Anniversary?

    package struct Anniversary: Sendable, Equatable {
        /// `70` of `kỷ niệm 70 năm`: the last before the bracket.
        package var years: Int
        /// Place of that number, from the start of the block.
        package var range: TextRange
    }

    package init(start: DateValue, end: DateValue?, isPeriod: Bool = false) {
        self.start = start
        self.end = end
        self.isPeriod = isPeriod
    }

    /// `2016/2020`, `2012-06/..`; nil if an end is in no calendar.
    package var iso: String? {
        guard let first = start.iso else { return nil }
        guard let end else { return "\(first)/.." }
        return end.iso.map { "\(first)/\($0)" }
    }
}
