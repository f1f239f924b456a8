/// The plain letters of the scalars that have one, for who asks of letter after letter.
struct PlainLetterTable: Sendable {
    /// U+0000 ..< U+0370, then U+1EA0 ..< U+1F00.
    private let letters: [UInt8]
    private static let lowCount: UInt32 = 0x370
    private static let high: Range<UInt32> = 0x1EA0..<0x1F00

    /// `plainLetter` must be 0 for all other scalars.
    init(of plainLetter: (UInt32) -> UInt8) {
        letters = (0..<Self.lowCount).map(plainLetter) + Self.high.map(plainLetter)
    }

    @inline(__always)
    subscript(value: UInt32) -> UInt8 {
        if value < Self.lowCount { return letters[Int(value)] }
        return Self.high.contains(value) ? letters[Int(value - Self.high.lowerBound + Self.lowCount)] : 0
    }
}
