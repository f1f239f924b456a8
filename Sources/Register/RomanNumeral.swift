/// Roman numerals as terms and chapters have them.
package enum RomanNumeral {
    private static let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]

    /// `XII` for 12. Made for 1 ... 39; a higher number gets more tens, one below 1 an empty string.
    package static func spelling(of number: Int) -> String {
        String(repeating: "X", count: max(0, number / 10)) + ones[max(0, number % 10)]
    }

    /// 12 for `XII` in capitals, nil for what is none of 1 ... 39.
    package static func value(of text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 7 else { return nil }
        return (1...39).first { spelling(of: $0) == text }
    }
}
