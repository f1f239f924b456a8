/// A sign of a code as a number, its bytes side by side: comparing two is one instruction then.
struct SignKey: Hashable, BitwiseCopyable, Sendable {
    private var bytes: UInt128 = 0

    /// Of nothing written.
    static let none = SignKey()

    /// More bytes than any sign has.
    private static let most = 16

    private init() {}

    /// nil for a text longer than any sign.
    @inline(__always)
    init?(_ text: some Collection<UInt8>) {
        guard text.count <= Self.most else { return nil }
        for byte in text { bytes = bytes << 8 | UInt128(byte) }
    }

    init?(_ text: String) {
        var text = text
        guard let key = text.withUTF8({ SignKey($0) }) else { return nil }
        self = key
    }

    /// Of the text in capitals with D for Đ and Ð; nil also where it has letters that no sign has.
    @inline(__always)
    init?(folding text: some Collection<UInt8>) {
        guard text.count <= Self.most else { return nil }
        var lead: UInt8 = 0
        for byte in text {
            if byte < 0x80 {
                let isSmall = byte &- UInt8(ascii: "a") < 26
                bytes = bytes << 8 | UInt128(isSmall ? byte & 0xDF : byte)
                continue
            }
            defer { lead = byte }
            switch (lead, byte) {
            case (_, 0xC3...0xC6): continue
            // Đ đ, then Ð ð.
            case (0xC4, 0x90...0x91), (0xC3, 0x90), (0xC3, 0xB0): bytes = bytes << 8 | UInt128(UInt8(ascii: "D"))
            // Ư ư
            case (0xC6, 0xAF...0xB0): bytes = bytes << 16 | 0xC6AF
            default: return nil
            }
        }
    }

    init?(folding text: String) {
        var text = text
        guard let key = text.withUTF8({ SignKey(folding: $0) }) else { return nil }
        self = key
    }

    /// Where the key is looked for first in a table of some power of two.
    @inline(__always)
    var place: Int {
        let (low, high) = (UInt64(truncatingIfNeeded: bytes), UInt64(truncatingIfNeeded: bytes >> 64))
        return Int(truncatingIfNeeded: ((low ^ high << 7) &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }
}
