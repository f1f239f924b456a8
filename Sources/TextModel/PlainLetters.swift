/// Text as one types it in a hurry: small letters without tones and marks, `đ` as `d`.
package enum PlainLetters {
    private static let rows = [
        "a": "àáảãạăằắẳẵặâầấẩẫậ", "e": "èéẻẽẹêềếểễệ", "i": "ìíỉĩị", "o": "òóỏõọôồốổỗộơờớởỡợ", "u": "ùúủũụưừứửữự",
        "y": "ỳýỷỹỵ", "d": "đ",
    ]

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
        var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (letter, row) in rows {
            guard let letter = letter.unicodeScalars.first else { continue }
            for scalar in row.unicodeScalars { plain[scalar] = letter }
        }
        return plain
    }()

    /// The same for composed and decomposed text; white space and signs stay. O(length).
    package static func fold(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars where LetterTable.combiningMark(scalar.value) == nil {
            result.append(plain[scalar] ?? scalar)
        }
        return String(result)
    }
}
