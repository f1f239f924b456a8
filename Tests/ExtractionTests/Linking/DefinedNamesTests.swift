import Extraction
import TestSupport
import Testing
import TextModel

/// `sau đây gọi là …`: names that a text gives to acts and bodies itself.
@Suite struct DefinedNamesTests {
    /// The ids of all entities of a kind, in every text form.
    private func expectIDs(of kind: EntityKind, in text: String, _ wanted: [String]) {
        for form in TextForm.allCases {
            let entities = Analysis(SourceText(form.of(text))).entities().filter { $0.kind == kind }
            #expect(entities.map(\.id) == wanted, "\(form): \(entities.map { "\($0.id) \($0.norm)" })")
        }
    }

    @Test func acts() {
        expectIDs(
            of: .citation,
            in: """
                Xã làm theo Luật Đất đai số 31/2024/QH15 (sau đây gọi là Luật Đất đai) từ năm ngoái.

                Theo Luật Đất đai, hộ nào cũng được cấp giấy.
                """, ["c1", "c1", "c1"])
        expectIDs(
            of: .citation,
            in:
                "Nghị định số 30/2020/NĐ-CP về văn thư (sau đây viết tắt là Nghị định 30) rất dài; Nghị định 30 có phụ lục.",
            ["c1", "c1", "c1"])
    }

    @Test func bodies() {
        expectIDs(
            of: .organisation,
            in: """
                Ủy ban nhân dân tỉnh Hòa Bình (sau đây gọi là UBND tỉnh) đã họp.

                Hôm sau UBND tỉnh giao việc cho các xã.
                """, ["o1", "o1", "o1"])
    }

    @Test func twoThatFit() {
        expectIDs(
            of: .citation,
            in: """
                Quyết định số 15/2019/QĐ-UBND và Quyết định số 15/2020/QĐ-UBND đều nói về đường làng.

                Theo Quyết định 15, xã làm đường trước Tết.
                """, ["c1", "c2", "c3"])
    }

    @Test func provisionsOfAnActHaveItsIdentity() {
        for form in TextForm.allCases {
            let text =
                "Theo điểm đ khoản 2 Điều 5 Luật Đất đai năm 2013 và Luật Đất đai số 45/2013/QH13, hộ dân được cấp giấy."
            let entities = Analysis(SourceText(form.of(text))).entities()
            let iris = entities.filter { $0.kind == .citation || $0.kind == .provision }.map { $0.iri ?? "" }
            let act = "/akn/vn/act/luat-qh13/2013/45"
            #expect(iris == [act + "~art_5__para_2__point_dd", act, act], "\(form)")
        }
    }
}
