import LanguageServer
import Testing

private let faulty = "Thực hiện Chỉ thị số 05- CT/TW của Bộ Chính trị, hội nghị họp ngày 31/6/2019."

@Suite struct DiagnosticsTests {
    @Test func arePushedWithTheVersion() throws {
        let client = try TestClient.opened(
            faulty, capabilities: #""textDocument":{"publishDiagnostics":{"versionSupport":true}}"#)
        let pushed = try client.diagnostics()
        #expect(pushed["uri"]?.string == TestClient.uri)
        #expect(pushed["version"]?.int == 1)
        let items = pushed["diagnostics"]?.items ?? []
        #expect(items.compactMap { $0["code"]?.string } == ["code-spacing", "date-impossible"])
        #expect(items.first?["severity"]?.int == 2)
        #expect(items.first?["source"]?.string == "vanthu")
        #expect(items.first?["range"]?["start"]?["character"]?.int == 21)
        #expect(items.first?["range"]?["end"]?["character"]?.int == 30)
    }

    @Test func leaveTheVersionOutForAClientThatDoesNotKnowIt() throws {
        let client = try TestClient.opened(faulty)
        #expect(try client.diagnostics()["version"] == nil)
    }

    @Test func tagWhatWasReplaced() throws {
        let text =
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nAn Hòa, ngày 12 tháng 3 năm 2026\n\nCăn cứ Luật Đất đai số 45/2013/QH13;"
        let client = try TestClient.opened(
            text, capabilities: #""textDocument":{"publishDiagnostics":{"tagSupport":{"valueSet":[1,2]}}}"#)
        let item = try client.diagnostics()["diagnostics"]?[0]
        #expect(item?["code"]?.string == "citation-superseded")
        #expect(item?["tags"]?[0]?.int == 2)
        #expect(try TestClient.opened(text).diagnostics()["diagnostics"]?[0]?["tags"] == nil)
    }

    @Test func speakEnglishToAnEnglishClient() throws {
        let client = try TestClient.started(more: #","locale":"en-US""#)
        try client.open(faulty)
        let message = try client.diagnostics()["diagnostics"]?[0]?["message"]?.string ?? ""
        #expect(message.contains("05-CT/TW") && message.allSatisfy { $0.isASCII || "“”’".contains($0) })
    }

    @Test func areSentOnceForABatch() throws {
        let client = try TestClient.opened(faulty)
        _ = try client.diagnostics()
        try client.send(
            (2...4).map { version in
                #"""
                {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"\#(TestClient.uri)",
                "version":\#(version)},"contentChanges":[{"range":{"start":{"line":0,"character":0},
                "end":{"line":0,"character":0}},"text":"a"}]}}
                """#
            })
        #expect(client.notifications("textDocument/publishDiagnostics").count == 1)
    }

    @Test func areClearedOnClose() throws {
        let client = try TestClient.opened(faulty)
        try client.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(TestClient.uri)"}}"#)
        #expect(try client.diagnostics()["diagnostics"]?.items.isEmpty == true)
    }

    @Test func areNeverPushedToAClientThatPulls() throws {
        let client = try TestClient.opened(faulty, capabilities: #""textDocument":{"diagnostic":{}}"#)
        #expect(client.notifications("textDocument/publishDiagnostics").isEmpty)
        let params = #"{"textDocument":{"uri":"\#(TestClient.uri)"}"#
        let first = try client.request("textDocument/diagnostic", params + "}")
        #expect(first["kind"]?.string == "full")
        #expect(first["items"]?.items.count == 2)
        let id = try #require(first["resultId"]?.string)
        let second = try client.request("textDocument/diagnostic", params + #","previousResultId":"\#(id)"}"#)
        #expect(second["kind"]?.string == "unchanged")
        #expect(second["items"] == nil)
    }

    @Test func pullIsAdvertisedOnlyToThoseWhoCan() throws {
        #expect(try TestClient().initialize(capabilities: "")["capabilities"]?["diagnosticProvider"] == nil)
        let result = try TestClient().initialize(capabilities: #""textDocument":{"diagnostic":{}}"#)
        #expect(result["capabilities"]?["diagnosticProvider"] != nil)
    }

    @Test func waitAtTheWordBeingTyped() throws {
        let client = try TestClient.opened("Thực hiện Chỉ thị số 05- CT/T của Bộ Chính trị.")
        _ = client.notifications("textDocument/publishDiagnostics")
        let end = "Thực hiện Chỉ thị số 05- CT/T".utf8.count
        try client.notify(
            "textDocument/didChange",
            #"""
            {"textDocument":{"uri":"\#(TestClient.uri)","version":2},"contentChanges":[{"range":{"start":{"line":0,
            "character":\#(end)},"end":{"line":0,"character":\#(end)}},"text":"W"}]}
            """#)
        #expect(try client.diagnostics()["diagnostics"]?.items.isEmpty == true)
        #expect(client.server.pauseInMilliseconds == 400)
        client.server.typingPaused()
        try client.collect()
        #expect(try client.diagnostics()["diagnostics"]?.items.count == 1)
        #expect(client.server.pauseInMilliseconds == nil)
    }

    @Test func textOfAnotherLanguageGetsNothing() throws {
        let client = try TestClient.opened("The act of 31/6/2019 and 05- CT/TW are of no concern here.")
        #expect(try client.diagnostics()["diagnostics"]?.items.isEmpty == true)
    }
}

@Suite struct LongTextDiagnosticsTests {
    /// Over 64 KB, what the outline shows is kept while somebody types, moved with the text, and is right again at a pause.
    @Test func keepTheOutlinesUntilTypingPauses() throws {
        let filler = String(
            repeating: "Các cơ quan đã triển khai thực hiện đầy đủ những việc được giao trong năm qua.\n", count: 900)
        let text =
            "QUY CHẾ\nvề việc thử\n\n" + filler
            + "Điều 1. Phạm vi\nQuy chế này nói về việc thử.\nĐiều 2. Đối tượng\nQuy chế này "
            + "dùng cho người thử.\nĐiều 4. Trách nhiệm\nAi thử thì người ấy chịu trách nhiệm.\n"
        let client = try TestClient.started(more: #","initializationOptions":{"profile":"state"}"#)
        try client.open(text)
        #expect(try client.diagnostics()["diagnostics"]?.items.isEmpty == true)
        client.server.typingPaused()
        try client.collect()
        let before = try client.diagnostics()["diagnostics"]?.items ?? []
        let places = before.compactMap { $0["range"]?["start"]?["line"]?.int }
        try client.notify(
            "textDocument/didChange",
            #"""
            {"textDocument":{"uri":"\#(TestClient.uri)","version":2},"contentChanges":[{"range":{"start":{"line":6,"character":0},
            "end":{"line":6,"character":0}},"text":"Thêm.\n"}]}
            """#)
        let typed = try client.diagnostics()["diagnostics"]?.items ?? []
        #expect(typed.compactMap { $0["range"]?["start"]?["line"]?.int } == places.map { $0 + 1 })
        client.server.typingPaused()
        try client.collect()
        let settled = try client.diagnostics()["diagnostics"]?.items ?? []
        #expect(settled == typed)
        #expect(!before.isEmpty)
        #expect(client.server.pauseInMilliseconds == nil)
    }
}
