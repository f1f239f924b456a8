import Foundation
import JSONRPC
import Testing

@Suite struct JSONWriterTests {
    private struct Sample: Decodable, Equatable {
        var text: String
        var number: Int
        var share: Double
        var flag: Bool
        var nothing: String?
        var list: [Int]
        var inner: [String: String]
    }

    @Test func theDecoderReadsWhatIsWritten() throws {
        let text = "Nghị quyết số 04-NQ/TW \"về\" \\ \n\t\r\u{1} 😀 e\u{301}"
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("text", text)
            writer.member("number", -42)
            writer.key("share")
            writer.value(6.81)
            writer.member("flag", true)
            writer.key("nothing")
            writer.null()
            writer.key("list")
            writer.array { writer in
                writer.value(1)
                writer.value(2)
            }
            writer.key("inner")
            writer.object { $0.member("05/CT", "a/b") }
        }
        let sample = try JSONDecoder().decode(Sample.self, from: Data(writer.bytes))
        #expect(
            sample
                == Sample(
                    text: text, number: -42, share: 6.81, flag: true, nothing: nil, list: [1, 2],
                    inner: ["05/CT": "a/b"]))
        #expect(!writer.string.contains("\\/"))
    }

    @Test func emptyContainersAndInfinity() {
        var writer = JSONWriter()
        writer.array { writer in
            writer.object { _ in }
            writer.array { _ in }
            writer.value(Double.infinity)
        }
        #expect(writer.string == "[{},[],null]")
    }
}
