/// Two dates, or one and an open end.
package struct DateRangeValue: Sendable, Equatable {
    package var start: DateValue
    /// nil: up to now.
    package var end: DateValue?

    package init(start: DateValue, end: DateValue?) {
        self.start = start
        self.end = end
    }
}
