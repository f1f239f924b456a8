/// A name to look up whatever its case.
///
/// Names come from normalised text, so equal ones have equal scalars. Hashing and comparing those, folded on the way, takes a
/// fraction of what lower-casing a string and comparing by canonical equivalence does.
struct NameKey: Hashable {
    private let name: String
    private let sum: UInt64

    init(_ name: some StringProtocol) {
        self.name = String(name)
        // FNV-1a over folded scalars.
        var sum: UInt64 = 0xcbf2_9ce4_8422_2325
        for scalar in self.name.unicodeScalars { sum = (sum ^ UInt64(Self.fold(scalar.value))) &* 0x100_0000_01b3 }
        self.sum = sum
    }

    static func == (left: NameKey, right: NameKey) -> Bool {
        left.sum == right.sum
            && (left.name.utf8.elementsEqual(right.name.utf8)
                || left.name.unicodeScalars.elementsEqual(right.name.unicodeScalars) {
                    fold($0.value) == fold($1.value)
                })
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
