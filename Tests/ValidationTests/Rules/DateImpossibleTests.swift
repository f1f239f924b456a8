import TestSupport
import Testing

@Suite struct DateImpossibleTests {
    @Test func daysBeyondTheirMonth() {
        expectFindings(of: "date-impossible", in: "Hội nghị họp [[ngày 31-6-2019]] và [[31/11/2014]] ở Đà Lạt.")
        expectFindings(of: "date-impossible", in: "Tỉnh tổng kết [[ngày 29-2-2019]], [[ngày 30 tháng 2 năm 2013]].")
        expectFindings(of: "date-impossible", in: "Lễ mở [[ngày 31-9]], kết thúc [[ngày 31/11]].")
    }

    @Test func noSuchMonthOrDay() {
        expectFindings(of: "date-impossible", in: "Được ký [[ngày 13-18-2008]] và [[ngày 0/10/2015]].")
        expectFindings(of: "date-impossible", in: "Được ban hành [[ngày 36 tháng 6 năm 2026]].")
    }

    @Test func lookAlikesStaySilent() {
        expectSilence("Nghỉ ngày 29-30 tháng 12 và từ ngày 15-17/2; trực từ ngày 18-20.")
        expectSilence("Lễ hội mở ngày 30/2 âm lịch, tức ngày 30/2 âm lịch của năm nhuận.")
        expectSilence("Ngày 29-2-2016, ngày 29/2/2020 và ngày 29/2/2024 là những ngày nhuận.")
        expectSilence("Mỗi ngày 30-40 điểm được bán, chiều 12-20 m, tỷ số 4-1, nhà số 31/6 đường Lê Lợi.")
        expectSilence("Có 44/44 phiếu, đạt 31/6 chỉ tiêu; tháng 8-11/2018 nghỉ.")
    }
}
