import Extraction
import TestSupport
import Testing

@Suite struct DateRecognizerTests {
    @Test func daysInFigures() {
        expectMentions(of: .date, in: "Cuộc họp diễn ra [[ngày 16-1]] và [[ngày 5/3/2018]] tại Huế.")
        expectMentions(of: .date, in: "Văn bản ký [[ngày 05 / 03 / 2018]], trả lời [[7.3.2018]].")
        expectNorms(
            of: .date, in: "Họp ngày 16-1, ngày 5/3/2018, ngày 22.5.2016 và 30-4-1975.",
            ["iso=XXXX-01-16", "iso=2018-03-05", "iso=2016-05-22", "iso=1975-04-30"])
    }

    @Test func daysInWords() {
        expectNorms(
            of: .date,
            in: "Quyết nghị ngày 14 tháng 12 năm 2004; ngày 28 tháng 8; ngày mười sáu tháng một năm 2018.",
            ["iso=2004-12-14", "iso=XXXX-08-28", "iso=2018-01-16"])
    }

    @Test func partOfDayLeadsShortDate() {
        expectMentions(of: .date, in: "Đoàn đến nơi sáng [[7/2]], về chiều [[9-2]] và báo cáo tối thứ Ba ([[13/2]]).")
    }

    @Test func monthsQuartersHalvesYears() {
        expectNorms(
            of: .date,
            in:
                "Trong tháng 7/2026, tháng 4.2016, tháng 6 năm 2026, quý II/2017, quý 1 năm 2018, 6 tháng đầu năm 2016, "
                + "năm 2017 và thập niên 90 của thế kỷ XX đều khó khăn.",
            [
                "iso=2026-07", "iso=2016-04", "iso=2026-06", "iso=2017-Q2", "iso=2018-Q1", "iso=2016-H1", "iso=2017",
                "iso=199X",
            ])
    }

    @Test func clockJoinsTheDay() {
        expectMentions(of: .date, in: "Lễ bắt đầu lúc [[20h30 ngày 21/4/2021]], đóng cửa [[18 giờ, ngày 5/5]].")
        expectNorms(of: .date, in: "Khai mạc 14 giờ 30 phút ngày 16/1/2018 ở Đà Nẵng.", ["iso=2018-01-16T14:30"])
    }

    @Test func lunarDays() {
        expectNorms(
            of: .date, in: "Giỗ Tổ mùng 10 tháng 3, rằm tháng Giêng, mùng 7 Tết, ngày 30/2 âm lịch.",
            ["iso=L--03-10", "iso=L--01-15", "iso=L--01-07", "iso=L--02-30"])
    }

    @Test func listSharesTheMonth() {
        expectNorms(of: .date, in: "Đại hội họp ngày 8 và 9/3/2018 ở Huế.", ["iso=2018-03-08", "iso=2018-03-09"])
        expectMentions(of: .date, in: "Đại hội họp [[ngày 8]], [[9]] và [[10/3/2018]] ở Huế.")
    }

    @Test func ranges() {
        expectNorms(
            of: .dateRange,
            in: "Từ ngày 10 đến 15/1/2018; giai đoạn 2016 - 2020; nhiệm kỳ 2015-2020; từ tháng 3/2018 đến nay; "
                + "(7/11/1948-7/11/2018); từ ngày 30/5-7/6; ngày 29-30 tháng 12; tháng 8-11/2018; 9 tháng đầu năm 2018.",
            [
                "iso=2018-01-10/2018-01-15", "iso=2016/2020", "iso=2015/2020", "iso=2018-03/..",
                "iso=1948-11-07/2018-11-07", "iso=XXXX-05-30/XXXX-06-07", "iso=XXXX-12-29/XXXX-12-30",
                "iso=2018-08/2018-11", "iso=2018-01/2018-09",
            ])
        expectMentions(
            of: .dateRange, in: "Cấm đường [[từ 18h ngày 30/4 đến 6h ngày 1/5]], sửa chữa [[từ tháng 6/2012 – 3/2017]]."
        )
    }

    @Test func lookAlikesAreNoDates() {
        for text in [
            "Tỷ lệ đồng ý đạt 3/4, hơn 2/3 số phiếu thuộc về ông.", "Đội nhà thắng 4-1 rồi hòa 2-2.",
            "Nhà số 4/48 đường Lê Lợi, hẻm 12/3.", "Áp dụng Điều 5-7 của quy chế.", "Đường dây nóng 090-123-4567.",
            "Xem mục 3.1.2 và 10.3 của đề án.", "Bộ ngũ quý 8 được đấu giá.", "Nghị định 30/2020/NĐ-CP được ban hành.",
            "Hôm đó, chiều 12-20 m, sáng 8-11 h.", "ngày … tháng … năm …",
        ] {
            expectMentions(of: .date, in: text)
            expectMentions(of: .dateRange, in: text)
        }
    }

    @Test func wrappedLine() {
        expectMentions(
            of: .date,
            in:
                "Căn cứ Luật Tổ chức chính quyền địa phương đã được thông qua [[ngày 14 \ntháng 12 năm 2004]] tại Hà Nội."
        )
    }

    @Test func yearsInWordsAndNames() {
        expectNorms(
            of: .date,
            in: "Đơn vị lập ngày hai mươi tháng sáu năm hai nghìn không trăm mười bảy, tách năm một nghìn chín trăm "
                + "chín mươi lăm, nhớ nạn đói năm Ất Dậu 1945 và sử năm 179 trước Công nguyên.",
            ["iso=2017-06-20", "iso=1995", "iso=1945", "iso=-0178"])
        expectNorms(
            of: .date, in: "Nghề gốm có từ thế kỷ thứ 15, hưng thịnh những năm 90 và quý ba năm 2019 lại thịnh.",
            ["iso=14XX", "iso=199X", "iso=2019-Q3"])
    }

    @Test func lunarDaysWithoutKeyword() {
        expectNorms(
            of: .date,
            in: "Làng giỗ tổ 23 tháng Chạp, 15 tháng 8 âm lịch, 30 Tết và ngày 15 tháng 4 nhuận năm Canh Tý 2020.",
            ["iso=L--12-23", "iso=L--08-15", "iso=L--12-30", "iso=L--04-15"])
    }

    @Test func wholeDaysWithoutKeyword() {
        expectNorms(
            of: .date, in: "Hạn nộp là 21 tháng 7 năm 2026, ngày nhập 2026-07-21, nghỉ lễ 30/4 và Quốc khánh 2-9.",
            ["iso=2026-07-21", "iso=2026-07-21", "iso=XXXX-04-30", "iso=XXXX-09-02"])
    }

    @Test func relativeDates() {
        expectMentions(
            of: .date,
            in: "[[Hôm qua]], đoàn về xã; [[chiều nay]] làm việc với huyện; [[thứ năm tuần tới]] họp; hạn là "
                + "[[ngày 16 tháng sau]]; [[quý trước]] giảm so với [[năm ngoái]]; nhà xây [[cách đây 10 năm]]."
        )
        expectMentions(
            of: .date,
            in: "Các năm trước và 5 năm qua, tỉnh làm tốt; hôm sau, đoàn đi tiếp; 3 ngày trước khi họp phải gửi.")
    }

    @Test func countedMonthsInWords() {
        expectNorms(
            of: .dateRange, in: "Thu ngân sách chín tháng đầu năm 2019 tăng so với ba tháng cuối năm 2018.",
            ["iso=2019-01/2019-09", "iso=2018-10/2018-12"])
    }

    @Test func listsShareTheYear() {
        expectNorms(
            of: .date, in: "Số liệu các năm 2016, 2017 và 2018, tháng 7 và 8/2019, quý I, II/2020 đã được công bố.",
            [
                "iso=2016", "iso=2017", "iso=2018", "iso=2019-07", "iso=2019-08", "iso=2020-Q1", "iso=2020-Q2",
            ])
        expectMentions(of: .date, in: "Trong [[tháng 3]], 4 người đến; hết [[năm 2016]], 2017 hộ đã thoát nghèo.")
    }

    @Test func rangesOfOtherKinds() {
        expectNorms(
            of: .dateRange,
            in: "Hội thi 13-15/6 ở Huế; nghỉ từ mùng 1 đến mùng 5 Tết; phí thu từ ngày 1/7/2018 trở đi; "
                + "gốm thế kỷ XVIII - XIX; năm học 2018/2019.",
            [
                "iso=XXXX-06-13/XXXX-06-15", "iso=L--01-01/L--01-05", "iso=2018-07-01/..", "iso=17XX/18XX",
                "iso=2018/2019",
            ])
    }

    @Test func countsAreNoDates() {
        for text in [
            "Mỗi tháng 5-7 triệu đồng, ngày 2-3 lần thuốc, chiều 12-20 m.", "Bảo hành 12 tháng 8 ngày theo hợp đồng.",
            "Nhà trên đường 30/4 và đường 3/2, trường 19/5.", "Đạt 1/2 diện tích, trực 24/24, điểm 3.1 của đề án.",
        ] { expectMentions(of: .date, in: text) }
    }

    @Test func daysWithDots() {
        expectMentions(
            of: .date, in: "Phim chiếu từ [[10.3]], đoàn về trước [[15.4]]; giá tăng từ 2.5 lên 3.1 và đạt 10.3 điểm.")
    }

    @Test func theRevolutionOfAugustIsNoDate() {
        expectMentions(
            of: .date, in: "Cách mạng Tháng Tám thành công; Cách mạng [[Tháng Tám năm 1945]] mở ra thời đại mới.")
    }

    @Test func yearsBeforeOurEraInShort() {
        expectNorms(of: .date, in: "Thành được xây năm 257 trước CN, sửa năm 40 sau CN.", ["iso=-0256", "iso=0040"])
    }
}
