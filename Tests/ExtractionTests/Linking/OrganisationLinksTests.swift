import Extraction
import Register
import TestSupport
import Testing
import TextModel

@Suite struct OrganisationLinksTests {
    private let own = OwnRegister(
        acts: [], officials: [],
        bodies: [
            Body(
                name: "Công ty Sông Đà Xanh", shortNames: [], abbreviations: ["SĐX"], sort: "other",
                parent: "", from: "",
                to: "", note: "", isSure: false, source: "quy chế")
        ])

    /// Names and numbers of the bodies of a text.
    private func bodies(_ text: String, _ own: OwnRegister?) -> [String] {
        var analysis = Analysis(SourceText(text))
        analysis.register = RegisterLayers(own: own)
        return analysis.entities().filter { $0.kind == .organisation }.map { "\($0.id) \($0.normText ?? "")" }
    }

    @Test func abbreviationsOfOnesOwnRegisterAreBodies() {
        for form in TextForm.allCases {
            let text = form.of("Sáng nay SĐX họp với xã.\nCông ty Sông Đà Xanh cảm ơn; ABC vắng mặt.")
            #expect(
                bodies(text, own) == [
                    "o1 Công ty Sông Đà Xanh", "o1 Công ty Sông Đà Xanh",
                ])
            #expect(bodies(text, nil).count == 1)
        }
    }

    @Test func whatTheTextGivesComesFirst() {
        let text = "Tập đoàn Hòa Phong (SĐX) họp sáng nay. Chiều nay SĐX báo cáo."
        #expect(Set(bodies(text, own)).count <= 2)
        #expect(!bodies(text, own).contains { $0.hasSuffix("Công ty Sông Đà Xanh") })
    }
}
