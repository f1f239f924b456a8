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

    @Test func replacesWhatIsTyped() throws {
        let client = try TestClient.opened("Họp tại Bo Tai chi")
        let item = try client.request("textDocument/completion", line: 0, character: 22)["items"]?[0]
        #expect(item?["textEdit"]?["range"]?["start"]?["character"]?.int == 12)
        #expect(item?["filterText"]?.string == "Bo Tai chi")
    }
}
