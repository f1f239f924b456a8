import Testing

/// The card at the first letter of a word of the text.
private func card(_ text: String, at word: String, capabilities: String = markdown) throws -> String {
    let client = try TestClient.opened(
        text, capabilities: capabilities + #","general":{"positionEncodings":["utf-8"]}"#)
    let before = try #require(text.range(of: word)).lowerBound
    let column = text[..<before].utf8.count
    let answer = try client.request("textDocument/hover", line: 0, character: column)
    return answer["contents"]?["value"]?.string ?? "\(answer)"
}

private func plainCard(_ text: String, at word: String) throws -> String {
    try card(text, at: word, capabilities: plain)
}

private let markdown = #""textDocument":{"hover":{"contentFormat":["markdown","plaintext"]}}"#
private let plain = #""textDocument":{"hover":{"contentFormat":["plaintext"]}}"#

extension String {
    fileprivate func range(of word: String) -> Range<String.Index>? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(word) { return index..<self.index(index, offsetBy: word.count) }
            index = self.index(after: index)
        }
        return nil
    }
}

@Suite struct HoverTests {
    @Test func ofADateHasWeekdayAndLunarDate() throws {
        let card = try card("Hội nghị khai mạc ngày 16/01/2018 tại Hà Nội.", at: "16/01")
        #expect(card == "**16/01/2018** · thứ Ba · 30 tháng Mười Một năm Đinh Dậu")
    }

    @Test func ofADaySaysWhatIsKeptOnIt() throws {
        let card = try card("Đơn vị ra quân ngày 03/02/2018 tại Hà Nội.", at: "03/02")
        #expect(card.contains("- Ngày thành lập Đảng Cộng sản Việt Nam (1930, 88 năm)"))
        let lunar = try plainCard("Làng mở hội mùng 10 tháng 3 âm lịch hằng năm.", at: "mùng")
        #expect(lunar.contains("Giỗ Tổ Hùng Vương"))
    }

    @Test func ofAnOldDateNamesTheTimeZoneOfItsCalendar() throws {
        let card = try plainCard("Luật được thông qua ngày 14/7/1960 tại Hà Nội.", at: "14/7")
        #expect(card.contains("21 tháng Sáu năm Canh Tý (lịch trước 1968, giờ UTC+8)"))
    }

    @Test func ofARelativeDateSaysWhatItCountsFrom() throws {
        let card = try plainCard("Ngày 16/1/2018: hôm qua, đoàn đến Huế.", at: "hôm qua")
        #expect(card.contains("15/01/2018"))
        #expect(card.contains("tính từ \"Ngày 16/1/2018\" (dòng 1)"))
    }

    @Test func ofAnHonorificIsThePersons() throws {
        let text = "Ông Lê Văn Tám, Giám đốc Sở Y tế, đến dự; sau đó đồng chí Tám phát biểu."
        let name = try plainCard(text, at: "Lê Văn")
        #expect(name.contains("Lê Văn Tám"))
        #expect(try plainCard(text, at: "Ông") == name)
        #expect(try plainCard(text, at: "đồng chí") == (try plainCard(text, at: "Tám phát")))
        #expect(try plainCard(text, at: "chí Tám") == (try plainCard(text, at: "Tám phát")))
        #expect(try plainCard(text, at: "sau") == "null")
    }

    @Test func ofACongressHasItsDays() throws {
        let card = try plainCard("Đại hội đại biểu toàn quốc lần thứ XII của Đảng đã bàn việc này.", at: "Đại hội")
        #expect(card.contains("Đại hội: 20/01/2016 – 28/01/2016"))
        let session = try plainCard("Tại Kỳ họp thứ 7, Quốc hội khóa XIV, đại biểu dự đủ.", at: "Kỳ họp")
        #expect(session.contains("Quốc hội khóa XIV: 2016–2021"))
        let local = try plainCard("Đại hội Đảng bộ tỉnh lần thứ XII đã bàn việc này.", at: "Đại hội")
        #expect(!local.contains("2016"))
    }

    @Test func ofADateWithoutYearSaysWhereTheYearIsFrom() throws {
        let card = try card("Năm 2018, hội nghị họp ngày 16-1 tại Hà Nội.", at: "16-1")
        #expect(card.hasPrefix("**16/01/2018**"))
        #expect(card.contains("lấy từ \"Năm 2018\" (dòng 1)"))
    }

    @Test func ofACitationNamesTheCode() throws {
        let card = try card("Thực hiện Chỉ thị số 05- CT/TW của Bộ Chính trị ngày 15/5/2016.", at: "05-")
        #expect(card.hasPrefix("**Chỉ thị số 05-CT/TW**"))
        #expect(card.contains("⚠"))
    }

    @Test func ofAKnownActSaysWhatItIs() throws {
        let card = try card(
            "Chi bộ quán triệt Nghị quyết số 04-NQ/TW ngày 30 tháng 10 năm 2016 của Ban Chấp hành Trung ương.",
            at: "04-NQ")
        #expect(card.hasPrefix("**Nghị quyết số 04-NQ/TW** · Ban Chấp hành Trung ương khóa XII · 30/10/2016\n"))
        #expect(card.contains("Còn gọi: Nghị quyết Trung ương 4 khóa XII"))
    }

    @Test func ofACodeUsedInSeveralTermsListsThem() throws {
        let card = try card("Chi bộ quán triệt Nghị quyết số 04-NQ/TW tới đảng viên.", at: "04-NQ")
        #expect(card.contains("văn bản mang tên hoặc ký hiệu này:\n- Nghị quyết 04-NQ/TW (21/08/2006)"))
    }

    @Test func ofAnUnknownCodeReadsItsParts() throws {
        let card = try card("Sở báo cáo theo Quyết định số 98765/QĐ-UBND của tỉnh.", at: "98765")
        #expect(card.contains("số 98765, Quyết định \\(QĐ\\)") || card.contains("số 98765, Quyết định (QĐ)"))
        #expect(card.contains("Sổ đăng ký không có văn bản này."))
    }

    @Test func ofAnOfficialHasThePositionsAndTheRegister() throws {
        let card = try card(
            "Đồng chí Trần Quốc Vượng, Ủy viên Bộ Chính trị, dự hội nghị; đồng chí Vượng kết luận.", at: "Trần Quốc")
        #expect(card.contains("Trong văn bản (nhắc 2 lần):\n- Ủy viên Bộ Chính trị (dòng 1)"))
        #expect(card.contains("- Chủ nhiệm Ủy ban Kiểm tra Trung ương: 27/01/2016 – 09/05/2018"))
        #expect(card.contains("*Nguồn: ") || card.contains("chưa kiểm chứng"))
    }

    @Test func ofANamesakeShowsNoOfficeOfAnother() throws {
        let card = try card("Đồng chí Trần Quốc Vượng, Trưởng thôn Đồng Hạ, phát biểu trước bà con.", at: "Trần Quốc")
        #expect(card.contains("người trùng tên?"))
        #expect(!card.contains("Ủy ban Kiểm tra"))
    }

    @Test func ofANamedResolutionIsTheActOfThatName() throws {
        let text = "Chi bộ học Nghị quyết Trung ương 8 (khóa XI) và Luật Đất đai năm 2013 vào tối thứ Bảy."
        #expect(try card(text, at: "Luật Đất").hasPrefix("**Luật số 45/2013/QH13** · Quốc hội · 29/11/2013\n"))
        #expect(try card(text, at: "Luật Đất").contains("Đã được thay thế bởi 31/2024/QH15."))
        #expect(try card(text, at: "Nghị quyết Trung").contains("-NQ/TW"))
    }

    @Test func ofAPlenumHasItsDays() throws {
        let card = try card("Bà con nhắc tới Hội nghị Trung ương 6 (khóa XI) trong buổi họp thôn.", at: "Hội nghị")
        #expect(card.contains("Họp: 01/10/2012 – 15/10/2012"))
        #expect(card.contains("20-NQ/TW"))
    }

    @Test func ofATermKnowsWhoseItIs() throws {
        let text = "Cử tri gặp đại biểu Quốc hội khóa XIV tại nhà văn hóa."
        #expect(try card(text, at: "khóa XIV").contains("Quốc hội khóa XIV: 2016–2021"))
    }

    @Test func ofAPlaceSaysWhatItBecame() throws {
        let card = try card("Đoàn về thăm tỉnh Hà Nam và dâng hương.", at: "tỉnh Hà")
        #expect(card.contains("nay là Ninh Bình (đến hết ngày 30/06/2025)"))
        #expect(card.contains("*Nguồn: NQ 202/2025/QH15*"))
    }

    @Test func ofABodySaysWhatItBecame() throws {
        let card = try card("Đoàn làm việc với Bộ Kế hoạch và Đầu tư tại Hà Nội.", at: "Bộ Kế")
        #expect(card.contains("hợp nhất vào Bộ Tài chính"))
    }

    @Test func ofAnOrganisationNamesItInFull() throws {
        let card = try card("Ông đến thăm TANDTC tại Hà Nội sáng nay.", at: "TANDTC")
        #expect(card.hasPrefix("**Tòa án nhân dân tối cao** · TANDTC"))
    }

    @Test func escapesWhatMarkdownWouldEat() throws {
        let card = try card("Ông Nguyễn Văn An, Giám đốc Sở Nội vụ *_[x] phát biểu.", at: "Nguyễn")
        #expect(!card.contains("*_[x]"))
    }

    @Test func isPlainForAPlainClient() throws {
        let card = try card("Hội nghị khai mạc ngày 16/01/2018 tại Hà Nội.", at: "16/01", capabilities: plain)
        #expect(card == "16/01/2018 · thứ Ba · 30 tháng Mười Một năm Đinh Dậu")
    }

    @Test func ofNothingIsNull() throws {
        let client = try TestClient.opened("Không có gì để xem ở đây cả.")
        #expect(try client.request("textDocument/hover", line: 0, character: 3) == .null)
    }

    @Test func outsideTheTextIsClamped() throws {
        let client = try TestClient.opened("Hội nghị họp ngày 16/01/2018")
        #expect(try client.request("textDocument/hover", line: 99, character: 99)["contents"] != nil)
    }
}
