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
        sum = name.withUTF8(Self.sum)
        self.name = name
    }

    /// FNV-1a over folded scalars; the bytes are those of a string, valid UTF-8.
    private static func sum(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var sum: UInt64 = 0xcbf2_9ce4_8422_2325
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            var value = UInt32(lead)
            let length = lead < 0x80 ? 1 : min(UTF8Scalar.length(ofLeadByte: lead), bytes.count &- index)
            if length > 1 {
                value &= 0xFF >> UInt32(length &+ 1)
                for next in 1..<length { value = value << 6 | UInt32(bytes[index &+ next] & 0x3F) }
            }
            sum = (sum ^ UInt64(fold(value))) &* 0x100_0000_01b3
            index &+= length
        }
        return sum
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
