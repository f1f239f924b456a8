import Extraction
import Register
import TestSupport
import Testing
import TextModel
import Validation

@Suite struct DateYearTests {
    @Test func swappedOrCut() {
        expectFindings(of: "date-year", in: "Quy chế có hiệu lực từ [[ngày 30-6-2107]], thay bản [[11/2/1017]].")
        expectFindings(of: "date-year", in: "Bế mạc [[ngày 17/3/3018]] tại Huế.")
        expectFindings(of: "date-year", in: "Ban hành [[ngày 30 tháng 8 năm 201]] của Chính phủ.")
    }

    /// Beside a day of our time a day of the eleventh century is a slip, in words too; alone it is history.
    @Test func daysOfOldStaySilent() {
        expectSilence("Ngày 10 tháng 7 năm 1010, nhà vua rời đô về thành Đại La.")
        expectFindings(
            of: "date-year", in: "Khai mạc [[ngày 10 tháng 7 năm 1019]], bế mạc ngày 12 tháng 7 năm 2019 tại Huế.")
    }

    @Test func theDayOfReadingNarrowsWhatMayCome() {
        let text = "Đề án kéo dài đến ngày 30/6/2068 tại tất cả các xã của huyện."
        var analysis = Analysis(SourceText(text))
        #expect(Diagnosis(analysis).findings(in: analysis).isEmpty)
        analysis.today = CivilDate(year: 2018, month: 1, day: 16)
        #expect(Diagnosis(analysis).findings(in: analysis).map(\.rule) == ["date-year"])
    }

    @Test func farYearsStaySilent() {
        expectSilence("Giao đất đến ngày 31/12/2099; nhật thực năm 2150; triều Lý năm 1017; ngày 12/3/1890 ra đời.")
        expectSilence("ngày   tháng   năm 201...")
    }
}
