import Extraction
import TestSupport
import Testing
import TextModel
import Validation

@Suite struct TextHiddenTests {
    @Test func insideWords() {
        let analysis = Analysis(SourceText("Hội nghị qu\u{200B}án triệt ng\u{AD}hị quyết của cấp trên."))
        let findings = Diagnosis(analysis).findings(in: analysis)
        #expect(findings.map(\.rule) == ["text-hidden"])
        let fixed = analysis.text.applying(findings.flatMap { $0.fixes.flatMap(\.edits) })
        #expect(fixed.string == "Hội nghị quán triệt nghị quyết của cấp trên.")
    }

    @Test func emojiAndByteOrderMarkStaySilent() {
        expectSilence("\u{FEFF}Các em nhỏ 👩\u{200D}🚀 rất vui và được tặng quà.")
    }
}
