import TestSupport
import Testing

@Suite struct OfficialPositionTests {
    @Test func headAndDeputy() {
        expectFindings(
            of: "official-position",
            in: """
                Bà Lê Thị Mơ, Giám đốc Sở Y tế, thăm trạm xá của xã vào sáng sớm.

                Cùng đi, bà Lê Thị Mơ, [[Phó Giám đốc Sở Y tế]], hỏi chuyện người bệnh.
                """)
    }

    @Test func onePlaceAndAnother() {
        expectFindings(
            of: "official-position",
            in: "Ông Trần Quang Bình, Chủ tịch UBND tỉnh Gia Lai, [[Chủ tịch UBND tỉnh Kon Tum]], đến thăm đập nước.")
        expectFindings(
            of: "official-position",
            in: "Ông Trần Quang Bình, Chủ tịch HĐND tỉnh Gia Lai, [[Chủ tịch UBND tỉnh Gia Lai]], đến thăm đập nước.")
    }

    @Test func lookAlikes() {
        for text in [
            // Offices that go together; one office written twice; two people; a change; a former office.
            "Ông Trần Quang Bình, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, đến thăm đập nước.",
            "Ông Trần Quang Bình, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, Trưởng Đoàn đại biểu Quốc hội tỉnh, đến thăm.",
            """
            Bộ trưởng Bộ Giao thông vận tải Trần Quang Bình đến thăm công trường cầu mới.

            Ông Trần Quang Bình, Bộ trưởng Bộ GTVT, khen thợ cầu. Bộ trưởng Trần Quang Bình ở lại tới chiều.
            """,
            "Ông Trần Quang Bình, Chủ tịch UBND tỉnh, và bà Lê Thị Mơ, Phó Chủ tịch UBND tỉnh, đến thăm đập nước.",
            """
            Bà Lê Thị Mơ, Phó Giám đốc Sở Y tế, nhận quyết định hôm nay.

            Tỉnh đã bổ nhiệm bà Lê Thị Mơ, Giám đốc Sở Y tế, từ đầu tháng.
            """,
            "Bà Lê Thị Mơ, Giám đốc Sở Y tế, nguyên Phó Giám đốc Sở Y tế, thăm trạm xá của xã.",
            "Theo yêu cầu của Thủ tướng Chính phủ, Phó Thủ tướng Trần Quang Bình chủ trì cuộc họp.",
            "Ông Trần Quang Bình, Phó Chủ tịch UBND tỉnh, Chủ tịch Hội Chữ thập đỏ tỉnh, đến thăm đập nước.",
        ] { expectFindings(of: "official-position", in: text) }
    }
}
