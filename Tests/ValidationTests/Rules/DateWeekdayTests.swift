import TestSupport
import Testing

@Suite struct DateWeekdayTests {
    @Test func wrongWeekday() {
        expectFindings(of: "date-weekday", in: "Đoàn làm việc thứ Tư, [[ngày 16/1/2018=>thứ Ba]] tại Huế.")
        expectFindings(of: "date-weekday", in: "Sáng chủ nhật, [[ngày 16/1/2018=>thứ ba]], đoàn về.")
    }

    @Test func rightOrOrdinalStaysSilent() {
        expectSilence("Đoàn làm việc thứ Ba, ngày 16/1/2018 tại Huế.")
        expectSilence("Sửa đổi lần thứ tư, ngày 16/1/2018; kỳ họp thứ 7 ngày 13/6/2019; lần thứ 2 ngày 21/4/2016.")
        expectSilence("Đoàn làm việc thứ Tư, ngày 16/1 tại Huế.")
    }
}
