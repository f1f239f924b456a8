import Extraction
import TestSupport
import Testing
import TextModel

/// Codes as typists, scans and PDF extraction leave them: what is read of them.
@Suite struct CodeReaderTests {
    /// The codes of all citations of a text.
    private func codes(_ text: String) -> [String] {
        Analysis(SourceText(text)).entities().filter { $0.kind == .citation }.map { $0.normText ?? "" }
    }

    private func expectCodes(_ text: String, _ wanted: [String]) {
        for form in TextForm.allCases { #expect(codes(form.of(text)) == wanted, "\(form)") }
    }

    @Test(arguments: [
        ("Xã làm theo Nghị định số 30/2020/NĐ-\nCP từ tuần trước.", "30/2020/NĐ-CP"),
        ("Căn cứ Kết luận số 120-\nKL/TW của Bộ Chính trị;", "120-KL/TW"),
        ("Căn cứ Kết luận số 120-KL/\nTW của Bộ Chính trị;", "120-KL/TW"),
        ("Căn cứ Tờ trình số 373/TTr-\nCP của Chính phủ;", "373/TTr-CP"),
        ("Căn cứ Nghị quyết số 30a/\n2008/NQ-CP của Chính phủ;", "30a/2008/NQ-CP"),
    ])
    func acrossLineEnds(_ text: String, _ code: String) { expectCodes(text, [code]) }

    @Test(arguments: [
        "Bà con đã được nghe đọc hai lần Nghị định số 30/2020/NĐ-\n\n\nCÔNG BÁO/Số 12 + 13/Ngày 11-9-2025\n27\n \nCP rồi.",
        "Bà con đã được nghe đọc hai lần Nghị định số 30/2020/NĐ-\n27\nCÔNG BÁO/Số 12/Ngày 11-9-2025\n\nCP rồi.",
        "Bà con đã được nghe đọc hai lần Nghị\n \n28\nCÔNG BÁO/Số 12/Ngày 11-9-2025\n \nđịnh số 30/2020/NĐ-CP rồi.",
    ])
    func acrossPageHeads(_ text: String) {
        expectCodes(text, ["30/2020/NĐ-CP"])
        for form in TextForm.allCases {
            let entities = Analysis(SourceText(form.of(text))).entities()
            #expect(entities.contains { $0.kind == .date }, "\(form): the date of the page stays")
        }
    }

    @Test func footnotesAreNoPart() {
        expectCodes("Xã đã học Nghị quyết số 66-NQ/TW1 và Quyết định số 15/QĐ-TTg2 từ lâu.", ["66-NQ/TW", "15/QĐ-TTg"])
        expectCodes("Quyết định số 500/2000/QĐ-NHNN1 còn được nhắc trong làng.", ["500/2000/QĐ-NHNN1"])
    }

    @Test func unitsBehindASpacedDash() {
        expectCodes("Phòng đã nhận công văn 301/BGDĐT – GDMN vào chiều qua.", ["301/BGDĐT-GDMN"])
        expectCodes("Công văn số 95/UBND - UBND tỉnh đã gửi cho các xã.", ["95/UBND"])
        expectCodes("Quyết định số 35/QĐ-BTC - Bộ Tài chính vừa gửi về xã.", ["35/QĐ-BTC"])
    }

    @Test func wordsBetweenTypeAndNumber() {
        expectCodes("Đoàn đã đọc Báo cáo thẩm tra số 685/BC-UBVHXH15 rồi họp.", ["685/BC-UBVHXH15"])
        expectMentions(of: .citation, in: "Xã nhận [[Kế hoạch phối hợp số 15/KH-UBND]] và làm ngay.")
    }

    @Test func numberAndYearAlone() {
        expectMentions(of: .citation, in: "Xã làm theo [[Thông tư liên tịch số 01/2017]] của hai bộ.")
    }

    @Test func notInMarkdownCode() {
        expectCodes("Hãy chạy `vanthu check 30/2020/ND-CP` trên máy của xã.", [])
        expectCodes("Bà con xem đoạn sau đây của xã:\n\n```\nso = 18- NQ/TW\n```\n\nXã đã đọc xong.", [])
    }
}
