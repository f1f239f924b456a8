import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct EventRecognizerTests {
    @Test func meetingsWithTheirBodies() {
        expectMentions(
            of: .event,
            in:
                "Tại [[phiên họp Chính phủ thường kỳ tháng 4 năm 2019]] và [[Hội nghị Ban Chấp hành lần thứ bảy]], hai bên đã bàn."
        )
        expectMentions(of: .event, in: "Báo cáo tại [[kỳ họp thứ 5]]; trước đó có [[Đại hội XIII]] của Đảng.")
    }

    @Test func anniversaries() {
        expectMentions(
            of: .event,
            in: "Nhân dịp [[kỷ niệm 60 năm Ngày thành lập tỉnh Lai Châu]] (1/1/1950 - 1/1/2010), tỉnh mở hội.")
        let events = Analysis(SourceText("Đơn vị kỷ niệm 60 năm ngày Truyền thống ngành Y tế trong năm nay."))
            .entities()
            .filter { $0.kind == .event }
        #expect(events.first?.attribute("years") == .number(60))
    }

    @Test func ordinals() {
        let events = Analysis(SourceText("Hội nghị Ban Chấp hành lần thứ mười hai khai mạc sáng nay tại thủ đô."))
            .entities().filter { $0.kind == .event }
        #expect(events.first?.attribute("ordinal") == .number(12))
    }

    @Test func peopleStandInside() {
        let text = "Tỉnh tổ chức kỷ niệm 70 năm Ngày Chủ tịch Hồ Chí Minh về thăm quê hương."
        let kinds = Analysis(SourceText(text)).entities().map(\.kind)
        #expect(kinds.contains(.person))
    }

    @Test func lookAlikes() {
        for text in [
            "Hội nghị xác định các nhiệm vụ trọng tâm.", "Kết luận hội nghị, chủ tọa cảm ơn các đại biểu.",
            "Mở cuộc họp sơ kết tại thôn.", "Kỷ niệm thời thơ ấu còn mãi.",
            "Hội nghị khẳng định Đảng bộ Khối đã trưởng thành.",
            "Trung tâm hội nghị mới xây.",
        ] { expectMentions(of: .event, in: text) }
    }

    @Test func ordinalsInWords() {
        expectMentions(
            of: .event,
            in: "[[Hội nghị lần thứ sáu Ban Chấp hành Trung ương]] đã bế mạc; hội nghị tổng kết 10 năm mở sau.")
    }

    @Test func numberedMeetingsWithTheirBody() {
        expectMentions(
            of: .event,
            in: "Sáng nay, [[phiên họp thứ 12 của Ủy ban Thường vụ Quốc hội]] bế mạc; tại "
                + "[[Kỳ họp thứ 4 của HĐND tỉnh Lào Cai khóa XV]], đại biểu chất vấn ba sở.")
        expectMentions(
            of: .event,
            in: "Sau [[kỳ họp thứ 7 HĐND tỉnh Hà Nam khóa XVIII]] (nhiệm kỳ 2016-2021) khai mạc sáng 9/7, xã họp.")
    }

    @Test func wordsThatOnlyLeadToANameEndNone() {
        expectMentions(
            of: .event, in: "[[Kỳ họp thứ 6]] khai mạc ngày 4/7, [[phiên họp Chính phủ thường kỳ]] bế mạc sau đó.")
    }

    @Test func anniversariesEndBeforeWhatIsDoneBeside() {
        expectMentions(
            of: .event,
            in: "Tối qua, Sở tổ chức [[lễ kỷ niệm 60 năm Ngày truyền thống ngành Bưu điện]] và đón nhận Huân chương, "
                + "xã mở [[lễ kỷ niệm 500 năm danh xưng An Hòa]] - việc mà bà con chờ đợi đã lâu.")
        expectMentions(
            of: .event,
            in:
                "Huyện [[kỷ niệm 70 năm Ngày truyền thống Kiểm lâm]] (21/5/1953 - 21/5/2023) và 35 năm Ngày hội Nông dân."
        )
    }
}
