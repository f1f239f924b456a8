import TestSupport
import Testing

@Suite struct DateYearTests {
    @Test func swappedOrCut() {
        expectFindings(of: "date-year", in: "Quy chế có hiệu lực từ [[ngày 30-6-2107]], thay bản [[11/2/1017]].")
        expectFindings(of: "date-year", in: "Ban hành [[ngày 30 tháng 8 năm 201]] của Chính phủ.")
    }

    @Test func farYearsStaySilent() {
        expectSilence("Giao đất đến ngày 31/12/2099; nhật thực năm 2150; triều Lý năm 1017; ngày 12/3/1890 ra đời.")
        expectSilence("ngày   tháng   năm 201...")
    }
}
