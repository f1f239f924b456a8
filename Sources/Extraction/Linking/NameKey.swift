import TextModel

/// A name to look up whatever its case.
///
/// Names come from normalised text, so equal ones have equal scalars. Hashing and comparing those, folded on the way, takes a
/// fraction of what lower-casing a string and comparing by canonical equivalence does.
struct NameKey: Hashable {
    private let name: String
    private let sum: UInt64

    init(_ name: some StringProtocol) {
        var name = String(name)
        sum = name.withUTF8 { Self.sum(UnsafeRawBufferPointer($0)) }
        self.name = name
    }

    /// A sum over what is the same in both cases of a name, eight bytes at a time: letters of ASCII in small, and of all others
    /// only that they stand there, since capital and small letter have the same number of bytes. Names that differ in tones
    /// alone have one sum; comparing tells them apart. Owns raw bytes: offsets are compared with the count first.
    private static func sum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var sum = UInt64(bytes.count)
        var offset = 0
        while bytes.count - offset >= 8 {
            add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self), to: &sum)
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < bytes.count {
            rest = rest << 8 | UInt64(bytes[offset])
            offset += 1
        }
        add(rest, to: &sum)
        return sum
    }

    @inline(__always)
    private static func add(_ word: UInt64, to sum: inout UInt64) {
        let others = (word & 0x8080_8080_8080_8080) >> 7 &* 0xFF
        sum = (sum ^ (word | others | 0x2020_2020_2020_2020)) &* 0x9E37_79B9_7F4A_7C15
        sum ^= sum >> 32
    }

    static func == (left: NameKey, right: NameKey) -> Bool {
        left.sum == right.sum
            && (left.name == right.name
                || left.name.unicodeScalars.elementsEqual(right.name.unicodeScalars) {
                    fold($0.value) == fold($1.value)
                })
    }

    /// Where the key is looked for first in a table of some power of two.
    var place: Int { Int(truncatingIfNeeded: sum ^ sum >> 32) & Int.max }

    /// The beginnings of the name that end before a space, shortest first.
    var beginnings: [NameKey] {
        name.utf8.indices.filter { name.utf8[$0] == UInt8(ascii: " ") }.map { NameKey(name[..<$0]) }
    }

    /// The endings of the name that begin behind a space, longest first.
    var endings: [NameKey] {
        name.utf8.indices.filter { name.utf8[$0] == UInt8(ascii: " ") }.map {
            NameKey(name[name.utf8.index(after: $0)...])
        }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(sum) }

    /// The small letter of a Vietnamese capital; any other scalar is itself.
    @inline(__always)
    private static func fold(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x41...0x5A: value + 0x20
        case 0xC0...0xDE: value == 0xD7 ? value : value + 0x20
        // Ă Đ Ĩ Ũ Ơ, then Ư: capital and small letter stand side by side.
        case 0x102, 0x110, 0x128, 0x168, 0x1A0, 0x1AF: value + 1
        case 0x1EA0...0x1EF9: value | 1
        default: value
        }
    }
}
