/// Letters of other alphabets that look like those of codes: a keyboard left in Russian, a scan, a copied page.
enum LookAlikeLetters {
    private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
        // Cyrillic
        "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "І": "I", "Ј": "J", "К": "K", "М": "M", "О": "O", "Р": "P",
        "Ѕ": "S", "Т": "T", "Х": "X", "У": "Y", "Ү": "Y", "Ԛ": "Q", "Ԍ": "G", "Ԁ": "D", "а": "a", "е": "e", "о": "o",
        "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ѕ": "s", "ԛ": "q", "ԁ": "d", "г": "r", "һ": "h", "ӏ": "l",
        // Greek
        "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P",
        "Τ": "T", "Υ": "Y", "Χ": "X", "ο": "o", "ν": "v",
        // African D, for Đ; the phonetic alphabet's g
        "\u{189}": "Đ", "\u{261}": "g",
    ]

    /// Strokes over the letter before, which make a D look like Đ.
    private static let strokes: ClosedRange<Unicode.Scalar> = "\u{335}"..."\u{338}"

    /// The text with Latin letters in their place; nil if it has no such letter, or others that look like none.
    static func latin(_ text: String) -> String? {
        guard mayStand(in: text) else { return nil }
        var result = ""
        var isChanged = false
        for scalar in text.unicodeScalars {
            if let meant = latin[scalar] {
                result.unicodeScalars.append(meant)
                isChanged = true
            } else if strokes.contains(scalar), let letter = result.unicodeScalars.last, letter == "D" || letter == "d"
            {
                result.unicodeScalars.removeLast()
                result.unicodeScalars.append(letter == "D" ? "Đ" : "đ")
                isChanged = true
            } else {
                if (0x370...0x52F).contains(scalar.value) { return nil }
                result.unicodeScalars.append(scalar)
            }
        }
        return isChanged ? result : nil
    }

    /// Whether a byte that begins such a letter is in the text.
    private static func mayStand(in text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            bytes.contains { $0 >= 0xD0 && $0 <= 0xD4 || $0 >= 0xCC && $0 <= 0xCF || $0 == 0xC6 || $0 == 0xC9 }
        }
    }
}
