import TextModel
import Testing

@Suite struct SyllableTests {
    @Test(arguments: [
        ("hòa", "hoà"), ("Thủy", "THUỶ"), ("khỏe", "khoẻ"), ("nghị", "nghi\u{323}"), ("QUYẾT", "quye\u{302}\u{301}t"),
    ]) func foldsWhatIsTheSame(one: String, other: String) {
        #expect(Syllable(one) == Syllable(other))
        #expect(Syllable(one) != .none)
    }

    @Test(arguments: [("quý", "qúy"), ("hoa", "hòa"), ("dân", "đân"), ("tho", "thơ")])
    func keepsApartWhatIsNot(one: String, other: String) {
        #expect(Syllable(one) != Syllable(other))
    }

    @Test(arguments: ["nghiêngnghiêng", "привет", "a1"]) func isNoneForWhatIsNoSyllable(word: String) {
        #expect(Syllable(word) == .none)
    }
}
