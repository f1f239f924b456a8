import Extraction
import TestSupport
import Testing

/// What of the look-alikes of codes is a document, and what is none.
@Suite struct CitationRecognizerTests {
    @Test(arguments: [
        "Bản nhạc viết nhịp 3/CP rất khó hát với các cụ.", "Chuyến xe 64-CP chạy qua làng từ sáng sớm.",
        "Cô giáo ra đề thi số 5/TT và bài số 3/CT cho cả lớp.",
        "Bệnh viện chụp 3/CT cho người già trong xóm.",
    ])
    func aNumberAndOneSign(_ text: String) { expectMentions(of: .citation, in: text) }

    @Test func aNumberAndOneSignBehindAWordForIt() {
        expectMentions(of: .citation, in: "Các cụ nhớ [[Nghị định số 64-CP]] và [[45/CP]] về chia ruộng.")
        expectMentions(of: .citation, in: "Các cụ nhớ NĐ [[64-CP]] về chia ruộng và [[Quyết định 180/TTg]] ngày ấy.")
    }

    @Test func plansAreCalledAfterDecisions() {
        expectMentions(of: .citation, in: "Xã triển khai Đề án 06/CP và Đề án số 06/CP từ đầu năm.")
        expectMentions(of: .citation, in: "Bà con đóng tàu theo Chương trình 67/CP từ lâu.")
        expectMentions(of: .citation, in: "Xã triển khai [[Đề án số 12-ĐA/TU]] và [[Kế hoạch 15/KH-UBND]] đúng hạn.")
    }

    @Test func licencesAreDocumentsBehindTheWordOnly() {
        expectMentions(of: .citation, in: "Báo có [[Giấy phép số 123/GP-BTTTT]] từ năm ngoái.")
        expectMentions(of: .citation, in: "Giấy phép hoạt động báo chí: 123/GP-BTTTT do Bộ cấp.")
        expectMentions(of: .citation, in: "Trang tin của huyện, GP số 123/GP-BTTTT, đăng mỗi tuần.")
    }
}
