import Extraction
import Testing
import TextModel
import Validation

@Suite struct SuppressionUnusedTests {
    /// The findings of a text in Markdown, each as its rule and the text at it.
    private func findings(_ text: String) -> [String] {
        let analysis = Analysis(SourceText(text))
        var options = Diagnosis.Options()
        options.silencing.readsComments = true
        return Diagnosis(analysis).findings(in: analysis, options: options).map {
            "\($0.rule): \(analysis.text.string(in: $0.range))"
        }
    }

    @Test func saysWhatSilencesNothing() {
        #expect(
            findings("<!-- vanthu: off code-case -->\nBộ Chính trị họp bàn việc.\n")
                == ["suppression-unused: code-case"])
        #expect(
            findings("<!-- vanthu: off code-case, date-range -->\nBộ Chính trị họp bàn việc.\n")
                == ["suppression-unused: code-case", "suppression-unused: date-range"])
    }

    @Test(arguments: [
        "<!-- vanthu: off code-spacing -->\nChỉ thị số 05- CT/TW của Bộ Chính trị.\n",
        "<!-- vanthu: off -->\nChỉ thị số 05- CT/TW của Bộ Chính trị.\n<!-- vanthu: on -->\n",
        "<!-- ghi chú -->\nBộ Chính trị họp bàn việc.\n",
    ]) func isSilentWhereSomethingIsSilenced(text: String) {
        #expect(findings(text).isEmpty)
    }
}
