import Extraction
import TestSupport
import Testing

@Suite struct EventTopicReaderTests {
    @Test func topicsWithCapitals() {
        expectMentions(
            of: .event,
            in: "Tỉnh mở [[Hội nghị Xúc tiến đầu tư vùng Tây Bắc năm 2018]], dự [[Diễn đàn Kinh tế Việt Nam 2018]] và "
                + "[[Lễ công bố Quyết định của Ban Bí thư]] tại Huế.")
        expectMentions(
            of: .event, in: "Thắng lợi của [[chiến dịch Điện Biên Phủ]] vang dội; [[Chiến dịch Mùa hè xanh]] mở ra.")
    }

    @Test func topicsInQuotationMarks() {
        expectMentions(
            of: .event,
            in:
                "Xã hưởng ứng [[phong trào \"Nhà sạch vườn đẹp\"]] và [[Hội thảo khoa học “Chuyển đổi số ở xã”]] năm qua."
        )
    }

    @Test func descriptionsThatNameSomebody() {
        expectMentions(
            of: .event, in: "Chi bộ dự [[Hội nghị thành lập tổ tự quản Công ty cổ phần Hương Giang]] sáng 11/5.")
        expectMentions(of: .event, in: "Đảng ủy mở [[Hội nghị tổng kết công tác xây dựng Đảng năm 2017]] sáng 11/1.")
    }

    @Test func lookAlikes() {
        for text in [
            "Phát biểu kết luận Hội nghị, Phó Thủ tướng nêu ba việc.", "Hội nghị do đồng chí Trương Thị Mai chủ trì.",
            "Kết luận Hội nghị Phó Thủ tướng Vương Đình Huệ nhấn mạnh ba việc.", "Phong trào thi đua ở cơ sở sôi nổi.",
            "Hội nghị có sự tham dự của Bộ trưởng Bộ Nội vụ.", "Lễ ký diễn ra tại Hà Nội.",
            "Kỷ niệm chương được trao cho bốn người.", "Chiến dịch tiêm chủng đã bắt đầu.",
        ] { expectMentions(of: .event, in: text) }
    }

    @Test func topicsBeforeANumber() {
        expectMentions(
            of: .event,
            in: "Theo kế hoạch, [[Hội nghị Thủ tướng với nông dân lần thứ hai năm 2018]], "
                + "[[Hội nghị biểu dương hộ sản xuất, kinh doanh giỏi lần thứ 5]] và "
                + "[[Hội nghị Bộ trưởng Y tế các nước lần thứ XIV]] đều mở ở Huế.")
    }

    @Test func topicsBeforeAYear() {
        expectMentions(
            of: .event,
            in: "Chiều 15/5, Sở đã tổ chức [[Hội nghị cung cấp thông tin báo chí năm 2017]]; "
                + "[[Hội nghị Chủ tịch tỉnh với doanh nghiệp năm 2019]] mở sau.")
    }

    @Test func whatAMeetingDoesIsNoTopic() {
        for text in [
            "Hội nghị thông qua báo cáo lần thứ ba trong sáng nay.",
            "Đại hội bầu Ban Chấp hành lần thứ nhất gồm bảy người.",
            "Hội nghị thảo luận kế hoạch năm 2018 của xã.", "Hội nghị nghe báo cáo thu chi năm 2017.",
        ] { expectMentions(of: .event, in: text) }
    }

    @Test func officialsAndWhomTheyMeet() {
        expectMentions(
            of: .event,
            in:
                "Sáng 17/5, [[Hội nghị Thủ tướng Chính phủ với doanh nghiệp]] khai mạc; tại Hội nghị, Thủ tướng với vai trò "
                + "chủ trì đã phát biểu.")
    }

    @Test func abbreviationsWithANumber() {
        expectMentions(of: .event, in: "Việt Nam dự [[Hội nghị COP 26]] và [[Hội nghị SOM 2]]; đoàn có 3 người.")
    }

    @Test func namesEndBeforeWhatAMeetingDoes() {
        expectMentions(
            of: .event,
            in: "Chiều nay, [[Hội nghị Bộ trưởng Y tế ASEAN]] tập trung bàn ba việc; "
                + "[[Lễ khai mạc Kỳ họp thứ 3, Quốc hội khóa XIV]] diễn ra trước đó.")
    }
}
