/// A title as a key: its words without capitals, marks and punctuation, and without `Về`, `Về việc` before it.
///
/// What differs in Unicode form, in the placement of tone marks, in quotation marks or in dashes gives the same key.
package struct FoldedTitle: Hashable, Sendable {
    package let key: String
    package let wordCount: Int

    package init(_ title: some StringProtocol) {
        var bytes: [UInt8] = []
        var pendingSpace = false
        var words = 0
        for scalar in Self.withoutOpening(title).unicodeScalars {
            let letter = Self.letter(scalar.value)
            if letter == Self.mark { continue }
            if letter == 0 {
                pendingSpace = !bytes.isEmpty
                continue
            }
            if pendingSpace || bytes.isEmpty { words += 1 }
            if pendingSpace { bytes.append(0x20) }
            pendingSpace = false
            bytes.append(letter)
        }
        key = String(decoding: bytes, as: UTF8.self)
        wordCount = words
    }

    /// `Về` and `Về việc` tell with their marks: `Vệ sinh` keeps its first word.
    private static func withoutOpening(_ title: some StringProtocol) -> String {
        let title = String(title.drop { !$0.isLetter && !$0.isNumber })
        for opening in ["Về việc ", "về việc ", "Về ", "về "] where title.hasPrefix(opening) {
            return String(title.dropFirst(opening.count))
        }
        return title
    }

    /// Value of a combining mark.
    private static let mark: UInt8 = 0xFF

    /// The plain small letter or figure of a scalar, 0 for what is neither.
    private static func letter(_ value: UInt32) -> UInt8 {
        switch value {
        case 0x30...0x39, 0x61...0x7A: UInt8(truncatingIfNeeded: value)
        case 0x41...0x5A: UInt8(truncatingIfNeeded: value) | 0x20
        case 0x300...0x36F: mark
        case 0xC0...0xC5, 0xE0...0xE5, 0x102, 0x103, 0x1EA0...0x1EB7: UInt8(ascii: "a")
        case 0xC8...0xCB, 0xE8...0xEB, 0x1EB8...0x1EC7: UInt8(ascii: "e")
        case 0xCC...0xCF, 0xEC...0xEF, 0x128, 0x129, 0x1EC8...0x1ECB: UInt8(ascii: "i")
        case 0xD2...0xD6, 0xF2...0xF6, 0x1A0, 0x1A1, 0x1ECC...0x1EE3: UInt8(ascii: "o")
        case 0xD9...0xDC, 0xF9...0xFC, 0x168, 0x169, 0x1AF, 0x1B0, 0x1EE4...0x1EF1: UInt8(ascii: "u")
        case 0xDD, 0xFD, 0x1EF2...0x1EF9: UInt8(ascii: "y")
        case 0xD0, 0xF0, 0x110, 0x111: UInt8(ascii: "d")
        default: 0
        }
    }
}
