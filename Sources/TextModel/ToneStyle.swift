/// Where the tone mark stands in open syllables with oa, oe, uy.
package enum ToneStyle {
    private static let old = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"]
    private static let new = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"]

    /// A word as the newer rule writes it: `Hoà` as `Hòa`, `Thuỷ` as `Thủy`; `Quý` stays.
    package static func modern(_ word: String) -> String {
        // All of them end in a letter with a tone mark: most words are told by their last byte.
        guard let last = word.utf8.last, last >= 0x80, word.count > 2,
            let index = old.firstIndex(where: word.hasSuffix), !word.lowercased().hasPrefix("qu")
        else {
            return word
        }
        return word.dropLast(2) + new[index]
    }
}
