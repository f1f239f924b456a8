import TextModel
import Testing

@Suite struct TextDecodingTests {
    @Test func readsUTF8WithAndWithoutMark() throws {
        #expect(try TextDecoding.text(of: Array("Điều 5".utf8)).string.hasSuffix("Điều 5"))
        #expect(try TextDecoding.text(of: [0xEF, 0xBB, 0xBF] + Array("Điều 5".utf8)).string.hasSuffix("Điều 5"))
    }

    @Test func readsUTF16WithAMark() throws {
        var little: [UInt8] = [0xFF, 0xFE]
        var big: [UInt8] = [0xFE, 0xFF]
        for unit in "Điều 😀".utf16 {
            little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        #expect(try TextDecoding.text(of: little).string == "Điều 😀")
        #expect(try TextDecoding.text(of: big).string == "Điều 😀")
    }

    @Test(
        arguments: [
            ([0x61, 0xFF], 1), ([0x61, 0xC3], 1), ([0xE1, 0xBB, 0x61], 0), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
            ([0xF5, 0x80, 0x80, 0x80], 0), ([0x61, 0x62, 0x80], 2),
        ] as [([UInt8], Int)]) func namesTheFirstBadByte(bytes: [UInt8], offset: Int)
    {
        #expect(TextDecoding.firstInvalidByte(bytes) == offset)
        #expect(throws: TextDecoding.Problem.self) { try TextDecoding.text(of: bytes) }
    }
}
