import TestSupport
import Testing
import Validation

@Suite struct HeaderFormTests {
    private let state = "BỘ THỬ NGHIỆM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    private let party = "TỈNH ỦY BẮC NINH\nĐẢNG CỘNG SẢN VIỆT NAM\n"

    @Test func theColonAfterTheNumber() {
        expectFindings(
            of: "header-form",
            in: state + "[[Số=>Số:]] 15/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc làm thử\n\nĐiều 1. Cho làm thử.\n")
        expectFindings(of: "header-form", in: party + "[[Số:=>Số]] 36-HD/VPTW\n\nHƯỚNG DẪN\nvề việc làm thử\n")
    }

    @Test func aCapitalAfterThePlace() {
        expectFindings(
            of: "header-form",
            in: state + "Số: 15/QĐ-UBND\nBắc Ninh, [[Ngày=>n]] 27 tháng 9 năm 2019\n\nQUYẾT ĐỊNH\nVề việc làm thử\n")
    }

    @Test func rightHeadsStaySilent() {
        expectSilence(
            state + "Số: 15/QĐ-UBND\nBắc Ninh, ngày 27 tháng 9 năm 2019\n\nQUYẾT ĐỊNH\nVề việc làm thử\n")
        expectSilence(
            state + "Luật số: 45/2019/QH14\nHà Nội, ngày 20 tháng 11 năm 2019\n\nBỘ LUẬT\nLAO ĐỘNG\n")
        expectSilence(
            party + "Số 36-HD/VPTW\nBắc Ninh, ngày 27 tháng 9 năm 2019\n\nHƯỚNG DẪN\nvề việc làm thử\n")
    }

    @Test func numbersElsewhereStaySilent() {
        expectSilence(
            state + "Số: 15/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc làm thử\n\nĐiều 1. Thay các văn bản sau:\nSố 16/QĐ-UBND.\n")
        expectSilence("Số 15/QĐ-UBND là quyết định của tỉnh.\nHà Nội, Ngày 27 tháng 9 năm 2019\n")
    }
}
