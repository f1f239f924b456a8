import TestSupport
import Testing

@Suite struct DateRangeTests {
    @Test func backwards() {
        expectFindings(of: "date-range", in: "Đại hội bầu Ban Chấp hành [[nhiệm kỳ 2020-2015]].")
        expectFindings(of: "date-range", in: "Kế hoạch [[giai đoạn 2018 - 2013]] đã duyệt.")
        expectFindings(of: "date-range", in: "Mở cửa [[từ ngày 10/5/2018 đến ngày 5/3/2018]] như đã báo.")
    }

    @Test func forwardStaysSilent() {
        expectSilence("Nhiệm kỳ 2015-2020, giai đoạn 2016 – 2020, từ ngày 10/3/2018 đến ngày 5/5/2018.")
        expectSilence("Nghỉ từ ngày 25-5/6 và từ ngày 28/12 đến 3/1/2019 theo lịch chung.")
    }
}
