/// The name of an act with the year behind it apart: `Luật Đất đai` and 2013.
package struct ActName {
    private(set) var full: String
    /// Without the year and what stands in brackets behind it.
    package private(set) var title: String
    /// The year behind it; nil if there is none.
    package private(set) var year: Int?

    package init(_ name: String) {
        full = name
        // Most names have neither a year nor a bracket at their end.
        if let last = name.utf8.last, !(0x30...0x39).contains(last), last != 0x29, !name.utf8.contains(0x28) {
            title = name
            return
        }
        var words = name.split(separator: " ").map(String.init)
        if let bracket = words.firstIndex(where: { $0.hasPrefix("(sửa") }) { words.removeSubrange(bracket...) }
        if let last = words.last, last.utf8.count == 4, let year = Int(last), (1945...2100).contains(year) {
            self.year = year
            words.removeLast()
            if words.last == "năm" { words.removeLast() }
        }
        title = words.joined(separator: " ")
    }

    /// `Nghị quyết Trung ương 4 khóa XII` for that name with brackets, with an Arabic term, and for
    /// `Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII`; nil for what is no resolution of a plenum.
    var ofPlenum: String? {
        // Most names are of laws.
        guard full.utf8.first == UInt8(ascii: "N") || full.utf8.first == UInt8(ascii: "n") else { return nil }
        let words = full.split { " (),".contains($0) }.map { $0.lowercased() }
        guard words.starts(with: ["nghị", "quyết"]), let committee = words.firstIndex(of: "ương"),
            let term = words.firstIndex(where: { $0 == "khóa" || $0 == "khoá" }), term + 1 < words.count,
            let termNumber = Self.number(words[term + 1])
        else { return nil }
        let ordinal = words.firstIndex(of: "thứ").map { $0 + 1 } ?? committee + 1
        guard ordinal < words.count, let number = Self.number(words[ordinal]) else { return nil }
        return "Nghị quyết Trung ương \(number) khóa \(RomanNumeral.spelling(of: termNumber))"
    }

    /// The value of figures, of Roman ones up to XV, and of a word.
    private static func number(_ word: String) -> Int? {
        if let value = Int(word) { return (1...39).contains(value) ? value : nil }
        if let index = ordinals.firstIndex(of: word) { return index + 1 }
        return (1...15).first { RomanNumeral.spelling(of: $0).lowercased() == word }
    }

    private static let ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]
}
