import Extraction
import Foundation
import TestSupport
import Testing
import TextModel
import Validation

@Suite struct TextTonePlacementTests {
    @Test func oneWordInTwoSpellings() {
        expectFindings(
            of: "text-tone-placement",
            in: "Ủy ban xã họp. Ủy ban huyện cũng họp, do [[Uỷ=>Ủy]] ban tỉnh mời.", profile: .state)
        expectFindings(
            of: "text-tone-placement",
            in: "Nhóm hoà giải họp với tổ hoà giải; người [[hòa=>hoà]] giải vắng mặt.", profile: .party)
    }

    @Test func severalWordsInTheRarerWay() {
        let text = "Việc hoà giải, khoá sổ và thuỷ lợi do ủy ban làm; ủy ban giao tổ ủy nhiệm, ủy viên lo."
        var options = Diagnosis.Options()
        options.profile = .state
        let analysis = Analysis(SourceText(text))
        let findings = Diagnosis(analysis).findings(in: analysis, options: options)
        #expect(findings.map(\.rule) == ["text-tone-placement"])
        let fixed = analysis.text.applying(findings.flatMap { $0.fixes.flatMap(\.edits) }).string
        #expect(fixed == "Việc hòa giải, khóa sổ và thủy lợi do ủy ban làm; ủy ban giao tổ ủy nhiệm, ủy viên lo.")
        #expect(findings.allSatisfy { $0.fixes.allSatisfy { !$0.isSafe } })
    }

    @Test(arguments: [
        // One way only; words that are written in one way; closed syllables.
        "Ủy ban họp về hòa giải và thủy lợi.",
        "Uỷ ban họp về hoà giải và thuỷ lợi.",
        "Quý vị hòa nhã, quỹ của họ tùy ý; hoàng hôn, toán thuế, thuở ấy.",
        // One or two words of another's spelling.
        "Ủy ban họp ở xã Hoà Bình về thủy lợi, có khóa sổ.",
        // Names of people, quotations.
        "Ông Nguyễn Văn Thuỷ, Chủ tịch Hội, họp về thủy lợi.",
        "Ủy ban dẫn lại câu “uỷ ban phải họp” và kết thúc.",
    ]) func textsInOneWayStaySilent(text: String) {
        expectFindings(of: "text-tone-placement", in: text, profile: .state)
    }

    @Test func thePressStaysSilent() {
        expectFindings(of: "text-tone-placement", in: "Ủy ban xã họp, uỷ ban huyện mời.", profile: .press)
    }

    @Test(arguments: [("HÒA", "HOÀ"), ("hóa", "hoá"), ("Ủy", "Uỷ"), ("khỏe", "khoẻ")])
    func capitalsStay(new: String, old: String) {
        #expect(ToneStyle.traditional(new) == old)
        #expect(ToneStyle.modernKeepingCase(old) == new)
        #expect(ToneStyle.traditional("quý") == "quý" && ToneStyle.modernKeepingCase("quý") == "quý")
    }
}
