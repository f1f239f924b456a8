import Extraction
import Foundation
import TestSupport
import Testing
import TextModel
import Validation

@Suite struct TextDecomposedTests {
    @Test func oneFindingADocumentAndAFixThatComposes() throws {
        let text = "Đồng chí Bí thư nêu rõ.\n\nHội nghị kết thúc tốt đẹp."
        let analysis = Analysis(SourceText(text.decomposedStringWithCanonicalMapping))
        let findings = Diagnosis(analysis).findings(in: analysis)
        #expect(findings.map(\.rule) == ["text-decomposed"])
        let fixed = analysis.text.applying(findings.flatMap { $0.fixes.flatMap(\.edits) })
        #expect(Array(fixed.string.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
    }

    @Test func composedStaysSilent() {
        let analysis = Analysis(SourceText("Đồng chí Bí thư nêu rõ."))
        #expect(Diagnosis(analysis).findings(in: analysis).isEmpty)
    }
}
