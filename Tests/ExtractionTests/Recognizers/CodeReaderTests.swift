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

    @Test(arguments: [
        ("30|2020|NĐ-CP", "30/2020/NĐ-CP"), ("47|2013/QĐ-TTg", "47/2013/QĐ-TTg"), ("18-NQ|TW", "18-NQ/TW"),
        ("59/2020|QH14", "59/2020/QH14"), ("66.17|2025/NQ-CP", "66.17/2025/NQ-CP"),
        ("18\u{30FC}NQ/TW", "18-NQ/TW"), ("30/2020/NĐ\u{30FC}CP", "30/2020/NĐ-CP"),
        ("30/2020/ND\u{335}-CP", "30/2020/NĐ-CP"), ("86-QD\u{336}/D\u{336}U", "86-QĐ/ĐU"),
        ("30a.2008/NQ-CP", "30a/2008/NQ-CP"), ("30a 2008/NQ-CP", "30a/2008/NQ-CP"),
        ("3Oa/2008/NQ-CP", "30a/2008/NQ-CP"),
        ("522\u{412}/NQ-UBTVQH13", "522B/NQ-UBTVQH13"), ("522B / NQ-UBTVQH13", "522B/NQ-UBTVQH13"),
        ("33.BC/TW", "33-BC/TW"), ("48/2OOO/QĐ-TTg", "48/2000/QĐ-TTg"), ("103/2015/TTT-BTC", "103/2015/TT-BTC"),
        ("2666/QĐ-\u{412}GD&ĐT", "2666/QĐ-BGD&ĐT"), ("2666/QĐ.BGD&ĐT", "2666/QĐ-BGD&ĐT"),
        ("162/2004/TTLT/BQP - BTC", "162/2004/TTLT/BQP-BTC"), ("91/2013/TT-BXDD", "91/2013/TT-BXD"),
        ("2932 QĐ-UBND", "2932/QĐ-UBND"), ("942 QĐ-TTg", "942/QĐ-TTg"), ("2932QĐ-UBND", "2932/QĐ-UBND"),
        ("59/2020/QH 14", "59/2020/QH14"),
        // Official forms of their time.
        ("102-SL/L-004", "102-SL/L-004"), ("84 QĐ/TWĐTN", "84-QĐ/TWĐTN"), ("21-LCT/HĐNN8", "21-LCT/HĐNN8"),
    ])
    func asTypistsAndScansLeaveThem(_ written: String, _ code: String) {
        expectCodes("Bà con trong làng đọc Quyết định số \(written) cả buổi sáng.", [code])
    }

    @Test func lettersOfBodiesWithSignsOfTheirOwn() {
        expectCodes(
            "Xã nhận Công văn 285/KĐCLMB và công văn số 16/TTTVĐX hồi tuần trước.", ["285/KĐCLMB", "16/TTTVĐX"])
        expectCodes("Bà con bàn theo quy định 30/USD một tấn cà phê.", [])
    }

    @Test func peopleAreNoTerm() {
        expectCodes(
            "Luật số 59/2020/QH 14 gửi về xã, và đoàn theo Luật số 59/2020/QH 12 cụ già nghe.",
            ["59/2020/QH14", "59/2020/QH"])
    }

    @Test func theCellsOfATableAreNoCode() {
        expectCodes("|Quyết định số 13/QĐ-UBND|BTC|xã đã nhận từ hôm qua|", ["13/QĐ-UBND"])
        expectCodes("|Nghị định 30/2020/NĐ-CP|Bộ Nội vụ|xã đã nhận từ hôm qua|", ["30/2020/NĐ-CP"])
    }

    @Test func aTypeOfTheStateAloneIsTheStates() {
        let entities = Analysis(SourceText("Bà con đọc Luật số 21-LCT/HĐNN8 cả buổi sáng.")).entities()
        #expect(entities.first { $0.kind == .citation }?.attributes.contains { "\($0)".contains("state") } == true)
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
