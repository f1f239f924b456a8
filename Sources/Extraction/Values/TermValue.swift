/// A term of office: `khóa XII`, `nhiệm kỳ XII`.
package struct TermValue: Sendable, Equatable {
    package var number: Int
    /// Whether the number is written in Roman figures.
    package var isRoman: Bool
    /// The body whose term it is, where it stands just before.
    package var body: String?

    /// Whether the letters are no Roman number (`XIIII`); `number` is then their value read one by one.
    package var isMalformed = false

    package init(number: Int, isRoman: Bool, body: String? = nil) {
        self.number = number
        self.isRoman = isRoman
        self.body = body
    }
}
