import Extraction
import TestSupport
import Testing

@Suite struct AmendedTextTests {
    @Test func amendedTextWithoutQuotationMarksIsOfAnotherAct() {
        expectOutline(
            of: """
                NGHỊ ĐỊNH
                Sửa đổi Nghị định về đê điều

                Điều 1. Sửa đổi vài điều của Nghị định về đê điều
                1. Bổ sung Điều 15a vào sau Điều 15 như sau:
                Điều 15a. Đèn canh đê
                1. Mỗi điếm có một đèn.
                2. Dầu do xã cấp.
                2. Sửa đổi khoản 3 Điều 16 như sau:
                3. Người canh đê được cấp áo mưa.
                3. Bãi bỏ Điều 18.
                Điều 2. Hiệu lực thi hành
                1. Nghị định có hiệu lực ngay.
                """,
            """
            heading|NGHỊ ĐỊNH Sửa đổi Nghị định về đê điều
              article 1|Sửa đổi vài điều của Nghị định về đê điều
                clause 1|Bổ sung Điều 15a vào sau Điều 15 như sau:
                clause 2|Sửa đổi khoản 3 Điều 16 như sau:
                clause 3|Bãi bỏ Điều 18.
              article 2|Hiệu lực thi hành
                clause 1|Nghị định có hiệu lực ngay.
            """)
    }
}
