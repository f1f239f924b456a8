import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct ShortYearReaderTests {
    @Test func figuresFromThirtyOnAreOfTheLastCentury() {
        expectNorms(
            of: .date,
            in:
                "Ông sinh ngày 3/9/61, nhập ngũ ngày 12 tháng 5 năm 79, chuyển ngành vào tháng 12/88; trước năm 75, quê nghèo.",
            ["iso=1961-09-03", "iso=1979-05-12", "iso=1988-12", "iso=1975"])
    }

    @Test func belowThirtyTheCenturyComesFromTheText() {
        let text = "Năm 2018, xã đón bằng khen; buổi lễ mở ngày 18/8/18 tại đình làng."
        let dates = Analysis(SourceText(text)).entities().filter { $0.kind == .date }
        #expect(dates.map { $0.norm.first?.value } == ["2018", "XX18-08-18"])
        #expect(dates.last?.text("resolved") == "2018-08-18")
        #expect(dates.last?.text("yearFrom") == "Năm 2018")
        let alone = Analysis(SourceText("Buổi lễ đón bằng khen của xã mở ngày 18/8/18 tại đình làng.")).entities()
        #expect(alone.first { $0.kind == .date }?.text("resolved") == nil)
    }

    @Test func lookAlikes() {
        for text in [
            "Nhà ở 12/3/45 đường Lê Lợi đã bán.", "Quán mở ở 12/3/45 Nguyễn Trãi từ lâu.",
            "Năm 30 tuổi, bà mới lấy chồng.", "Trước năm 30 tuổi, bà chưa lấy chồng.",
            "Lô đất 5-7-91 đã bán cho người khác.",
        ] { expectMentions(of: .date, in: text) }
        expectMentions(of: .date, in: "[[Tháng 5]] năm 18 tuổi, anh lên đường nhập ngũ.")
    }
}
