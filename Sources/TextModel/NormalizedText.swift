/// A stretch of text made readable for matching: Vietnamese letters composed (NFC), invisible characters left out, the
/// full-width letters and figures of East Asian keyboards made plain.
///
/// It keeps for every byte where it came from, so that spans address the original. Where nothing had to change, as in most
/// prose, nothing is kept and offsets are the same.
package struct NormalizedText: Sendable {
    package private(set) var bytes: [UInt8]
    /// nil when nothing changed.
    private var changes: Changes?

    private final class Changes: Sendable {
        /// UTF-8 offset in the original of each byte, one more for the end.
        let origins: [Int32]
        /// UTF-8 offset in the original one past the letter that each byte belongs to, marks included.
        let ends: [Int32]
        let decomposed: [TextRange]
        let hidden: [TextRange]
        let wide: [TextRange]

        init(
            origins: [Int32], ends: [Int32], decomposed: [TextRange], hidden: [TextRange], wide: [TextRange]
        ) {
            (self.origins, self.ends) = (origins, ends)
            (self.decomposed, self.hidden, self.wide) = (decomposed, hidden, wide)
        }
    }

    /// Ranges in the original of letters that were decomposed.
    package var decomposed: [TextRange] { changes?.decomposed ?? [] }
    /// Ranges in the original of invisible characters: zero-width, soft hyphen, BOM, marks of direction.
    package var hidden: [TextRange] { changes?.hidden ?? [] }
    /// Ranges in the original of full-width letters and figures, ascending.
    package var wide: [TextRange] { changes?.wide ?? [] }

    package init(_ original: ArraySlice<UInt8>) {
        bytes = Array(original)
        if Self.mayChange(bytes) { normalize() }
    }

    /// Of bytes that hold no scalar that `mayChange`.
    package init(unchanged bytes: [UInt8]) { self.bytes = bytes }

    /// Whether a scalar can make the normalised text differ: a combining mark, an invisible character, a full-width letter.
    @inlinable
    package static func mayChange(_ value: UInt32) -> Bool {
        LetterTable.combiningMark(value) != nil || isHidden(value) || isWide(value)
    }

    package var isUnchanged: Bool { changes == nil }

    /// The offset in the original of a byte here.
    @inline(__always)
    package func originalOffset(of offset: Int) -> Int {
        guard let origins = changes?.origins, !origins.isEmpty else { return offset }
        return Int(origins[min(max(offset, 0), origins.count - 1)])
    }

    /// The end in the original of what ends at `end` here: marks that joined the last letter are inside, invisible
    /// characters after it are not.
    @inline(__always)
    package func originalEnd(of end: Int) -> Int {
        guard end > 0, let ends = changes?.ends, !ends.isEmpty else { return end }
        return Int(ends[min(end, ends.count) - 1])
    }

    /// Whether a combining mark or an invisible character may be among the bytes. First looks, without a branch a byte, for
    /// the lead bytes that those have: most prose in composed letters has none.
    private static func mayChange(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var hit: UInt8 = 0
            for byte in bytes {
                let mark: UInt8 = byte & 0xFE == 0xCC ? 1 : 0
                let other: UInt8 = byte & 0xDF == 0xC2 ? 1 : 0
                let wide: UInt8 = byte == 0xEF ? 1 : 0
                hit |= mark | other | wide
            }
            return hit != 0 && bytes.indices.contains { begins(at: $0, bytes) }
        }
    }

    /// Whether something that is changed begins at a byte, or may: marks, U+200B ... U+200F, U+202A ... U+202E, U+2060,
    /// U+2066 ... U+2069, U+FEFF, U+FF01 ... U+FF5E, U+00AD.
    private static func begins(at index: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
        let left = bytes.count - index
        switch bytes[index] {
        case 0xCC, 0xCD, 0xEF: return true
        case 0xC2: return left > 1 && bytes[index + 1] == 0xAD
        case 0xE2 where left > 2:
            let last = bytes[index + 2]
            return bytes[index + 1] == 0x80 && ((0x8B...0x8F).contains(last) || (0xAA...0xAE).contains(last))
                || bytes[index + 1] == 0x81 && (last == 0xA0 || (0xA6...0xA9).contains(last))
        default: return false
        }
    }

    /// Zero-width space, non-joiner, joiner, marks of direction, word joiner, BOM, soft hyphen.
    @inlinable
    package static func isHidden(_ value: UInt32) -> Bool {
        (0x200B...0x200F).contains(value) || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
            || value == 0x2060 || value == 0xFEFF || value == 0xAD
    }

    /// Full-width ASCII but for hyphen and slash, which are dashes and slashes of their own.
    package static func isWide(_ value: UInt32) -> Bool {
        (0xFF01...0xFF5E).contains(value) && value != 0xFF0D && value != 0xFF0F
    }

    private mutating func normalize() {
        let table = LetterTable.shared
        let original = bytes
        var result: [UInt8] = []
        var map: [Int32] = []
        result.reserveCapacity(original.count)
        var endMap: [Int32] = []
        map.reserveCapacity(original.count + 1)
        endMap.reserveCapacity(original.count)
        var decomposed: [TextRange] = []
        var hidden: [TextRange] = []
        var wide: [TextRange] = []

        func append(_ value: UInt32, origin: Int, end: Int) {
            let before = result.count
            UTF8Scalar.append(value, to: &result)
            for _ in before..<result.count {
                map.append(Int32(truncatingIfNeeded: origin))
                endMap.append(Int32(truncatingIfNeeded: end))
            }
        }
        // Of the scalars that stay as they are, which most do also here.
        func keep(_ range: Range<Int>) {
            result.append(contentsOf: original[range])
            var (origin, end) = (range.lowerBound, range.lowerBound)
            for index in range {
                if index == end { (origin, end) = (index, index + UTF8Scalar.length(ofLeadByte: original[index])) }
                map.append(Int32(truncatingIfNeeded: origin))
                endMap.append(Int32(truncatingIfNeeded: end))
            }
        }
        var end = 0
        while end < original.count {
            let offset = Self.nextChange(from: end, original)
            keep(end..<offset)
            guard let (decoded, length) = UTF8Scalar.decode(original, at: offset) else { break }
            end = offset + length
            let value = Self.isWide(decoded) ? decoded - 0xFEE0 : decoded
            if value != decoded { wide.append(TextRange(offset, end)) }
            if Self.isHidden(value) {
                hidden.append(TextRange(offset, end))
                continue
            }
            if let mark = LetterTable.combiningMark(value), let letter = Self.lastLetter(of: result, table),
                let code = table.compose(letter.code, withMark: mark)
            {
                let origin = Int(map[letter.start])
                while result.count > letter.start {
                    result.removeLast()
                    map.removeLast()
                    endMap.removeLast()
                }
                append(letter.isCapital ? table.upper[Int(code)] : table.lower[Int(code)], origin: origin, end: end)
                if decomposed.last?.start == origin { decomposed.removeLast() }
                decomposed.append(TextRange(origin, end))
                continue
            }
            append(value, origin: offset, end: end)
        }
        map.append(Int32(truncatingIfNeeded: original.count))
        bytes = result
        changes = Changes(origins: map, ends: endMap, decomposed: decomposed, hidden: hidden, wide: wide)
    }

    /// The first byte from `start` on where something may be changed, or the count.
    private static func nextChange(from start: Int, _ bytes: [UInt8]) -> Int {
        bytes.withUnsafeBytes { bytes in (start..<bytes.count).first { begins(at: $0, bytes) } ?? bytes.count }
    }

    private static func lastLetter(
        of bytes: [UInt8], _ table: LetterTable
    ) -> (code: UInt8, isCapital: Bool, start: Int)? {
        guard let start = bytes.lastIndex(where: { !UTF8Scalar.isContinuation($0) }),
            let (value, _) = UTF8Scalar.decode(bytes, at: start)
        else { return nil }
        let entry = table.entry(for: value)
        return entry == 0 ? nil : (entry & 0x7F, entry & LetterTable.capitalBit != 0, start)
    }
}
