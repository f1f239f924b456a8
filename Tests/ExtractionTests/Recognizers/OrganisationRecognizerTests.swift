import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct OrganisationRecognizerTests {
    @Test func knownNames() {
        expectMentions(
            of: .organisation, in: "[[Quốc hội]] khóa XV giao [[Chính phủ]] và [[Bộ Tài chính]] của nước ta thực hiện.")
        expectNorms(of: .organisation, in: "Theo tin của TTXVN ngày hôm nay.", ["name=Thông tấn xã Việt Nam"])
    }

    @Test func headsWithTheirNames() {
        expectMentions(
            of: .organisation,
            in:
                "Có mặt [[Cục Quản lý thị trường]], [[Sở Kế hoạch và Đầu tư tỉnh Gia Lai]], [[Công ty TNHH Minh Phát]] và [[Hiệp hội hang động Hoàng gia Anh]]."
        )
        expectMentions(of: .organisation, in: "[[Vụ Pháp chế]] đã thẩm định; [[Đoàn kiểm tra số 12]] bắt đầu làm việc.")
    }

    @Test func longestNames() {
        expectMentions(
            of: .organisation,
            in: "[[Văn phòng Bộ Xây dựng]], [[Ban cán sự Đảng Bộ Nội vụ]] và [[UBND huyện Bình Chánh]] cùng dự.")
        expectMentions(of: .organisation, in: "Thành lập [[Ban Chỉ đạo về chuyển đổi số]] để điều hành.")
    }

    @Test func localBodies() {
        expectMentions(of: .organisation, in: "Trình [[HĐND]], [[UBND tỉnh]] và [[Tỉnh ủy]] cho ý kiến.")
    }

    @Test func letterheadsHaveTwoColumns() {
        expectMentions(of: .organisation, in: "[[CHÍNH PHỦ]]     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        expectMentions(of: .organisation, in: "Thay mặt [[Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam]] ký kết.")
    }

    @Test func bracketedAbbreviations() {
        let text = "Tổng công ty Hàng hải Việt Nam (VIMC) báo lãi lớn trong quý này."
        let bodies = Analysis(SourceText(text)).entities().filter { $0.kind == .organisation }
        #expect(bodies.map(\.id) == ["o1", "o1"])
    }

    @Test func definedAbbreviationsAreMentionsLater() {
        let text = "Ban Quản lý dự án đường sắt đô thị (BQLDA) họp sáng nay. Chiều nay BQLDA báo cáo với ABC."
        let bodies = Analysis(SourceText(text)).entities().filter { $0.kind == .organisation }
        #expect(bodies.map(\.id) == ["o1", "o1", "o1"])
        #expect(bodies.last?.text("mention") == "short")
        // Behind an office too; what the words before spell out is no body.
        let bank = "Ông Lê Văn Tám, Chủ tịch Ngân hàng TMCP Sông Đà (NSD), cho biết NSD lãi lớn nhờ nông nghiệp (NN)."
        let named = Analysis(SourceText(bank)).entities().filter { $0.kind == .organisation }
        #expect(named.map(\.id) == ["o1", "o1", "o1"])
    }

    @Test func shortFormsOfTwoBodiesMeanNeither() {
        let text = "Huyện ủy Cần Giờ và Huyện ủy Củ Chi cùng họp. Sau đó Huyện ủy ra nghị quyết."
        let bodies = Analysis(SourceText(text)).entities().filter { $0.kind == .organisation }
        #expect(bodies.map(\.id) == ["o1", "o2", "o3"])
    }

    @Test func shortFormsShareTheReferent() {
        let text = "Đảng ủy Khối các cơ quan Trung ương họp sáng nay. Đảng ủy Khối đã nghe báo cáo."
        let bodies = Analysis(SourceText(text)).entities().filter { $0.kind == .organisation }
        #expect(bodies.map(\.id) == ["o1", "o1"])
        #expect(bodies.last?.text("mention") == "short")
    }

    @Test func shortFormsMeanTheNameBeforeThem() {
        let text = "Đảng ủy Khối Doanh nghiệp Trung ương họp sáng nay. Đảng ủy Khối đã nghe báo cáo."
        let bodies = Analysis(SourceText(text)).entities().filter { $0.kind == .organisation }
        #expect(bodies.map(\.id) == ["o1", "o1"])
        #expect(bodies.map(\.normText) == Array(repeating: "Đảng ủy Khối Doanh nghiệp Trung ương", count: 2))
    }

    @Test func standsInsideAnOffice() {
        let text = "Bí thư Đảng ủy Khối các cơ quan Trung ương phát biểu."
        let entities = Analysis(SourceText(text)).entities()
        #expect(entities.map(\.kind) == [.position, .organisation])
    }

    @Test func lookAlikes() {
        for text in [
            "Bộ máy hành chính, vụ việc dân sự, sở hữu chung và ban hành văn bản.",
            "Các cơ quan, Đảng bộ và Nhà nước cùng lo.", "UBND các tỉnh, thành phố chịu trách nhiệm.",
            "Các Chi cục Thuế đã báo cáo.", "Xây dựng Chính phủ điện tử ở nước ta.", "NHIỆM VỤ KỸ THUẬT", "BỘ GÀ\n",
            "Đinh Bộ Lĩnh dẹp loạn.",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", "Cục diện trận đấu thay đổi.", "Nhà Quốc hội mở cửa đón khách.",
        ] { expectMentions(of: .organisation, in: text) }
    }
}
