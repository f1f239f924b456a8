import Extraction
import TestSupport
import Testing
import TextModel
import Validation

private let faulty = "Thực hiện Chỉ thị số 05- CT/TW của Bộ Chính trị.\n"

/// The rules of the findings of a text in Markdown.
private func rules(_ text: String, _ change: (inout Silencing) -> Void = { $0.readsComments = true }) -> [String] {
    let analysis = Analysis(SourceText(text))
    var options = Diagnosis.Options()
    change(&options.silencing)
    return Diagnosis(analysis).findings(in: analysis, options: options).map(\.rule)
}

@Suite struct SilencingTests {
    @Test(arguments: TextForm.allCases) func commentsSilenceUntilTheyEnd(form: TextForm) {
        #expect(rules(form.of(faulty)).filter { $0 == "code-spacing" }.count == 1)
        for (off, on) in [("off", "on"), ("tắt", "bật"), ("Tắt", "on")] {
            let text = form.of(
                "<!-- vanthu: \(off) code-spacing: trích nguyên văn -->\n\(faulty)\n<!-- vanthu: \(on) -->\n\n\(faulty)"
            )
            #expect(rules(text).filter { $0 == "code-spacing" }.count == 1, "\(off)")
            #expect(!rules(text).contains("suppression-unused"))
        }
    }

    @Test func aCommentWithoutRulesSilencesAll() {
        #expect(rules("<!-- vanthu: off -->\n\(faulty)Ngày 31/6/2019 họp.\n").isEmpty)
    }

    @Test func oneLineIsTheNextThatIsNotBlank() {
        for verb in ["off-next-line", "tắt-dòng-sau"] {
            let text = "<!-- vanthu: \(verb) code-spacing -->\n\n\(faulty)\n\(faulty)"
            #expect(rules(text) == ["code-spacing"], "\(verb)")
        }
    }

    @Test(arguments: [
        "<!-- vanthu: off code-case -->\nBộ Chính trị họp bàn việc.\n",
        "<!-- vanthu: on -->\nBộ Chính trị họp bàn việc.\n",
        "<!-- vanthu: off code-spacin -->\nBộ Chính trị họp bàn việc.\n",
        "<!-- vanthu: of code-spacing -->\nBộ Chính trị họp bàn việc.\n",
        "<!-- vanthu: off-next-line code-spacing -->\nBộ Chính trị họp bàn việc.\n",
    ]) func whatSilencesNothingIsSaid(text: String) {
        #expect(rules(text) == ["suppression-unused"])
    }

    @Test func onlyTheUnusedRuleIsNamedAndTakenOut() throws {
        let text = SourceText("<!-- vanthu: off code-case, code-spacing: lý do -->\n\(faulty)")
        let analysis = Analysis(text)
        var options = Diagnosis.Options()
        options.silencing.readsComments = true
        let finding = try #require(Diagnosis(analysis).findings(in: analysis, options: options).first)
        #expect(text.string(in: finding.range) == "code-case")
        #expect(
            text.applying(finding.fixes[0].edits).string == "<!-- vanthu: off code-spacing: lý do -->\n\(faulty)")
    }

    @Test func plainTextHasNoComments() {
        #expect(rules("<!-- vanthu: off -->\n\(faulty)", { _ in }) == ["code-spacing"])
    }

    @Test func otherCommentsAreNone() {
        #expect(rules("<!-- ghi chú: vanthu -->\n<!-- TODO -->\n\(faulty)") == ["code-spacing"])
        #expect(rules("\(faulty)\n<!-- vanthu: off").contains("code-spacing"))
        #expect(rules("\(faulty)\n<!--").contains("code-spacing"))
    }

    @Test func theReasonIsNoText() {
        #expect(
            !rules("<!-- vanthu: off date-impossible: xem số 05- CT/TW -->\n\nNgày 31/6/2019 họp.\n").contains(
                "code-spacing"))
    }

    @Test func theListOfAWorkspaceGoesByRuleAndText() {
        func left(_ rule: String?, _ text: String?) -> [String] {
            rules(faulty) { $0.ignored = [Silencing.Ignored(rule: rule, text: text)] }
        }
        #expect(left("code-spacing", nil).isEmpty)
        #expect(left("code-spacing", "05- CT/TW").isEmpty)
        #expect(left(nil, "05- CT/TW").isEmpty)
        #expect(left("code-spacing", "06- CT/TW") == ["code-spacing"])
        #expect(left("code-case", nil) == ["code-spacing"])
        #expect(left(nil, nil).isEmpty)
    }

    @Test func theBaselineSilencesAsManyAsThereWere() {
        var baseline = Baseline()
        let analysis = Analysis(SourceText(faulty))
        baseline.add(Diagnosis(analysis).findings(in: analysis), in: analysis.text, file: "a.txt")
        let known = baseline.findings(inFile: "a.txt")
        #expect(rules("Mở đầu.\n\n" + faulty) { $0.baseline = known }.isEmpty)
        #expect(rules(faulty + faulty) { $0.baseline = known } == ["code-spacing"])
        #expect(baseline.findings(inFile: "b.txt").isEmpty)
    }

    @Test func manyCommentsCostNoMoreThanTheirText() {
        let text = String(repeating: "<!-- vanthu: off-next-line code-case -->\n\(faulty)\n", count: 2_000)
        #expect(rules(text).count == 501)
    }
}
