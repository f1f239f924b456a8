import Extraction
import TestSupport
import Testing
import TextModel

/// Which act `Nghị định này` means: a wrong one is worse than none.
@Suite struct CitationLinksTests {
    /// The ids of all citations, in every text form.
    private func expectIDs(in text: String, _ wanted: [String]) {
        for form in TextForm.allCases {
            let entities = Analysis(SourceText(form.of(text))).entities().filter { $0.kind == .citation }
            #expect(entities.map(\.id) == wanted, "\(form): \(entities.map { "\($0.id) \($0.norm)" })")
        }
    }

    @Test func theLastOfItsType() {
        expectIDs(
            in: "Xã học Nghị quyết số 18-NQ/TW. Sau đó xã học Nghị quyết số 19-NQ/TW. Nghị quyết này rất sát dân.",
            ["c1", "c2", "c2"])
        expectIDs(
            in: "Xã học Nghị định số 30/2020/NĐ-CP và Thông tư số 01/2011/TT-BNV. Nghị định này dài.",
            ["c1", "c2", "c1"])
    }

    @Test func twoInOneSentenceAreBothPossible() {
        expectIDs(
            in: "Xã học Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW. Nghị quyết này rất sát dân.",
            ["c1", "c2", "c3"])
        expectIDs(
            in: "Xã học các Nghị định số 30/2020/NĐ-CP và 34/2016/NĐ-CP. Nghị định này rất sát dân.",
            ["c1", "c2", "c3"])
        expectIDs(
            in:
                "Xã học Luật Đất đai năm 2013 và Luật Nhà ở năm 2014. Luật này dài. Xã lại học Luật Nhà ở năm 2014. Luật này hay.",
            ["c1", "c2", "c3", "c2", "c2"])
        expectIDs(
            in: "Xã học Nghị quyết số 18-NQ/TW. Xã học Nghị quyết số 19-NQ/TW. Các Nghị quyết này rất sát dân.",
            ["c1", "c2", "c3"])
        // One act twice is one.
        expectIDs(
            in: "Nghị định số 30/2020/NĐ-CP, tức Nghị định số 30/2020/NĐ-CP về văn thư. Nghị định này dài.",
            ["c1", "c1", "c1"])
    }

    @Test func theDocumentItself() {
        let head = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        expectIDs(
            in: head + """
                Số: 45/KH-UBND

                KẾ HOẠCH
                về việc học

                Theo Kế hoạch số 12/KH-BNV của Bộ Nội vụ, tỉnh ra Kế hoạch này. Các sở làm theo Kế hoạch trên.
                """, ["c1", "c2", "c1", "c2"])
        expectIDs(
            in: head + """
                Số: 45/UBND-NC

                Kính gửi: các xã

                Theo Công văn số 12/BNV-TL của Bộ Nội vụ, các xã làm theo Công văn này, không theo Quyết định này.
                """, ["c1", "c2", "c1"])
    }
}
