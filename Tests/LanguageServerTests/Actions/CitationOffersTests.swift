import TestSupport
import Testing

/// Titles and new texts of what is offered at `<|>`.
private func offers(_ marked: String, kind: String = "refactor") throws -> [(title: String, newText: String?)] {
    let fixture = MarkedText(marked)
    let client = try TestClient.opened(fixture.text)
    let place = #"{"line":0,"character":\#(fixture.cursor ?? 0)}"#
    return try client.request(
        "textDocument/codeAction",
        #"{"textDocument":{"uri":"\#(TestClient.uri)"},"range":{"start":\#(place),"end":\#(place)},"context":{"diagnostics":[],"only":["\#(kind)"]}}"#
    ).items.map {
        (
            $0["title"]?.string ?? "",
            $0["edit"]?["changes"]?[TestClient.uri]?[0]?["newText"]?.string
                ?? $0["command"]?["arguments"]?[1]?.string
        )
    }
}

@Suite struct CitationOffersTests {
    @Test func theFullCitationIsWrittenAtTheFirstMention() throws {
        let found = try offers("Theo Nghị định số 30/2020/NĐ-CP. Nay Nghị định số 30/2<|>020/NĐ-CP còn hiệu lực.")
        #expect(found.map(\.title) == ["Viết viện dẫn đầy đủ ở lần đầu", "Chép viện dẫn đầy đủ"])
        let full = "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư"
        #expect(found.map(\.newText) == [full, full])
    }

    @Test func theStateWritesDaysInWords() throws {
        let found = try offers(
            "Theo Nghị định số 30/2<|>020/NĐ-CP.\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n")
        #expect(found.first?.newText?.contains("ngày 05 tháng 3 năm 2020") == true)
    }

    @Test func actsOfThePartyHaveTheirTerm() throws {
        let found = try offers("Thực hiện Chỉ thị số 05-C<|>T/TW.")
        #expect(
            found.first?.newText?.hasPrefix("Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị khóa XII về đẩy mạnh")
                == true)
    }

    @Test func lawsHaveTheirName() throws {
        #expect(try offers("Căn cứ Luật số 45/20<|>13/QH13.").first?.newText == "Luật Đất đai số 45/2013/QH13")
    }

    @Test func whatStandsThereIsNotWrittenTwice() throws {
        let found = try offers("Theo Nghị định số 30/2<|>020/NĐ-CP ngày 05/3/2020 của Chính phủ.")
        #expect(found.map(\.title) == ["Chép viện dẫn đầy đủ"])
    }

    @Test(arguments: ["Theo Nghị định số 9999/20<|>20/NĐ-CP.", "Theo Nghị quyết số 18-N<|>Q/TW.", "Hôm na<|>y họp."])
    func nothingIsOfferedWhereTheActIsNotSure(marked: String) throws {
        #expect(try offers(marked).isEmpty)
    }
}

@Suite struct AbbreviationOffersTests {
    @Test func anAbbreviationIsWrittenInFull() throws {
        let found = try offers("Ngân hàng Nhà nước Việt Nam họp. Nay NH<|>NN quyết định.")
        #expect(found.map(\.newText) == ["Ngân hàng Nhà nước Việt Nam"])
    }

    @Test func anAbbreviationIsDefinedAtTheFirstMention() throws {
        let found = try offers("Ngân hàng Nhà nước Việt N<|>am họp. Nay NHNN quyết định.")
        #expect(found.map(\.newText) == [" (sau đây viết tắt là NHNN)"])
    }

    @Test(arguments: [
        "Ngân hàng Nhà nước Việt N<|>am (NHNN) họp.", "Ngân hàng Nhà nước Việt Nam (NH<|>NN) họp.",
        "Công ty Xây lắp S<|>ông Bé họp.",
    ]) func whatIsSaidIsNotSaidAgain(marked: String) throws {
        #expect(try offers(marked).isEmpty)
    }
}
