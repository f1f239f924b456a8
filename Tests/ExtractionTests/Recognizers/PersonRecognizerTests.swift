import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct PersonRecognizerTests {
    @Test func wordsOfAddress() {
        expectMentions(
            of: .person,
            in: "Hôm ấy ông [[Trần Quang Bình]] gặp bà [[Lê Thị Mơ]]; về sau ông [[Bình]] kể lại cho luật sư [[Mơ]].")
        expectMentions(of: .person, in: "Đến dự có PGS.TS [[Nguyễn Thanh Lâm]] và Đại tá, TS [[Phan Văn Khải]].")
    }

    @Test func behindAnOffice() {
        expectMentions(
            of: .person,
            in: "Chủ tịch UBND tỉnh Hà Nam [[Đinh Thị Lụa]] tiếp Giám đốc Sở Xây dựng [[Võ Hoài Sơn]] tại trụ sở.")
    }

    @Test func fullNamesByThemselves() {
        expectMentions(
            of: .person, in: "Theo kế hoạch, [[Nguyễn Hữu Thắng]] cùng [[Phạm Thị Ngọc Ánh]] sẽ trình bày báo cáo.")
    }

    @Test func credits() {
        expectMentions(of: .person, in: "Quang cảnh buổi lễ ở xã. Ảnh: [[Minh Đức]]/TTXVN")
        expectMentions(of: .person, in: "Quang cảnh buổi lễ ở xã. Ảnh [[Minh Đức]].")
        expectMentions(of: .person, in: "Quang cảnh buổi lễ ở xã. Ảnh: [[N.V.Hải]]")
        expectMentions(of: .person, in: "Công trình này đã hoàn thành trước thời hạn.\n[[H.Thành]]\n")
        expectMentions(of: .person, in: "Công trình này đã hoàn thành trước thời hạn hai tháng.\n[[Thu Trang]]\n")
        expectMentions(of: .person, in: "Công trình này đã hoàn thành trước thời hạn.\n[[Thu Trang]] - [[Minh Đức]]\n")
        expectMentions(of: .person, in: "Địa phương sẽ tiếp tục hỗ trợ các hộ nghèo trong dịp này. [[Hải Yến]]")
    }

    @Test func unusualNamesInListsOfOfficials() {
        expectMentions(
            of: .person,
            in:
                "Tham dự có: [[Hmông Vàng Páo]], Bí thư Tỉnh ủy; [[Ksor Hlinh]], nguyên Chủ tịch HĐND tỉnh; tiếp đó là giao lưu."
        )
        expectMentions(of: .person, in: "Theo HLV [[Park Hang-seo]], đội tuyển đã sẵn sàng cho giải đấu.")
    }

    @Test func namesInCapitals() {
        expectNorms(
            of: .person, in: "Các đại biểu biểu quyết thông qua nghị quyết này.\n\nTRẦN QUANG BÌNH\n",
            ["name=Trần Quang Bình"])
        expectNorms(
            of: .person, in: "Được sự ủy quyền, đồng chí Nguyễn Thị Hoà đã ký văn bản.", ["name=Nguyễn Thị Hòa"])
    }

    @Test func laterMentionsAreTheSamePerson() {
        let text = "Ông Trần Quang Bình đã đến. Bà Lê Thị Mơ cũng vậy. Ông Bình phát biểu, bà Mơ lắng nghe."
        let people = Analysis(SourceText(text)).entities().filter { $0.kind == .person }
        #expect(people.map(\.id) == ["p1", "p2", "p1", "p2"])
        #expect(people.map { $0.text("mention") } == ["full", "full", "short", "short"])
    }

    @Test func transcriptionsAndForeignNames() {
        expectNorms(
            of: .person,
            in: "Tổng thống Vla-đi-mia Pu-tin cảm ơn; ông Pu-tin mời Thủ tướng Prayut Chan-o-cha sang thăm.",
            ["name=Vla-đi-mia Pu-tin", "name=Pu-tin", "name=Prayut Chan-o-cha"])
        expectMentions(of: .person, in: "Đoàn đến theo lời mời của ngài [[Kang Chang-hee]].")
        expectMentions(of: .person, in: "Hôm ấy chị [[H'Hen Kbuôr]] và ông [[Y Thanh Hà Niê Kđăm]] cùng hát.")
        expectMentions(
            of: .person,
            in:
                "Đồng chí [[Trần Thị Phong Lan]]-Phó Chủ tịch Hội LHPN tỉnh tặng quà; Đại sứ Hà Lan [[Kees van Baar]] đến dự."
        )
    }

    @Test func namesInListsBehindAnOffice() {
        expectMentions(
            of: .person, in: "Ủy ban có 3 Thứ trưởng: [[Mã Hùng]], [[Sơn Văn Hoan]], [[Lê Quốc Tuấn]] và 2 vụ trưởng.")
        expectMentions(
            of: .person, in: "Các Phó Chủ tịch HĐND tỉnh [[Đoàn Văn Tám]], [[Huỳnh Thúy Hoa]] - Tỉnh ủy viên, chủ trì.")
        expectMentions(
            of: .person,
            in:
                "Có mặt: [[Rmah H'Bút]]-Tỉnh ủy viên; đồng chí [[Na Phon Xay Sổm Phu Vông]] và ông [[Vương Duy Biên]], nhà thơ."
        )
    }

    @Test func namesEndWithTheirLine() {
        expectMentions(of: .person, in: "Bộ trưởng [[Lê Văn Tám]]\nKết thúc giai đoạn này, mọi việc ổn.")
        expectMentions(of: .person, in: "Theo đồng chí [[Thanh Phượng]]\nCổ phiếu đã tăng trong tuần qua.")
        expectMentions(of: .person, in: "Văn bản do ông [[Lê Văn Tám]] và bà [[Vũ\nThị Hoa]] ký.")
    }

    @Test func brandsBehindAnOfficeThatIsHeld() {
        expectMentions(
            of: .person,
            in: "Tài sản của ông [[Lê Văn Tám]] - Chủ tịch Hòa Phong - đã tăng; gặp Chủ tịch [[Hòa Phong]] ở đó.")
    }

    @Test func capitalsBehindAWordOfAddress() {
        expectNorms(
            of: .person, in: "Vô cùng thương tiếc báo tin đồng chí LÊ ÐỨC TÁM, sinh năm 1940, đã từ trần.",
            ["name=Lê Đức Tám"])
        expectMentions(of: .person, in: "ĐỒNG CHÍ LÊ VĂN TÁM GIỮ CHỨC GIÁM ĐỐC\n")
        expectMentions(of: .person, in: "ĐẢNG ỦY XÃ\nVĂN PHÒNG\n*\n")
    }

    @Test func givenNamesBehindAnOffice() {
        let text = "Bí thư Trần Quang Thắng hỏi dân. Bí thư Thắng hứa sửa đường. Giám đốc Nhân trả lời."
        let people = Analysis(SourceText(text)).entities().filter { $0.kind == .person }
        #expect(people.map(\.id) == ["p1", "p1"])
        #expect(people.map { $0.text("mention") } == ["full", "short"])
        let offices = Analysis(SourceText(text)).entities().filter { $0.kind == .position }
        #expect(offices.map { $0.text("holder") } == ["p1", "p1"])
    }

    @Test func twoOfOneGivenNameAreKeptApart() {
        let text = "Ông Trần Quang Hùng gặp ông Lê Mạnh Hùng. Ông Quang Hùng nói trước. Ông Hùng cười."
        let people = Analysis(SourceText(text)).entities().filter { $0.kind == .person }
        #expect(people.map(\.id) == ["p1", "p2", "p1", "p3"])
    }

    @Test func lookAlikes() {
        for text in [
            "Đoạn đường Nguyễn Trãi ngập sâu, cầu Trần Thị Lý thông thoáng.",
            "Học tập tư tưởng Hồ Chí Minh tại Thành phố Hồ Chí Minh.",
            "Các tuyến đường Lê Lợi, Phạm Văn Đồng, Võ Văn Kiệt (quận 5) đã sửa xong.",
            "Trường THPT Nguyễn Huệ và Bệnh viện Nguyễn Tri Phương đóng cửa.",
            "Tỉnh Hà Giang giáp tỉnh Cao Bằng.", "Chiến sĩ Công an đang làm nhiệm vụ tại xã.",
            "NGHỊ ĐỊNH\n", "- CƠ QUAN THƯỜNG TRỰC\n", "Đất nước Anh và nước Đức đã ký thỏa thuận.",
            "4.2. Hà Lam\n", "Đường Hồ Chí Minh chạy qua núi.",
            "Bà có bằng PGS.TS Tâm lý học, thạc sĩ Luật kinh tế.", "Hình Ảnh Hồng Hà mùa nước lên.",
            "Quán nằm ở ngõ 36 Giang Văn Minh, số 5 Trần Thánh Tông.", "Bão đi theo hướng Tây Tây Bắc.",
            "Trong ảnh: Đoàn Văn phòng Chính phủ vào viếng.",
            "Đoàn Ban Nội chính Trung ương vào viếng.", "P.Giám đốc ký.\n", "V.Hà\n",
            "Cổ đông họp tại Kim Mã Hà Nội.", "Theo New Sông Times, Tổng thống đã đến.",
            "Sau sự cố Formula ở cầu Ông Lớn, mọi người trở về.", "Lưu Văn phòng của cơ quan.",
        ] { expectMentions(of: .person, in: text) }
    }
}
