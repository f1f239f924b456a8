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

    /// Line ends are looked for eight bytes at a time.
    @Test func linesEndWhereverTheyStand() {
        for end in ["\n", "\r", "\r\n"] {
            for before in 0..<18 {
                let text = SourceText(String(repeating: "ệ", count: before) + end + "abcdefghi" + end + end + "j")
                let first = before * 3 + end.utf8.count
                let second = first + 9 + end.utf8.count
                #expect(text.lines.starts == [0, first, second, second + end.utf8.count], "\(before)")
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
