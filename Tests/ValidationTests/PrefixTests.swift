import Extraction
import TestSupport
import TextModel
import Testing
import Validation

/// What an editor sees while a text is typed: every beginning of it.
@Suite struct PrefixTests {
    @Test func everyPrefixGoesThroughEverything() {
        let whole = Array(SampleSentences.all.joined(separator: "\n").unicodeScalars)
        var typed = Analysis(SourceText("Những điều đã được nêu ở trên. "))
        var diagnosis = Diagnosis(typed)
        for scalar in whole {
            let end = typed.text.utf8Count
            diagnosis.update(typed.replace(TextRange(end, end), with: String(scalar)), in: typed)
            for finding in diagnosis.findings(in: typed) {
                #expect(finding.range.start < finding.range.end && finding.range.end <= typed.text.utf8Count)
                for edit in finding.fixes.flatMap(\.edits) { #expect(edit.range.end <= typed.text.utf8Count) }
            }
            for entity in typed.entities() { #expect(entity.range.end <= typed.text.utf8Count) }
            _ = Outline(typed)
        }
    }

    @Test func everyFixtureInEveryForm() {
        for sentence in SampleSentences.all {
            for form in TextForm.allCases {
                let analysis = Analysis(SourceText(form.of(sentence)))
                _ = analysis.entities()
                _ = Diagnosis(analysis).findings(in: analysis)
            }
        }
    }
}
