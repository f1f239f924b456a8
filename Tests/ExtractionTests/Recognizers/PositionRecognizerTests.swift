import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct PositionRecognizerTests {
    @Test func titlesWithTheirBodies() {
        expectMentions(
            of: .position,
            in:
                "Dự họp có [[Bộ trưởng Bộ Y tế]], [[Phó Cục trưởng Cục Thuế]], Bộ Tài chính và [[Bí thư Tỉnh ủy Lai Châu]]."
        )
        expectMentions(
            of: .position,
            in: "Đồng chí [[Phó trưởng Ban Tổ chức Trung ương]] trao đổi với [[Bộ trưởng Tư pháp]] về dự án.")
        expectMentions(of: .position, in: "Do [[Trưởng Ban Chỉ đạo của Chính phủ]] quyết định theo thẩm quyền.")
    }

    @Test func uniqueOffices() {
        expectMentions(
            of: .position,
            in: "[[Thủ tướng]] giao [[Phó Thủ tướng Thường trực Chính phủ]] chỉ đạo; trình [[Chủ tịch nước]] xem.")
    }

    @Test func bareTitlesBesideTheirPerson() {
        expectMentions(
            of: .position, in: "Về phía xã có ông Lê Văn Tám, [[Chủ tịch]]; bà Vũ Thị Hoa, [[Phó Chủ tịch]].")
        expectMentions(of: .position, in: "Tại đây, [[Giám đốc]] Trần Văn Hùng cảm ơn bà con.")
    }

    @Test func signatureBlocks() {
        expectMentions(
            of: .position, in: "Điều này có hiệu lực từ ngày ký.\n\nKT. [[BỘ TRƯỞNG]]\n[[THỨ TRƯỞNG]]\n\nLê Văn Tám\n")
    }

    @Test func formerAndActing() {
        let text = "Ông Lê Văn Tám, nguyên Bí thư Thành ủy Huế, gặp Quyền Cục trưởng Cục Hải quan Vũ Thị Hoa."
        expectMentions(
            of: .position,
            in: "Ông Lê Văn Tám, nguyên [[Bí thư Thành ủy Huế]], gặp [[Quyền Cục trưởng Cục Hải quan]] Vũ Thị Hoa.")
        let offices = Analysis(SourceText(text)).entities().filter { $0.kind == .position }
        #expect(offices.map { $0.text("status") } == ["former", "acting"])
    }

    @Test func deputiesKeepTheirTerm() {
        expectMentions(of: .position, in: "Bà Vũ Thị Hoa trúng cử [[ĐBQH khóa XV]] ở huyện nhà.")
    }

    @Test func envoysAndStatesByTheirFullNames() {
        expectMentions(
            of: .position,
            in:
                "[[Đại sứ Đặc mệnh toàn quyền nước Cộng hòa Pháp tại Việt Nam]] Olivier Martin gặp [[Tổng thống Vương quốc Thụy Điển]]."
        )
        expectMentions(of: .position, in: "Theo đó, [[Bộ trưởng Công an]] giao việc cho [[Thứ trưởng Y tế]].")
    }

    @Test func titlesThatHaveTheBodysHead() {
        expectMentions(
            of: .position, in: "Ông được giao làm [[Vụ trưởng Pháp chế]]; bà là [[Cục phó Hàng hải]] từ năm ngoái.")
    }

    @Test func abbreviatedBodies() {
        expectMentions(
            of: .position,
            in:
                "Ông Lê Văn Tám, [[Tổng giám đốc VTX]], nguyên [[thành viên HĐQT VTX]], đến dự; [[Bộ trưởng GD-ĐT]] phát biểu."
        )
    }

    @Test func smallWordsBeforeADeputy() {
        expectMentions(
            of: .position,
            in: "Tỉnh miễn nhiệm chức vụ [[Phó Chủ tịch UBND huyện Cần Giờ]]; bà nhận chức vụ [[Phó Giám đốc Sở Y tế]]."
        )
    }

    @Test func assistantsAndWhomTheyServe() {
        expectMentions(
            of: .position,
            in:
                "[[Trợ lý Bộ trưởng Ngoại giao]] Lê Văn Tám gặp thư ký của [[Phó Thủ tướng]] Vũ Thị Hoa và [[Phó Trợ lý Ngoại trưởng]] phụ trách châu Phi Trần Văn Bình."
        )
        expectMentions(
            of: .position, in: "Ông Lê Văn Tám, [[Trợ lý]], đã đến; [[Phó Viện trưởng phụ trách]] Vũ Thị Hoa vắng.")
    }

    @Test func officesOfThePartyWithItsName() {
        expectMentions(
            of: .position,
            in:
                "[[Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam]] điện đàm với [[Tổng Bí thư Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào]]."
        )
        expectMentions(
            of: .position,
            in: "[[Chủ tịch Quốc hội nước Cộng hòa Pháp]] tiếp [[Ủy viên Ban Chấp hành Trung ương Đoàn]] Lê Văn Tám.")
        expectMentions(of: .position, in: "Từ đó ông là [[ủy viên Trung ương Đảng]] các khóa VI, VII.")
    }

    @Test func titlesThatShareABody() {
        expectMentions(
            of: .position,
            in:
                "Hôm ấy [[Bộ trưởng]], [[Chủ nhiệm Ủy ban Dân tộc]] đã ký; ông từng làm [[Phó Bí thư]] - [[Chủ tịch UBND huyện]]."
        )
        expectMentions(
            of: .position,
            in:
                "Bà là [[Chủ tịch]] kiêm [[Tổng Giám đốc Tập đoàn Minh Phát]]; nay [[chủ tịch hội đồng quản trị]] là ông Lê Văn Tám."
        )
        expectMentions(of: .position, in: "Nay Bộ có [[Bộ trưởng]] là ông Lê Văn Tám.")
        expectMentions(
            of: .position, in: "Giám đốc, kế toán và thủ quỹ cùng ký; các Giám đốc, [[Phó Giám đốc Sở Y tế]] đã nghe.")
    }

    @Test func commandersOfUnits() {
        expectMentions(
            of: .position,
            in:
                "Ông Lê Văn Tám, nguyên [[Chính ủy Lữ đoàn 75]], [[Tư lệnh quân khu 7]], gặp [[Phó Sư đoàn trưởng Sư đoàn 308]] Vũ Văn Hoa."
        )
        expectMentions(of: .position, in: "Bà là [[Phó Trưởng Đoàn đại biểu Quốc hội tỉnh Gia Lai]] khóa XV.")
    }

    @Test func postsAbroad() {
        expectMentions(
            of: .position,
            in:
                "Bà được cử làm [[Đại sứ tại Indonesia]]; [[Đại sứ Lào tại Indonesia]] và [[Tỉnh trưởng tỉnh Attapeu]] chúc mừng."
        )
    }

    @Test func districtCommittees() {
        expectMentions(
            of: .position,
            in: "[[Bí thư Huyện ủy Bình Chánh]] Lê Văn Tám gặp [[Bí thư Quận ủy 3]] và [[Bí thư Thị ủy]] Trần Thị Mơ.")
    }

    @Test func lookAlikes() {
        for text in [
            "Chủ tịch phải gương mẫu, giám đốc phải sâu sát.", "Các thành viên tham dự đầy đủ.",
            "Người đứng đầu ký quyết định.", "Chủ tịch Hội đồng thẩm định triệu tập phiên họp.",
            "Đội trưởng dẫn bóng qua người.", "Theo đặc phái viên TTXVN, các nghị sĩ Hàn Quốc đã đến.",
            "Ủy ban DS, GĐ&TE họp sáng nay.", "Gần mười giám đốc công an tỉnh đã về dự.",
        ] { expectMentions(of: .position, in: text) }
    }
}
