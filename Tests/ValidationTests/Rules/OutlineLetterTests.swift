import TestSupport
import Testing
import Validation

@Suite struct OutlineLetterTests {
    private let head = """
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        QUY CHẾ
        Về việc làm thử

        Điều 1. Giấy tờ
        1. Người thử nộp:

        """

    @Test func lettersOutOfOrder() {
        expectFindings(
            of: "outline-letter",
            in: head + "a) Đơn;\nb) Ảnh;\nc) Bản sao;\nd) Lệ phí;\n[[e=>đ]]) Phong bì.\n", profile: .state)
        expectFindings(
            of: "outline-letter", in: head + "a) Đơn;\n[[ă=>b]]) Ảnh.\n", profile: .state)
        expectFindings(
            of: "outline-letter",
            in: head + "a) Đơn;\nb) Ảnh;\nc) Bản sao;\nd) Lệ phí;\n[[d=>đ]]) Phong bì;\ne) Tem.\n", profile: .state)
        expectFindings(
            of: "outline-letter",
            in: head + "a) Đơn;\nb) Ảnh;\nc) Bản sao;\nd) Lệ phí;\nđ) Tem;\ne) Bút;\n[[f=>g]]) Phong bì.\n",
            profile: .state)
    }

    @Test func lettersInOrderStaySilent() {
        expectSilence(
            head + "a) Đơn;\nb) Ảnh;\nc) Bản sao;\nd) Lệ phí;\nđ) Tem;\ne) Bút;\ng) Giấy;\nh) Mực.\n", profile: .state)
        expectSilence(
            head + "a) Đơn;\nb) Ảnh;\n2. Người nhận nộp:\na) Đơn;\nb) Ảnh.\n", profile: .state)
    }

    @Test func amendmentsAndThePressStaySilent() {
        expectSilence(
            head + "a) Bãi bỏ điểm đ;\nb) Ảnh;\nc) Bản sao;\nd) Sửa đổi điểm g như sau;\ne) Phong bì.\n",
            profile: .state)
        expectSilence(
            head + "a) Đơn;\nb) Ảnh;\nc) Bản sao;\nd) Lệ phí;\ne) Phong bì.\n", profile: .press)
    }
}
