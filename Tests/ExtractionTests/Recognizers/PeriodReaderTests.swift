import Extraction
import TestSupport
import Testing

@Suite struct PeriodReaderTests {
    @Test func decadesOfACentury() {
        expectNorms(
            of: .date, in: "Những năm 60 của thế kỷ XIX khác thập niên 80 thế kỷ 20; thế kỉ 21 thì khác hẳn.",
            ["iso=186X", "iso=198X", "iso=20XX"])
    }

    @Test func quartersAndHalvesOfAYear() {
        expectNorms(
            of: .date, in: "Quý 4 của năm 2018 và 6 tháng đầu của năm 2017 đều đạt; tháng mười năm 2019 thì chưa.",
            ["iso=2018-Q4", "iso=2017-H1", "iso=2019-10"])
    }

    @Test func whatAYearBringsIsNoYear() {
        expectMentions(of: .date, in: "Trung bình một năm 1500 người ra trường, mỗi tháng 5 triệu đồng học bổng.")
    }
}
