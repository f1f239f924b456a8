import Testing

@testable import TextModel

struct LetterTests {
    /// The ranges that the table knows to be without letters hold none.
    @Test func lettersAreWhatUnicodeCallsAlphabetic() {
        let table = LetterTable.shared
        for value in UInt32(0)...0x1_FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            // Katakana's dashes, and Welsh letters of the Middle Ages beside ours.
            let isLeftOut = value == 0x30FC || value == 0xFF70 || (0x1EFA...0x1EFF).contains(value)
            #expect((table.entry(for: value) != 0) == (scalar.properties.isAlphabetic && !isLeftOut), "\(value)")
        }
    }
}
