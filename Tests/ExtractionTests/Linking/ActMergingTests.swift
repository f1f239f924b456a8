import Extraction
import TestSupport
import Testing
import TextModel

/// Acts that a text cites by name here and by code there.
@Suite struct ActMergingTests {
    private func expectIDs(in text: String, _ wanted: [String], sourceLocation: SourceLocation = #_sourceLocation) {
        for form in TextForm.allCases {
            let entities = Analysis(SourceText(form.of(text))).entities().filter { $0.kind == .citation }
            #expect(
                entities.map(\.id) == wanted, "\(form): \(entities.map { "\($0.id) \($0.norm)" })",
                sourceLocation: sourceLocation)
            for entity in entities {
                let same = entities.first { $0.id == entity.id }
                #expect(same?.iri == entity.iri, "\(form): one act, one IRI", sourceLocation: sourceLocation)
            }
        }
    }

    @Test func nameBesideNameWithCode() {
        expectIDs(
            in: "Nghị định số 12/2024/NĐ-CP nói về Luật Đất đai. Xã căn cứ Luật Đất đai số 31/2024/QH15 để giao đất.",
            ["c1", "c2", "c2"])
    }

    @Test func yearTellsWhich() {
        expectIDs(
            in: """
                Luật Đất đai số 45/2013/QH13 và Luật Đất đai số 31/2024/QH15 khác nhau nhiều.

                Luật Đất đai năm 2013 đã cũ, Luật Đất đai năm 2024 thì mới.
                """, ["c1", "c2", "c1", "c2"])
    }

    @Test func twoThatFitStayApart() {
        expectIDs(
            in: """
                Luật Đất đai số 45/2013/QH13 và Luật Đất đai số 31/2024/QH15 khác nhau nhiều.

                Luật Đất đai được dân hỏi tới luôn.
                """, ["c1", "c2", "c3"])
    }

    /// The register knows the code behind a name with its year.
    @Test func namesOfTheRegister() {
        expectIDs(
            in: "Luật Đất đai năm 2013 được sửa; hộ dân làm theo Luật số 45/2013/QH13 từ trước.", ["c1", "c1"])
        expectIDs(
            in: "Nghị quyết số 45/2013/QH13 không phải là Luật Đất đai năm 2013 của nước ta.", ["c1", "c2"])
    }

    /// A plenum may have passed several resolutions: then only the title tells which.
    @Test func plenums() {
        expectIDs(
            in: "Nghị quyết Trung ương 4 khóa XII và Nghị quyết số 04-NQ/TW ngày 30/10/2016 được xã học.", ["c1", "c2"])
    }

    @Test func partsFollowTheirAct() {
        for form in TextForm.allCases {
            let text =
                "Theo Điều 5 Luật Đất đai và Nghị định số 12/2024/NĐ-CP, sau là Luật Đất đai số 31/2024/QH15, xã giao đất."
            let entities = Analysis(SourceText(form.of(text))).entities()
            #expect(entities.first { $0.kind == .provision }?.text("citation") == "c1", "\(form)")
            #expect(entities.filter { $0.kind == .citation }.map(\.id) == ["c1", "c2", "c1"], "\(form)")
        }
    }
}
