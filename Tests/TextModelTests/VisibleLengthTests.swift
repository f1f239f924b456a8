import TestSupport
import Testing
import TextModel

@Suite struct VisibleLengthTests {
    @Test func isTheSameInEveryForm() {
        for form in TextForm.allCases {
            let text = SourceText(form.of("Ủy ban nhân dân,\nthị xã  Ðông"))
            #expect(text.visibleLength(in: text.wholeRange) == 22, "\(form)")
        }
    }

    @Test func marksTakeNoPlaceAtTheLimit() {
        // Horn and dot below: CC 9B, CC A3; a long solidus is CC B8, a small letter above CD A3.
        let text = SourceText("a\u{363}b\u{31B}\u{323}c\u{37B}")
        #expect(text.visibleLength(in: text.wholeRange) == 4)
        #expect(text.visibleLength(in: text.wholeRange, atMost: 2) == 2)
    }

    @Test func stopsAtItsLimitAndTheTextsEnd() {
        let text = SourceText("một hai ba")
        #expect(text.visibleLength(in: text.wholeRange, atMost: 4) == 4)
        #expect(text.visibleLength(in: TextRange(4, 400)) == 6)
        #expect(text.visibleLength(in: TextRange(-3, 5)) == 3)
    }
}
