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
}
