import TestSupport
import TextModel
import Testing

@Suite struct SourceTextTests {
    @Test func editsKeepTheLinesRight() {
        var random = SeededGenerator(seed: 3)
        let pieces = ["a", "ệ", "😀", "\n", "\r\n", "\r", " "]
        for _ in 0..<300 {
            var text = SourceText((0..<20).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
            for _ in 0..<10 {
                var bytes = text.bytes
                let start = text.scalarBoundary(atOrBefore: Int.random(in: 0...text.utf8Count, using: &random))
                let end = text.scalarBoundary(atOrBefore: Int.random(in: start...text.utf8Count, using: &random))
                let inserted = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                    pieces.randomElement(using: &random) ?? ""
                }
                .joined()
                bytes.replaceSubrange(start..<end, with: Array(inserted.utf8))
                text.replace(TextRange(start, end), with: inserted)
                #expect(text.bytes == bytes)
                #expect(text.lines == LineTable(bytes), "\(text.string.debugDescription)")
            }
        }
    }

    @Test func linesEndWithAnyOfThree() {
        let text = SourceText("a\nb\r\nc\rd")
        #expect((0..<text.lines.count).map { text.string(in: text.contentRange(ofLine: $0)) } == ["a", "b", "c", "d"])
    }

    @Test func editsApplyFromTheOldText() {
        let text = SourceText("một hai ba")
        let edits = [TextEdit(TextRange(0, 5), "1"), TextEdit(TextRange(10, 12), "3")]
        #expect(text.applying(edits).string == "1 hai 3")
    }
}
