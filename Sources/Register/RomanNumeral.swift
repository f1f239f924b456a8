/// Roman numerals as terms and chapters have them.
package enum RomanNumeral {
    private static let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]

    /// `XII` for 12. Made for 1 ... 39; a higher number gets more tens, one below 1 an empty string.
    package static func spelling(of number: Int) -> String {
        String(repeating: "X", count: max(0, number / 10)) + ones[max(0, number % 10)]
    }
}
