import Testing

private let faulty = "Thực hiện Chỉ thị số 05- CT/TW và Quyết định số 12 -QĐ/TW của Bộ Chính trị."

private func actions(_ client: TestClient, column: Int, context: String = #"{"diagnostics":[]}"#) throws -> [JSONValue]
{
    try client.request(
        "textDocument/codeAction",
        #"""
        {"textDocument":{"uri":"\#(TestClient.uri)"},"range":{"start":{"line":0,"character":\#(column)},
        "end":{"line":0,"character":\#(column)}},"context":\#(context)}
        """#
    ).items
}

@Suite struct CodeActionTests {
    @Test func mendsTheCodeUnderTheCaret() throws {
        let client = try TestClient.opened(faulty)
        let found = try actions(client, column: 32)
        let fix = try #require(found.first)
        #expect(fix["title"]?.string == "Sửa thành 05-CT/TW")
        #expect(fix["kind"]?.string == "quickfix")
        #expect(fix["isPreferred"] == .flag(true))
        #expect(fix["diagnostics"]?[0]?["code"]?.string == "code-spacing")
        let edit = fix["edit"]?["changes"]?[TestClient.uri]?[0]
        #expect(edit?["newText"]?.string == "05-CT/TW")
    }

    @Test func versionsTheEditWhereTheClientCan() throws {
        let client = try TestClient.opened(
            faulty,
            capabilities:
                #""general":{"positionEncodings":["utf-8"]},"workspace":{"workspaceEdit":{"documentChanges":true}}"#)
        let edit = try actions(client, column: 32).first?["edit"]?["documentChanges"]?[0]
        #expect(edit?["textDocument"]?["version"]?.int == 1)
        #expect(edit?["edits"]?.items.count == 1)
    }

    @Test func fixesAllOnRequest() throws {
        let client = try TestClient.opened(faulty)
        for only in ["source.fixAll.vanthu", "source.fixAll", "source"] {
            let found = try actions(client, column: 0, context: #"{"diagnostics":[],"only":["\#(only)"]}"#)
            #expect(found.compactMap { $0["kind"]?.string } == ["source.fixAll.vanthu"])
            #expect(found.first?["edit"]?["changes"]?[TestClient.uri]?.items.count == 2)
        }
    }

    @Test func isSilentWhereNothingIsWrong() throws {
        let client = try TestClient.opened(faulty)
        #expect(try actions(client, column: 1).isEmpty)
        #expect(try actions(client, column: 1, context: #"{"diagnostics":[],"only":["refactor"]}"#).isEmpty)
    }

    @Test func isResolvedLaterWhereTheClientCan() throws {
        let client = try TestClient.opened(
            faulty,
            capabilities:
                #""general":{"positionEncodings":["utf-8"]},"textDocument":{"codeAction":{"resolveSupport":{"properties":["edit"]}}}"#
        )
        let action = try #require(try actions(client, column: 32).first)
        #expect(action["edit"] == nil)
        let resolved = try client.request("codeAction/resolve", action.text)
        #expect(resolved["edit"]?["changes"]?[TestClient.uri]?[0]?["newText"]?.string == "05-CT/TW")
        let all = try #require(
            try actions(client, column: 0, context: #"{"diagnostics":[],"only":["source.fixAll"]}"#).first)
        #expect(
            try client.request("codeAction/resolve", all.text)["edit"]?["changes"]?[TestClient.uri]?.items.count == 2)
        try client.notify(
            "textDocument/didChange",
            #"{"textDocument":{"uri":"\#(TestClient.uri)","version":2},"contentChanges":[{"text":"khác"}]}"#)
        #expect(try client.errorCode("codeAction/resolve", action.text) == -32801)
    }
}
