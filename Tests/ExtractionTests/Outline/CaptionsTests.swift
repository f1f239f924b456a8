import Extraction
import TestSupport
import Testing

@Suite struct CaptionsTests {
    @Test func pressWithoutAHeadlineAndCaptionsWithoutCredit() {
        expectOutline(
            of: """
                Sáng 12/3, hàng nghìn người đã có mặt bên bờ sông để xem hội đua thuyền của xã Kim Đồng sau mười năm vắng bóng, đông nhất từ trước tới nay theo lời kể của các cụ.
                Các tay chèo trước giờ xuất phát.
                Ban tổ chức cho biết có 14 thuyền dự thi, nhiều hơn năm trước bốn thuyền, và mỗi thuyền có hai mươi tay chèo được chọn từ các thôn trong xã suốt mùa đông vừa rồi.
                Đến trưa, hội vẫn chưa tan.
                Ban tổ chức hẹn sang năm sẽ mở rộng hội ra cả ba xã ven sông, với điều kiện là nước sông không quá cạn và các đội có đủ tiền đóng thuyền mới cho mùa hội năm sau.
                Ban Thời sự
                """,
            """
            lead|Sáng 12/3, hàng nghìn người đã có mặt bên bờ sông để xem hội…
            caption|Các tay chèo trước giờ xuất phát.
            paragraph|Ban tổ chức cho biết có 14 thuyền dự thi, nhiều hơn năm…
            paragraph|Đến trưa, hội vẫn chưa tan.
            paragraph|Ban tổ chức hẹn sang năm sẽ mở rộng hội ra cả ba xã ven…
            byline|Ban Thời sự
            """)
    }
}
