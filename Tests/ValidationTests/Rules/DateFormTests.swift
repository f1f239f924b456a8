import TestSupport
import Testing
import Validation

@Suite struct DateFormTests {
    @Test func mixedForms() {
        expectFindings(
            of: "date-form", in: "Ban hành [[ngày 05 tháng 3 tháng 2020=>ngày 05 tháng 3 năm 2020]] tại Hà Nội.")
        expectFindings(of: "date-form", in: "Họp [[ngày 11/10-2017=>ngày 11/10/2017]] tại Hà Nội.")
        expectFindings(of: "date-form", in: "Số liệu [[quý VI/2016]] chưa đủ.")
    }

    @Test func hintsAreNotForThePress() {
        expectFindings(of: "date-form", in: "Họp [[ngày 16 -1=>ngày 16-1]] tại Hà Nội.", profile: .state)
        expectSilence("Họp ngày 16 -1 tại Hà Nội, số liệu quí I đã có.", profile: .press)
    }

    @Test func dashesWithOneSpace() {
        expectFindings(
            of: "date-form", in: "Ngành đón mừng ([[7/11/1948- 7/11/2018=>7/11/1948 - 7/11/2018]]) tại Huế.",
            profile: .party)
        expectFindings(
            of: "date-form", in: "Đảng bộ [[nhiệm kỳ 2015 -2020=>nhiệm kỳ 2015-2020]] tổng kết.", profile: .party)
        expectSilence("Đảng bộ nhiệm kỳ 2015 - 2020, kế hoạch 2016-2020, từ ngày 10 đến 15/1/2018.", profile: .party)
    }

    @Test func rightFormsStaySilent() {
        expectSilence("Họp ngày 5-3, ngày 16/1, 5.3.2018, 05/03/2018, tháng 3-2018, tháng 03/2020, tháng 8-11/2018.")
        expectSilence(
            "Đánh giá quý I, quý 1, thế kỷ 21, thập niên 90; ngày 07 tháng 5 năm Giáp Ngọ; thứ Hai tháng Năm.")
    }
}
