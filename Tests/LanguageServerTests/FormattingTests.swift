import Testing

@Suite struct FormattingTests {
    private static let text =
        "Thực hiện Chỉ thị số 05- CT/TW của Bộ Chính trị.\nTheo Quyết định số 12 -QĐ/TW của Ban Bí thư.\n"

    @Test func isAllSafeFixes() throws {
        let client = try TestClient.opened(Self.text)
        let edits = try client.request(
            "textDocument/formatting",
            #"{"textDocument":{"uri":"\#(TestClient.uri)"},"options":{"tabSize":4,"insertSpaces":true}}"#)
        #expect(edits.items.compactMap { $0["newText"]?.string } == ["05-CT/TW", "12-QĐ/TW"])
    }

    @Test func ofAPartIsThoseInIt() throws {
        let client = try TestClient.opened(Self.text)
        let edits = try client.request(
            "textDocument/rangeFormatting",
            #"""
            {"textDocument":{"uri":"\#(TestClient.uri)"},"range":{"start":{"line":1,"character":0},
            "end":{"line":2,"character":0}},"options":{"tabSize":4,"insertSpaces":true}}
            """#)
        #expect(edits.items.compactMap { $0["newText"]?.string } == ["12-QĐ/TW"])
    }
}
