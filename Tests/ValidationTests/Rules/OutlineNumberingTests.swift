import TestSupport
import Testing
import Validation

@Suite struct OutlineNumberingTests {
    private let head = """
        BỘ THỬ NGHIỆM
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        QUY CHẾ
        Về việc làm thử


        """

    @Test func articlesMissingDoubledAndOutOfOrder() {
        expectFindings(
            of: "outline-numbering",
            in: head + """
                Điều 1. Phạm vi
                Quy chế này nói về việc thử.
                Điều 2. Đối tượng
                Quy chế này dùng cho người thử.
                [[Điều 4]]. Trách nhiệm
                Ai thử thì người ấy chịu trách nhiệm.
                Điều 5. Thi hành
                Quy chế này có hiệu lực ngay.
                """, profile: .state)
        expectFindings(
            of: "outline-numbering",
            in: head + """
                Điều 1. Phạm vi
                Quy chế này nói về việc thử.
                Điều 2. Đối tượng
                Quy chế này dùng cho người thử.
                [[Điều 2]]. Trách nhiệm
                Ai thử thì người ấy chịu trách nhiệm.
                Điều 3. Thi hành
                Quy chế này có hiệu lực ngay.
                """, profile: .state)
        expectFindings(
            of: "outline-numbering",
            in: head + """
                Điều 1. Phạm vi
                Quy chế này nói về việc thử.
                Điều 2. Đối tượng
                Quy chế này dùng cho người thử.
                [[Điều 4]]. Trách nhiệm
                Ai thử thì người ấy chịu trách nhiệm.
                Điều 3. Kinh phí
                Không có kinh phí nào.
                Điều 5. Thi hành
                Quy chế này có hiệu lực ngay.
                """, profile: .state)
    }

    @Test func clausesAndHeadings() {
        expectFindings(
            of: "outline-numbering",
            in: head + """
                Điều 1. Việc phải làm
                1. Đọc văn bản trước khi thử.
                2. Ghi lại mọi điều đã thấy.
                [[4]]. Gửi báo cáo về Bộ.
                5. Lưu hồ sơ đủ năm năm.
                """, profile: .state)
        expectFindings(
            of: "outline-numbering",
            in: """
                ĐẢNG BỘ THỬ NGHIỆM
                ĐẢNG CỘNG SẢN VIỆT NAM

                BÁO CÁO
                kết quả công tác

                I- ĐẶC ĐIỂM TÌNH HÌNH
                Tình hình ổn định.
                II- KẾT QUẢ
                Kết quả khá.
                III- HẠN CHẾ
                Hạn chế còn ít.
                [[V]]- NHIỆM VỤ
                Nhiệm vụ còn nhiều.
                """, profile: .party)
    }

    @Test func listsThatBeginAnewStaySilent() {
        expectSilence(
            head + """
                Điều 1. Việc phải làm
                1. Đọc văn bản trước khi thử.
                2. Ghi lại mọi điều đã thấy.
                Điều 2. Việc không được làm
                1. Bỏ qua văn bản.
                2. Xóa những gì đã ghi.
                3. Giữ báo cáo lại.

                QUY ĐỊNH
                Ban hành kèm theo Quy chế này

                Điều 1. Phạm vi
                Quy định này nói về báo cáo.
                Điều 2. Thi hành
                Quy định này có hiệu lực ngay.
                """, profile: .state)
    }

    @Test func quotedAndInsertedPartsStaySilent() {
        expectSilence(
            head + """
                Điều 1. Sửa đổi, bổ sung một số điều của Quy chế thử
                1. Sửa đổi khoản 7 Điều 9 như sau:
                “7. Người thử ghi lại điều đã thấy.
                8. Người thử ký tên.”
                2. Bổ sung Điều 28a như sau:
                “Điều 28a. Người xem
                Người xem không được ghi.”
                Điều 2. Bãi bỏ khoản 3
                Khoản 3 Điều 5 bị bãi bỏ.
                Điều 3. Thi hành
                Quy chế này có hiệu lực ngay.
                """, profile: .state)
        expectSilence(
            head + """
                Điều 1. Phạm vi
                Quy chế này nói về việc thử.
                Điều 2. Đối tượng
                Quy chế này dùng cho người thử.
                Điều 2a. Người xem
                Người xem không được ghi.
                Điều 3. Thi hành
                Quy chế này có hiệu lực ngay.
                """, profile: .state)
    }

    @Test func partsLeftOutOrWithinALineStaySilent() {
        expectSilence(
            head + """
                Điều 1. Phạm vi
                Quy chế này nói về việc thử.
                Điều 2. Đối tượng
                Quy chế này dùng cho người thử.
                …
                Điều 4. Trách nhiệm
                Ai thử thì người ấy chịu trách nhiệm.
                Điều 5. Việc phải làm
                1. Đọc văn bản trước khi thử.
                2. Ghi lại mọi điều đã thấy. 3. Gửi báo cáo về Bộ.
                4. Lưu hồ sơ đủ năm năm.
                """, profile: .state)
    }

    @Test func codifiedLawStaysSilent() {
        expectSilence(
            """
            Chương I
            QUY ĐỊNH CHUNG

            Điều 21.2.LQ.1. Phạm vi
            1. Luật này nói về việc thử.
            2. Luật này không nói về việc khác.
            4. Luật này có hiệu lực ngay.
            5. Luật này hết hiệu lực sau một năm.
            """, profile: .state)
    }
}
