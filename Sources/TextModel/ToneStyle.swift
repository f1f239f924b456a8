/// Where the tone mark stands in open syllables with oa, oe, uy.
package enum ToneStyle {
    /// On the last vowel (`hoà`, `uỷ`), as older books have it, or on the first (`hòa`, `ủy`).
    package enum Placement: Sendable { case old, new }

    private static let old = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"]
    private static let new = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"]

    /// Whether `modern` may write a word another way: it ends in o or u and a letter with a mark. By its UTF-8 bytes.
    package static func mayDiffer(_ word: ArraySlice<UInt8>) -> Bool {
        guard let last = word.last, last >= 0x80 else { return false }
        let lead = word.lastIndex { !UTF8Scalar.isContinuation($0) } ?? word.startIndex
        guard lead > word.startIndex else { return false }
        switch word[lead - 1] {
        case UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "O"), UInt8(ascii: "U"): return true
        default: return false
        }
    }

    /// A word as the newer rule writes it: `Hoà` as `Hòa`, `Thuỷ` as `Thủy`; `Quý` stays.
    package static func modern(_ word: String) -> String {
        // All of them end in a letter with a tone mark: most words are told by their last byte.
        guard let last = word.utf8.last, last >= 0x80, word.count >= 2,
            let index = old.firstIndex(where: word.hasSuffix), !word.lowercased().hasPrefix("qu")
        else {
            return word
        }
        return word.dropLast(2) + new[index]
    }

    /// A word as the older rule writes it: `hòa` as `hoà`. Capitals stay where they are.
    package static func traditional(_ word: String) -> String {
        replacing(word, new, by: old)
    }

    /// The same the other way, capitals where they are: `HOÀ` as `HÒA`.
    package static func modernKeepingCase(_ word: String) -> String {
        replacing(word, old, by: new)
    }

    private static func replacing(_ word: String, _ endings: [String], by others: [String]) -> String {
        let small = word.lowercased()
        guard let index = endings.firstIndex(where: small.hasSuffix), !small.hasPrefix("qu") else { return word }
        let last = word.suffix(2)
        let isUpper = last.map(\.isUppercase)
        let changed = zip(others[index], isUpper).map { $1 ? $0.uppercased() : String($0) }
        return word.dropLast(2) + changed.joined()
    }

    /// How a word is written whose last three letters have these codes, the first 0 where it has two; nil where nothing can
    /// stand in two places. `quý` and `qua` are written in one way.
    package static func placement(ofLast letters: (UInt8, UInt8, UInt8), _ table: LetterTable) -> Placement? {
        let (before, first, last) = letters
        guard first != 0 else { return nil }
        let rows = (table.vowel[Int(first)], table.vowel[Int(last)])
        let tones = (table.tone[Int(first)], table.tone[Int(last)])
        let isPair = rows.0 == 6 && (rows.1 == 0 || rows.1 == 3) || rows.0 == 9 && rows.1 == 11 && before != q
        guard isPair else { return nil }
        switch (tones.0 != 0, tones.1 != 0) {
        case (false, true): return .old
        case (true, false): return .new
        default: return nil
        }
    }

    /// Code of the letter q.
    private static let q: UInt8 = 17
}
