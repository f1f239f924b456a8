import TestSupport
import Testing
import Validation

@Suite struct DatePaddingTests {
    @Test func legalBasis() {
        expectFindings(
            of: "date-padding",
            in: "Căn cứ Luật Thử nghiệm [[ngày 5 tháng 3 năm 2020=>ngày 05 tháng 3 năm 2020]];", profile: .state)
        expectFindings(
            of: "date-padding",
            in: "Căn cứ Quy chế của cơ quan [[ngày 15 tháng 2 năm 2020=>ngày 15 tháng 02 năm 2020]];", profile: .party)
        expectFindings(
            of: "date-padding",
            in: "Căn cứ Quy chế của cơ quan [[ngày 15 tháng 03 năm 2020=>ngày 15 tháng 3 năm 2020]];", profile: .state)
    }

    @Test func dateLine() {
        expectFindings(
            of: "date-padding", in: "Hạ Long, [[ngày 9 tháng 01 năm 2024=>ngày 09 tháng 01 năm 2024]]", profile: .state)
    }

    @Test func lookAlikesStaySilent() {
        expectSilence("Căn cứ Quy chế của cơ quan ngày 05 tháng 3 năm 2020;", profile: .state)
        expectSilence("Căn cứ Quy chế của cơ quan ngày 5/3/2020;", profile: .state)
        expectSilence("Lễ khai giảng diễn ra tại Huế, ngày 5 tháng 3 năm 2020, có nhiều học sinh.", profile: .state)
        expectSilence("Căn cứ Quy chế của cơ quan ngày 5 tháng 3 năm 2020;", profile: .press)
    }
}
