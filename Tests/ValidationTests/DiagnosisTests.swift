import Extraction
import TestSupport
import TextModel
import Testing
import Validation

private func summary(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.rule) \($0.severity) \($0.range) \($0.message.vi) \($0.fixes.map(\.edits))" }
}

private func findings(_ text: SourceText) -> [Finding] {
    let analysis = Analysis(text)
    return Diagnosis(analysis).findings(in: analysis)
}

@Suite struct DiagnosisTests {
    @Test(arguments: 100..<120 as Range<UInt64>) func followsEdits(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var analysis = Analysis(SourceText(SampleSentences.text(lines: 12, using: &random)))
        var diagnosis = Diagnosis(analysis)
        for step in 0..<20 {
            let start = analysis.text.scalarBoundary(
                atOrBefore: Int.random(in: 0...analysis.text.utf8Count, using: &random))
            let end = analysis.text.scalarBoundary(
                atOrBefore: min(analysis.text.utf8Count, start + Int.random(in: 0...80, using: &random)))
            let inserted = Bool.random(using: &random) ? "" : SampleSentences.all.randomElement(using: &random) ?? ""
            diagnosis.update(analysis.replace(TextRange(start, max(start, end)), with: inserted), in: analysis)
            #expect(
                summary(diagnosis.findings(in: analysis)) == summary(findings(analysis.text)),
                "seed \(seed), step \(step)")
        }
    }

    /// A fix does what it says: its finding goes, and none comes.
    @Test(arguments: 200..<230 as Range<UInt64>) func fixesMend(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let text = SourceText(SampleSentences.text(lines: 10, using: &random))
        let before = findings(text)
        for finding in before {
            for fix in finding.fixes where fix.isSafe {
                let after = findings(text.applying(fix.edits))
                #expect(after.count < before.count, "\(finding.rule) \(fix.title.vi)")
            }
        }
    }

    @Test(arguments: 300..<330 as Range<UInt64>) func fixingAllTwiceChangesNothing(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var text = SourceText(SampleSentences.text(lines: 12, using: &random))
        for _ in 0..<4 { text = text.applying(Diagnosis.safeEdits(of: findings(text))) }
        #expect(Diagnosis.safeEdits(of: findings(text)).isEmpty)
    }

    @Test func atMostSoManyAreTold() {
        let line = "Thực hiện Chỉ thị số 05- CT/TW của Bộ Chính trị.\n"
        let analysis = Analysis(SourceText(String(repeating: line, count: 20)))
        var options = Diagnosis.Options()
        options.limit = 5
        let found = Diagnosis(analysis).findings(in: analysis, options: options)
        #expect(found.count == 6)
        #expect(found.last?.rule == "diagnostics-limit")
        #expect(found.last?.message.vi.contains("15") == true)
    }

    @Test func aSeverityOfTheUsersOwnWins() {
        let analysis = Analysis(SourceText("Thực hiện Chỉ thị số 05- CT/TW của Bộ Chính trị.\n"))
        var options = Diagnosis.Options()
        options.severities["code-spacing"] = .some(.error)
        #expect(Diagnosis(analysis).findings(in: analysis, options: options).map(\.severity) == [.error])
        options.severities["code-spacing"] = .some(nil)
        #expect(Diagnosis(analysis).findings(in: analysis, options: options).isEmpty)
    }
}
