import TestSupport
import Testing

@Suite struct CompletionTests {
    /// The labels offered at `<|>`.
    private func labels(_ marked: String) throws -> [String] {
        let fixture = MarkedText(marked)
        let client = try TestClient.opened(fixture.text)
        let answer = try client.request("textDocument/completion", line: 0, character: fixture.cursor ?? 0)
        return answer["items"]?.items.compactMap { $0["label"]?.string } ?? []
    }

    @Test func codesBehindATypeWord() throws {
        #expect(try labels("Căn cứ Nghị định số 30/2020<|>").first == "30/2020/NĐ-CP")
        #expect(try labels("Thực hiện Quyết định số 777/QĐ-ABC. Theo Quyết định số <|>") == ["777/QĐ-ABC"])
        #expect(try labels("Căn cứ Nghị định số <|>").isEmpty)
    }

    @Test func phrasesWithoutToneMarks() throws {
        #expect(try labels("Ông ấy là Tong Bi t<|>").contains("Tổng Bí thư"))
        #expect(try labels("Họp tại Bo Tai chi<|>").contains("Bộ Tài chính"))
        #expect(try labels("Họp tại Bộ Tài chí<|>").contains("Bộ Tài chính"))
        #expect(try labels("Đồng chí Trần Quốc V<|>").contains("Trần Quốc Vượng"))
    }

    @Test func namedActsWithoutToneMarks() throws {
        #expect(try labels("Căn cứ Luat Dat d<|>").contains("Luật Đất đai"))
    }

    @Test func whatTheTextHasComesFirst() throws {
        #expect(
            try labels("Ông Trần Văn Xuyến, Giám đốc Sở Nội vụ, phát biểu. Ông Trần V<|>").first == "Trần Văn Xuyến")
    }

    @Test(arguments: ["các đồng chí đã <|>", "<|>", "hội nghị <|>", "tăng 5<|>", "b<|>"])
    func proseIsLeftAlone(marked: String) throws {
        #expect(try labels(marked).isEmpty)
    }

    @Test func codesBehindASign() throws {
        #expect(try labels("theo nd 30/2020<|>") == ["Nghị định số 30/2020/NĐ-CP"])
        #expect(try labels("theo NĐ 30<|>").contains("Nghị định số 30/2020/NĐ-CP"))
        // A sign of two types is both.
        #expect(try labels("theo qd 101-<|>").contains("Quy định số 101-QĐ/TW"))
        #expect(try labels("tăng 5 %, 30<|>").isEmpty)
    }

    @Test func actsByAPartOfTheirTitle() throws {
        #expect(try labels("theo luat dat d<|>").prefix(2) == ["Luật Đất đai", "Luật Đất đai năm 2024"])
        #expect(try labels("theo nghị định công tác văn<|>").contains("Nghị định số 30/2020/NĐ-CP"))
        #expect(try labels("theo quy dinh trach nhiem neu<|>").contains("Quy định số 101-QĐ/TW"))
        let state = "Căn cứ luat dat dai<|>\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        #expect(try labels(state).contains("Luật Đất đai số 31/2024/QH15"))
    }

    @Test(arguments: [
        "nghị quyết này đã<|>", "nghị quyết của bộ<|>", "luật do quốc hội<|>", "quyết định đúng đ<|>",
        "theo luat, dat<|>",
        "khóa h<|>", "khoa 5x<|>", "một khoa nội<|>",
    ]) func sentencesAreLeftAlone(marked: String) throws {
        #expect(try labels(marked).isEmpty)
    }

    @Test func terms() throws {
        #expect(try labels("đại hội khoa 12<|>") == ["khóa XII"])
        #expect(try labels("đại hội khóa XI<|>") == ["khóa XII", "khóa XIII", "khóa XIV"])
    }

    @Test func abbreviationsAreExpanded() throws {
        #expect(try labels("Theo NHNN<|>").first == "Ngân hàng Nhà nước Việt Nam")
        #expect(try !labels("Theo Nhnn<|>").contains("Ngân hàng Nhà nước Việt Nam"))
    }

    @Test func whoIsInOfficeOnTheDayOfTheTextComesFirst() throws {
        func first(_ year: String) throws -> String? {
            try labels("Đồng chí Trần Đại Q<|>\nHà Nội, ngày 05 tháng 3 năm \(year)\n\nHội nghị họp bàn việc.\n").first
        }
        #expect(try first("2017") == "Trần Đại Quang")
    }

    @Test func isResolvedWhenItIsLookedAt() throws {
        let client = try TestClient.opened("Theo nd 30/2020")
        let item = try #require(
            try client.request("textDocument/completion", line: 0, character: 15)["items"]?[0])
        #expect(item["documentation"] == nil)
        let resolved = try client.request("completionItem/resolve", item.text)
        #expect(resolved["label"]?.string == "Nghị định số 30/2020/NĐ-CP")
        #expect(resolved["textEdit"] == item["textEdit"])
        #expect(resolved["documentation"]?.string?.contains("05/03/2020") == true)
        #expect(try client.request("completionItem/resolve", #"{"label":"x","data":7}"#)["label"]?.string == "x")
    }

    @Test func replacesWhatIsTyped() throws {
        let client = try TestClient.opened("Họp tại Bo Tai chi")
        let item = try client.request("textDocument/completion", line: 0, character: 22)["items"]?[0]
        #expect(item?["textEdit"]?["range"]?["start"]?["character"]?.int == 12)
        #expect(item?["filterText"]?.string == "Bo Tai chi")
    }
}
