/// A title as a key: its words without capitals, marks and punctuation, and without `Về`, `Về việc` before it.
///
/// What differs in Unicode form, in the placement of tone marks, in quotation marks or in dashes gives the same key.
package struct FoldedTitle: Hashable, Sendable {
    package let key: String
    package let wordCount: Int

    package init(_ title: some StringProtocol) {
        var title = String(title)
        self = title.withUTF8 { FoldedTitle(utf8: $0[...]) }
    }

    /// A title as UTF-8; what is not valid there is no letter.
    init(utf8 title: Slice<UnsafeBufferPointer<UInt8>>) {
        var folded: [UInt8] = []
        folded.reserveCapacity(title.count)
        var pendingSpace = false
        var words = 0
        var index = title.startIndex
        // `Về` tells by its marks: `Vệ sinh` keeps its first word.
        var opensWithAbout = false
        while index < title.endIndex {
            let (value, length) = Self.scalar(title, at: index)
            let letter = Self.letter(value)
            if folded.isEmpty, letter == UInt8(ascii: "v") {
                let rest = title[(index + 1)...]
                opensWithAbout = Self.abouts.contains { rest.starts(with: $0) }
            }
            index += length
            if letter == Self.mark { continue }
            if letter == 0 {
                pendingSpace = !folded.isEmpty
                continue
            }
            if pendingSpace || folded.isEmpty { words += 1 }
            if pendingSpace { folded.append(0x20) }
            pendingSpace = false
            folded.append(letter)
        }
        var opening = 0
        if opensWithAbout, folded.starts(with: "ve ".utf8) {
            opening = folded.starts(with: "ve viec ".utf8) ? 8 : 3
            words -= opening == 8 ? 2 : 1
        }
        key = String(decoding: folded[opening...], as: UTF8.self)
        wordCount = words
    }

    /// Its words, in order. O(length)
    package var words: [Substring] { key.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) } }

    /// The first words of a folded title, `fewest` of them, then one more each time. O(length) for each.
    package static func beginnings(of words: [Substring], from fewest: Int, to most: Int) -> [FoldedTitle] {
        guard fewest > 0, words.count >= fewest else { return [] }
        var beginnings = [FoldedTitle(key: words[..<fewest].joined(separator: " "), wordCount: fewest)]
        var key = beginnings[0].key
        for (index, word) in words.enumerated().dropFirst(fewest).prefix(max(0, most - fewest)) {
            key += " "
            key += word
            beginnings.append(FoldedTitle(key: key, wordCount: index + 1))
        }
        return beginnings
    }

    /// Of words that are folded already.
    private init(key: String, wordCount: Int) { (self.key, self.wordCount) = (key, wordCount) }

    /// What stands behind the V of `Về`, composed and decomposed.
    private static let abouts: [[UInt8]] = [
        "\u{1EC1} ", "\u{1EC0} ", "e\u{302}\u{300} ", "E\u{302}\u{300} ", "\u{EA}\u{300} ",
    ]
    .map { Array($0.utf8) }

    /// The scalar at an index and its length, (0, 1) for a byte that begins none.
    @inline(__always)
    private static func scalar(
        _ bytes: Slice<UnsafeBufferPointer<UInt8>>, at index: Int
    ) -> (value: UInt32, length: Int) {
        let first = bytes[index]
        let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
        if length == 1 { return (UInt32(first), 1) }
        guard length > 0, index + length <= bytes.endIndex else { return (0, 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (value, length)
    }

    /// Value of a combining mark.
    static let mark: UInt8 = 0xFF

    /// The plain small letter or figure of a scalar, 0 for what is neither.
    static func letter(_ value: UInt32) -> UInt8 { letters[value] }

    private static let letters = PlainLetterTable(of: plainLetter)

    private static func plainLetter(_ value: UInt32) -> UInt8 {
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
