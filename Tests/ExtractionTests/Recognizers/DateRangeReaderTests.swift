import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct DateRangeReaderTests {
    @Test func daysThatShareAMonthOrAYear() {
        expectNorms(
            of: .dateRange,
            in:
                "Hội chợ mở từ 10 đến 15/1/2018, trại hè từ 13 - 15/6/2018, tuyển quân từ 10 tháng 6 đến 20 tháng 7 năm 2010, "
                + "thu phí 15/3 - 20/4/2018.",
            [
                "iso=2018-01-10/2018-01-15", "iso=2018-06-13/2018-06-15", "iso=2010-06-10/2010-07-20",
                "iso=2018-03-15/2018-04-20",
            ])
    }

    @Test func partsOfTheDayAndTheYearStandBeforeEnds() {
        expectNorms(
            of: .dateRange,
            in: "Từ đầu năm 2018 đến nay, từ cuối năm 2016 đến đầu năm 2018, từ đầu tháng 3 đến giữa tháng 5/2018, "
                + "từ tối 15/3 đến sáng 17/3, đơn vị trực đủ.",
            ["iso=2018/..", "iso=2016/2018", "iso=2018-03/2018-05", "iso=XXXX-03-15/XXXX-03-17"])
    }

    @Test func clocksOfOneDay() {
        expectNorms(
            of: .dateRange, in: "Cơ quan trực từ 7h30 đến 17h00 ngày 17/5/2014 và 19h-21h ngày 18/5/2014.",
            ["iso=2014-05-17T07:30/2014-05-17T17:00", "iso=2014-05-18T19:00/2014-05-18T21:00"])
    }

    @Test func lunarDays() {
        expectNorms(
            of: .dateRange,
            in: "Lễ hội mở từ 8-11/3 âm lịch; chợ hoa ngày 29-30 Tết; nghỉ từ 29 tháng Chạp đến mùng 5 tháng Giêng.",
            ["iso=L--03-08/L--03-11", "iso=L--12-29/L--12-30", "iso=L--12-29/L--01-05"])
    }

    @Test func decadesAndQuarters() {
        expectNorms(
            of: .dateRange, in: "Những năm 60-70 của thế kỷ XIX và quý III-IV/2018 đều khó khăn với nghề này.",
            ["iso=186X/187X", "iso=2018-Q3/2018-Q4"])
    }

    @Test func lookAlikes() {
        for text in [
            "Có từ 5 đến 7/9 thành viên tán thành.", "Có từ 13 - 15/20 hộ đồng ý.", "Nhiệt độ từ 12 đến 15.5 độ.",
            "Từ 8 đến 10/12 cửa hàng mở cửa.", "Chọn 3-5/10 tiêu chí để chấm.", "Từ nhà đến trường 5-7 km.",
        ] { expectMentions(of: .dateRange, in: text) }
    }

    @Test func monthsAsStatisticiansPutThemDown() {
        expectNorms(
            of: .dateRange, in: "Thu ngân sách 9 tháng năm 2020 vượt thu 11 tháng năm 2019; các xã báo cáo đủ.",
            ["iso=2020-01/2020-09", "iso=2019-01/2019-11"])
        expectNorms(of: .date, in: "Sản lượng 6 tháng năm 2020 của các xã đều tăng.", ["iso=2020-H1"])
        expectMentions(of: .dateRange, in: "Họp ngày 9 tháng năm 2018 và nghỉ 9 tháng từ năm 2018.")
    }

    @Test func periodsByTheirWords() {
        expectMentions(
            of: .dateRange,
            in:
                "Chiến lược [[thời kỳ 2021-2030]] nối tiếp [[những năm 1986-1995]]; lớp của [[niên khóa 2015-2019]] về họp, "
                + "[[từ 2015 đến nay]] chưa ai vắng.")
        expectNorms(of: .dateRange, in: "Những năm 1960-1970, làng đông vui hơn nay nhiều.", ["iso=196X/197X"])
    }

    @Test func oldYearsInBrackets() {
        expectNorms(
            of: .dateRange,
            in: "Tỉnh kỷ niệm 500 năm danh xưng Bình Hòa (1509-2009); ông là học trò cụ Nguyễn Bỉnh Khiêm (1491-1585).",
            ["iso=1509/2009", "iso=1491/1585"])
    }

    @Test func amountsAreNoYears() {
        for text in [
            "Giá tăng từ 1000 đến 2000 đồng mỗi cân.", "Xã có từ 1900 đến 2000 hộ nghèo.",
            "Bán được (1200-1900) sản phẩm.",
        ] { expectMentions(of: .dateRange, in: text) }
    }
}
