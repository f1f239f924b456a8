import Extraction
import TestSupport
import Testing

@Suite struct LunarDateReaderTests {
    @Test func theCalendarIsOfTheDate() {
        expectMentions(
            of: .date,
            in:
                "Làng giỗ tổ [[mùng 10 tháng 3 âm lịch]], hội chùa [[10/3 âm lịch]], rước nước [[30/2 âm lịch]] và tế thần "
                + "[[tháng 8 âm lịch]] (âm lịch).")
    }

    @Test func daysAboutNewYear() {
        expectNorms(
            of: .date, in: "Chợ họp ngày 30 Tết, nghỉ mùng 2 Tết và họp lại ngày 25 tháng Chạp năm Đinh Dậu.",
            ["iso=L--12-30", "iso=L--01-02", "iso=L--12-25"])
    }
}
