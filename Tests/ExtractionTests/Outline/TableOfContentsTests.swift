import Extraction
import TestSupport
import Testing

@Suite struct TableOfContentsTests {
    @Test func aTableOfContentsIsNoOutline() {
        expectOutline(
            of: """
                QUY CHẾ
                Nuôi ong của xã

                MỤC LỤC
                Chương I. QUY ĐỊNH CHUNG 1
                Điều 1. Phạm vi điều chỉnh 1
                Điều 2. Đối tượng áp dụng 1
                Chương II. LẤY MẬT 2
                Điều 3. Mùa lấy mật 2

                Chương I
                QUY ĐỊNH CHUNG
                Điều 1. Phạm vi điều chỉnh
                Quy chế này nói về ong.
                Ong ở ngoài xã thì không.
                Điều 2. Đối tượng áp dụng
                1. Người nuôi ong.
                2. Người mua mật.
                Chương II
                LẤY MẬT
                Điều 3. Mùa lấy mật
                Mùa lấy mật từ tháng 3.
                """,
            """
            heading|QUY CHẾ Nuôi ong của xã
              chapter I|QUY ĐỊNH CHUNG
                article 1|Phạm vi điều chỉnh
                article 2|Đối tượng áp dụng
                  clause 1|Người nuôi ong.
                  clause 2|Người mua mật.
              chapter II|LẤY MẬT
                article 3|Mùa lấy mật
            """)
        expectOutline(
            of: """
                BÁO CÁO
                Kết quả nuôi ong

                MỤC LỤC
                I. KẾT QUẢ ........ 1
                1. Số tổ ong ........ 1
                2. Số mật thu được ........ 2
                II. NHIỆM VỤ ........ 3

                I. KẾT QUẢ
                1. Số tổ ong
                Xã có ba trăm tổ.
                Năm trước có hai trăm.
                2. Số mật thu được
                Hai tấn mật.
                Năm trước một tấn.
                II. NHIỆM VỤ
                Trồng thêm hoa.
                """,
            """
            heading|BÁO CÁO Kết quả nuôi ong
              heading I|KẾT QUẢ
                heading 1|Số tổ ong
                heading 2|Số mật thu được
              heading II|NHIỆM VỤ
            """)
    }

    @Test func enclosedArticlesOfTheSameNumbersAreNoTable() {
        expectOutline(
            of: """
                QUYẾT ĐỊNH
                Ban hành Quy chế nuôi ong của xã

                Điều 1. Ban hành Quy chế nuôi ong.
                Điều 2. Quyết định có hiệu lực ngay.
                Điều 3. Trưởng thôn thi hành.

                QUY CHẾ
                Nuôi ong của xã
                (Kèm theo Quyết định của xã)

                Điều 1. Nơi nuôi ong
                Ong nuôi ở ven rừng.
                Điều 2. Hiệu lực
                Quy chế có hiệu lực ngay.
                Điều 3. Thi hành
                Trưởng thôn thi hành.
                """,
            """
            heading|QUYẾT ĐỊNH Ban hành Quy chế nuôi ong của xã
              article 1|Ban hành Quy chế nuôi ong.
              article 2|Quyết định có hiệu lực ngay.
              article 3|Trưởng thôn thi hành.
            heading|QUY CHẾ Nuôi ong của xã
              article 1|Nơi nuôi ong
              article 2|Hiệu lực
              article 3|Thi hành
            """)
    }
}
