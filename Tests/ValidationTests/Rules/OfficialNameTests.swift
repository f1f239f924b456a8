import TestSupport
import Testing

@Suite struct OfficialNameTests {
    @Test func oneOfficeUnderTwoNames() {
        expectFindings(
            of: "official-name",
            in: """
                Giám đốc Sở Y tế Lê Thị Mơ mở đầu buổi làm việc bằng lời cảm ơn các thầy thuốc.

                Cuối buổi, bà [[Lê Thị Mở=>Lê Thị Mơ]], Giám đốc Sở Y tế, hứa sẽ quay lại.
                """)
        expectFindings(
            of: "official-name",
            in: """
                Chủ tịch UBND tỉnh [[Trần Quang Bỉnh=>Trần Quang Bình]] cắt băng khánh thành cây cầu.

                Ông Trần Quang Bình, Chủ tịch UBND tỉnh, nói về con đường mới. Ông Trần Quang Bình ở lại tới chiều.
                """)
    }

    @Test func aSlipAmongMany() {
        expectFindings(
            of: "official-name",
            in: """
                Bà Nguyễn Thị Kim Thoa mở lớp học đêm. Hôm khai giảng, bà Nguyễn Thị Kim Thoa dạy bài đầu.

                Các cụ gọi bà [[Nguyễn Thị Kím Thoa=>Nguyễn Thị Kim Thoa]] là cô giáo làng. Năm nay bà Nguyễn Thị Kim Thoa nghỉ.
                """)
    }

    @Test func lookAlikes() {
        for text in [
            // Two people with near names, each with an office; two deputies of one body; brothers; a list.
            """
            Giám đốc Sở Y tế Lê Thị Mơ mở đầu buổi làm việc bằng lời cảm ơn các thầy thuốc.

            Cuối buổi, bà Lê Thị Mở, Giám đốc Sở Xây dựng, hứa sẽ quay lại.
            """,
            """
            Phó Giám đốc Sở Y tế Lê Văn Hùng mở đầu buổi làm việc bằng lời cảm ơn các thầy thuốc.

            Cuối buổi, ông Lê Văn Hưng, Phó Giám đốc Sở Y tế, hứa sẽ quay lại.
            """,
            """
            Ông Lê Văn Hùng nuôi cá. Ông Lê Văn Hùng có ba ao. Ông Lê Văn Hùng bán cá ở chợ huyện.

            Nhà bên là ông Lê Văn Hưng, cũng nuôi cá đã lâu năm.
            """,
            "Dự lễ có các ông: Lê Văn Hùng, Lê Vân Hùng, Lê Văn Hừng và nhiều bà con. Ông Lê Văn Hùng, ông Lê Văn Hùng.",
            // A man and a woman; one name; old and new tone marks.
            """
            Ông Phạm Minh Thúy nuôi ong. Ông Phạm Minh Thúy bán mật. Ông Phạm Minh Thúy có rừng tràm.

            Bà Phạm Mịnh Thúy ở làng bên thì trồng rau quanh năm.
            """,
            """
            Giám đốc Sở Y tế Nguyễn Thị Hoà mở đầu buổi làm việc.

            Cuối buổi, bà Nguyễn Thị Hòa, Giám đốc Sở Y tế, hứa sẽ quay lại.
            """,
            // The office passed on.
            """
            Nguyên Giám đốc Sở Y tế Lê Thị Mơ trao hoa cho người kế tục mình ở hội trường lớn.

            Bà Lê Thị Mở, Giám đốc Sở Y tế, nhận hoa và cảm ơn.
            """,
        ] { expectFindings(of: "official-name", in: text) }
    }
}
