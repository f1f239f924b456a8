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
