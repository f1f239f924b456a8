import Extraction
import Testing
import TextModel

@Suite struct EventLinksTests {
    private func events(_ text: String) -> [Entity] {
        Analysis(SourceText(text)).entities().filter { $0.kind == .event }
    }

    @Test func theBracketBehindIsItsDate() {
        let found = events("Đơn vị vui mừng kỷ niệm 70 năm Ngày thành lập ngành (7/11/1948 - 7/11/2018) tại Huế.")
        #expect(found.first?.text("date") == "1948-11-07/2018-11-07")
        #expect(found.first?.attribute("years") == .number(70))
    }

    @Test func theDayAndTheBody() {
        let found = events("Tại phiên họp Chính phủ thường kỳ ngày 3/2/2018, các bộ báo cáo.")
        #expect(found.first?.text("body") == "Chính phủ")
        #expect(found.first?.text("date") == "2018-02-03")
    }

    @Test func termsApartAreOfTheName() {
        let names = events(
            "Kỳ họp thứ 7, Quốc hội khóa XIV bàn việc nước; Hội nghị Trung ương 6 (khóa XII) bàn việc Đảng. "
                + "Kỳ họp thứ 5, Quốc hội thông qua sáu luật."
        ).compactMap { $0.norm.first?.value }
        #expect(
            names == ["Kỳ họp thứ 7, Quốc hội khóa XIV", "Hội nghị Trung ương 6 (khóa XII)", "Kỳ họp thứ 5"])
    }

    @Test func aDateFartherOnIsNot() {
        let found = events("Tại Đại hội XIII của Đảng, đại biểu dự đủ; ngày 1/2/2021, đại hội bế mạc.")
        #expect(found.first?.text("date") == nil)
    }
}
