/// Where the tone mark stands in open syllables with oa, oe, uy.
package enum ToneStyle {
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
        guard let last = word.utf8.last, last >= 0x80, word.count > 2,
            let index = old.firstIndex(where: word.hasSuffix), !word.lowercased().hasPrefix("qu")
        else {
            return word
        }
        return word.dropLast(2) + new[index]
    }
}
