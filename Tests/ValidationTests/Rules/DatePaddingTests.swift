import TestSupport
import Testing
import Validation

@Suite struct DatePaddingTests {
    private let head =
        "BỘ THỬ NGHIỆM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/QĐ-UBND\n"

    @Test func zerosInTheHeadAndTheLegalBases() {
        expectFindings(
            of: "date-padding",
            in: head
                + "Bắc Ninh, [[ngày 5 tháng 03 năm 2019=>ngày 05 tháng 3 năm 2019]]\n\nQUYẾT ĐỊNH\nVề việc làm thử\n")
        expectFindings(
            of: "date-padding",
            in: head + """
                Bắc Ninh, ngày 15 tháng 3 năm 2019

                QUYẾT ĐỊNH
                Về việc làm thử

                Căn cứ kết quả họp [[ngày 12 tháng 2 năm 2019=>ngày 12 tháng 02 năm 2019]] của Hội đồng thử;

                Điều 1. Cho làm thử từ ngày 5 tháng 4 năm 2019.
                """)
    }

    @Test func rightZerosAndOtherPlacesStaySilent() {
        expectSilence(head + "Bắc Ninh, ngày 05 tháng 3 năm 2019\n\nQUYẾT ĐỊNH\nVề việc làm thử\n")
        expectSilence(head + "Bắc Ninh, ngày 10 tháng 02 năm 2019\n\nQUYẾT ĐỊNH\nVề việc làm thử\n")
        expectSilence("Hội nghị họp ngày 5 tháng 03 năm 2019 tại Bắc Ninh.\n")
    }
}
