import TestSupport
import TextModel
import Testing

@Suite struct ComposedTextTests {
    @Test func isTheSameInEveryForm() {
        let plain = "Tiếng Việt\nở đây"
        for form in TextForm.allCases {
            let text = SourceText(form.of(plain))
            #expect(Array(text.composedString(in: text.wholeRange).utf8) == Array(plain.utf8))
        }
        #expect(SourceText("một\rhai").composedString(in: TextRange(0, 99)) == "một\nhai")
    }

    @Test func leavesOutWhatIsNotSeen() {
        let text = SourceText("a\u{00AD}b\u{200B}c")
        #expect(text.composedString(in: text.wholeRange) == "abc")
        #expect(text.composedString(in: TextRange(0, 1)) == "a")
    }
}
