import TestSupport
import TextModel
import Testing

/// Letters that take one to four bytes, one and two UTF-16 units, alone and with marks; the three ends of lines.
private let pieces = [
    "a", "ệ", "e\u{323}\u{302}", "Đ", "😀", "\u{1F1FB}\u{1F1F3}", "\u{A0}", "–", " ", "\n", "\r\n", "\r", "\u{FEFF}",
]

private func text(_ random: inout SeededGenerator, pieces count: Int) -> String {
    (0..<count).map { _ in pieces.randomElement(using: &random) ?? "a" }.joined()
}

@Suite struct PositionsTests {
    @Test(arguments: PositionEncoding.allCases) func everyScalarComesBack(encoding: PositionEncoding) {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<200 {
            let text = SourceText(text(&random, pieces: 30))
            var offset = 0
            while offset <= text.utf8Count {
                let position = text.position(ofUTF8Offset: offset, in: encoding)
                let back = text.utf8Offset(of: position, in: encoding)
                let line = text.contentRange(ofLine: position.line)
                // Inside CRLF there is no position of its own: it counts as the end of the line.
                #expect(
                    back == min(text.scalarBoundary(atOrBefore: offset), line.end),
                    "\(text.string.debugDescription) \(offset)")
                offset += 1
            }
        }
    }

    @Test(arguments: PositionEncoding.allCases) func columnsCountUnits(encoding: PositionEncoding) {
        var random = SeededGenerator(seed: 2)
        for _ in 0..<100 {
            let string = text(&random, pieces: 20)
            let source = SourceText(string)
            for line in 0..<source.lines.count {
                let content = source.contentRange(ofLine: line)
                let written = source.string(in: content)
                let expected =
                    switch encoding {
                    case .utf8: written.utf8.count
                    case .utf16: written.utf16.count
                    case .utf32: written.unicodeScalars.count
                    }
                #expect(
                    source.position(ofUTF8Offset: content.end, in: encoding)
                        == TextPosition(line: line, column: expected))
            }
        }
    }

    @Test(arguments: PositionEncoding.allCases) func whatIsOutsideIsClamped(encoding: PositionEncoding) {
        let text = SourceText("một\nhai 😀")
        #expect(text.utf8Offset(of: TextPosition(line: 0, column: 999), in: encoding) == 5)
        #expect(text.utf8Offset(of: TextPosition(line: 9, column: 0), in: encoding) == text.utf8Count)
        #expect(text.utf8Offset(of: TextPosition(line: -1, column: 5), in: encoding) == 0)
    }

    @Test func insideASurrogatePairIsItsStart() {
        let text = SourceText("a😀b")
        #expect(text.utf8Offset(of: TextPosition(line: 0, column: 2), in: .utf16) == 1)
        #expect(text.utf8Offset(of: TextPosition(line: 0, column: 3), in: .utf8) == 1)
    }

    @Test func aCursorIsRightInAnyOrder() {
        let text = SourceText("ắ😀b\ncệ\r\nd")
        var cursor = PositionCursor(text, encoding: .utf16)
        for offset in [0, 3, 7, 8, 9, 14, 3, 0, 13, 9] {
            #expect(cursor.position(ofUTF8Offset: offset) == text.position(ofUTF8Offset: offset, in: .utf16))
        }
    }
}
