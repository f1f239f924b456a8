import Testing

@Suite struct InlayHintTests {
    private func hints(_ text: String) throws -> [String] {
        let client = try TestClient.opened(text)
        let answer = try client.request(
            "textDocument/inlayHint",
            #"{"textDocument":{"uri":"\#(TestClient.uri)"},"range":{"start":{"line":0,"character":0},"end":{"line":9,"character":0}}}"#
        )
        return answer.items.compactMap { $0["label"]?.string }
    }

    @Test func showTheYearAssumed() throws {
        #expect(try hints("Năm 2018, hội nghị họp ngày 16-1 tại Hà Nội.") == ["/2018"])
    }

    @Test func showTheCodeOfANamedAct() throws {
        #expect(try hints("Đảng bộ thực hiện Nghị quyết Trung ương 4 khóa XII.") == ["04-NQ/TW, 05-NQ/TW, 06-NQ/TW"])
    }

    @Test func areSilentWhereAllIsWritten() throws {
        #expect(try hints("Ngày 16/1/2018, Đảng bộ thực hiện Chỉ thị số 05-CT/TW.").isEmpty)
    }
}
