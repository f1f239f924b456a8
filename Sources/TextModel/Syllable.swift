/// A folded word of at most eight letters, one byte a letter: the same for any case and for old and new tone placement.
///
/// Every Vietnamese syllable fits (the longest has seven letters). The zero value is a word that does not.
package struct Syllable: Hashable, Sendable {
    package let key: UInt64

    @inlinable
    package init(key: UInt64) { self.key = key }

    package static let none = Syllable(key: 0)

    /// Folds a word; `none` if it is longer than eight letters or has something that is no letter of ours.
    package init(_ word: some StringProtocol) {
        let table = LetterTable.shared
        var packer = SyllablePacker()
        for scalar in word.unicodeScalars {
            if let mark = LetterTable.combiningMark(scalar.value) {
                packer.compose(with: mark, table)
            } else {
                packer.append(table.entry(for: scalar.value) & 0x7F)
            }
        }
        self = packer.finish(table)
    }
}

extension LetterTable {
    /// `value` if it is a combining diacritical mark (U+0300 ... U+036F).
    @inlinable
    package static func combiningMark(_ value: UInt32) -> UInt32? {
        value >= 0x300 && value <= 0x36F ? value : nil
    }
}

/// Collects the letters of one word into a `Syllable`.
package struct SyllablePacker {
    private var key: UInt64 = 0
    private var overflow = false
    /// Number of letters so far.
    package private(set) var count = 0

    package init() {}

    /// Of letters collected elsewhere, one byte each, at most eight, none of them foreign.
    package init(key: UInt64, count: Int) {
        self.key = key
        self.count = count
    }

    package mutating func append(_ code: UInt8) {
        overflow = overflow || count >= 8 || code == 0 || code == Letter.foreign.code
        key = key << 8 | UInt64(code)
        count += 1
    }

    /// Joins a combining mark to the last letter.
    package mutating func compose(with mark: UInt32, _ table: LetterTable) {
        if let code = table.compose(UInt8(key & 0xFF), withMark: mark) {
            key = key & ~0xFF | UInt64(code)
        } else {
            overflow = true
        }
    }

    /// The last letter without any mark or tone, by code: a word that ends in one of these or before is folded already.
    private static let lastPlainLetter: UInt8 = 27

    /// The folded word. `hoà` becomes `hòa`, `thuỷ` `thủy`: where the last letter of an open syllable in oa, oe, uy has
    /// the tone, it moves to the first; `quý` stays, since its u belongs to the consonant.
    package func finish(_ table: LetterTable) -> Syllable {
        if overflow { return .none }
        let last = UInt8(key & 0x7F)
        guard count >= 2, last > Self.lastPlainLetter, table.tone[Int(last)] != 0 else { return Syllable(key: key) }
        let before = UInt8(key >> 8 & 0x7F)
        let row = table.vowel[Int(last)]
        let o: UInt8 = 15
        let u: UInt8 = 21
        let q: UInt64 = 17
        let moves = before == o && (row == 0 || row == 3) || before == u && row == 11 && key >> 16 & 0xFF != q
        guard moves else { return Syllable(key: key) }
        let plain = table.vowels[Int(row) * 6]
        let toned = table.vowels[Int(table.vowel[Int(before)]) * 6 + Int(table.tone[Int(last)])]
        return Syllable(key: key & ~0xFFFF | UInt64(toned) << 8 | UInt64(plain))
    }
}
