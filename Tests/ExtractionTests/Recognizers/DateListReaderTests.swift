import Extraction
import TestSupport
import Testing

@Suite struct DateListReaderTests {
    @Test func repeatedKeywordsShareTheYear() {
        expectNorms(
            of: .date, in: "Thu ngân sách tháng 1 và tháng 2 năm 1999, quý I và quý II/2018 đều vượt kế hoạch.",
            ["iso=1999-01", "iso=1999-02", "iso=2018-Q1", "iso=2018-Q2"])
    }

    @Test func daysWithTheirMonths() {
        expectMentions(
            of: .date,
            in: "Hai bên họp [[ngày 1/2]] và [[15/3]] tại Huế; dịp [[30/4]] và [[1/5]] sắp tới, cơ quan cử người trực.")
    }

    @Test func manyYearsGoOnBeforeANoun() {
        expectMentions(of: .date, in: "Các [[năm 2015]] và [[2016]] giá đều tăng.")
        expectMentions(of: .date, in: "Hết [[năm 2016]], 2017 hộ đã thoát nghèo.")
    }

    @Test func fractionsAreNoDays() {
        expectMentions(of: .date, in: "Ra nghị quyết [[ngày 1/2]] và 3/4 đại biểu tán thành.")
    }

    @Test func daysBeforeAVerb() {
        expectMentions(
            of: .date,
            in: "Kỳ nghỉ lễ [[30-4]] và [[1-5]] kéo dài nên đường đông; họp [[ngày 6/2]] và 2/3 số phiếu thuận.")
    }
}
