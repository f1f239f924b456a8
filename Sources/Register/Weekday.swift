/// Names of the days of the week, 1 Monday ... 7 Sunday (ISO 8601).
package enum Weekday {
    private static let names = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
    private static let englishNames = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    /// `thứ Hai` ... `Chủ nhật`; empty for a number outside.
    package static func name(_ number: Int) -> String { names.indices.contains(number - 1) ? names[number - 1] : "" }

    package static func englishName(_ number: Int) -> String {
        englishNames.indices.contains(number - 1) ? englishNames[number - 1] : ""
    }

    /// `3` for `thứ Ba`; nil for Sunday, which has none.
    package static func figure(_ name: String) -> String? {
        names.firstIndex(of: name).flatMap { $0 < 6 ? String($0 + 2) : nil }
    }
}
