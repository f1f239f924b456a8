/// A term of office: `khóa XII`, `nhiệm kỳ XII`.
package struct TermValue: Sendable, Equatable {
    package var number: Int
    /// Whether the number is written in Roman figures.
    package var isRoman: Bool

    package init(number: Int, isRoman: Bool) {
        self.number = number
        self.isRoman = isRoman
    }
}
