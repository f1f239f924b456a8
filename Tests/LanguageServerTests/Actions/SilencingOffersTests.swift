import Testing

private let faulty = "Thực hiện Chỉ thị số 05- CT/TW của Bộ Chính trị."
private let folder = "file:///l%C3%A0m%20vi%E1%BB%87c"

extension TestClient {
    fileprivate func silencings(_ uri: String, line: Int, column: Int) throws -> [JSONValue] {
        let place = #"{"line":\#(line),"character":\#(column)}"#
        return try request(
            "textDocument/codeAction",
            #"{"textDocument":{"uri":"\#(uri)"},"range":{"start":\#(place),"end":\#(place)},"context":{"diagnostics":[]}}"#
        ).items.filter {
            $0["title"]?.string?.hasPrefix("Tắt") == true || $0["title"]?.string?.hasPrefix("Bỏ qua") == true
        }
    }
}

@Suite struct SilencingOffersTests {
    @Test func plainTextIsSilencedInTheSettings() throws {
        let client = try TestDisk().client()
        try client.open(faulty, uri: "\(folder)/a.txt")
        let offers = try client.silencings("\(folder)/a.txt", line: 0, column: 32)
        #expect(offers.count == 2)
        let edit = offers.first?["edit"]?["changes"]?["\(folder)/.vanthu.json"]?[0]
        #expect(
            edit?["newText"]?.string?.contains(#"{"files":"/a.txt","rule":"code-spacing","text":"05- CT/TW"}"#) == true)
    }

    @Test(arguments: [
        "{}", #"{"locale": "vi"}"#, #"{"ignore": []}"#, #"{"ignore": [{"files": "b.txt"}], "locale": "vi"}"#,
    ]) func theEditMakesTheFindingSilent(settings: String) throws {
        let disk = TestDisk(["/làm việc/.vanthu.json": settings])
        let client = try disk.client()
        try client.open(faulty, uri: "\(folder)/a.txt")
        let offer = try client.silencings("\(folder)/a.txt", line: 0, column: 32).last
        let edit = try #require(offer?["edit"]?["changes"]?["\(folder)/.vanthu.json"]?[0])
        let column = try #require(edit["range"]?["start"]?["character"]?.int)
        let newText = try #require(edit["newText"]?.string)
        let index = settings.index(settings.startIndex, offsetBy: column)
        disk.write("/làm việc/.vanthu.json", settings[..<index] + newText + settings[index...])
        _ = client.notifications("textDocument/publishDiagnostics")
        try client.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(folder)/a.txt"}}"#)
        let sent = client.notifications("textDocument/publishDiagnostics")
        #expect(sent.count == 1 && sent.first?["diagnostics"]?.items.isEmpty == true, "\(sent)")
    }

    @Test func aNewFileIsMadeWhereTheClientCan() throws {
        let client = try TestDisk().client(
            capabilities:
                #""general":{"positionEncodings":["utf-8"]},"workspace":{"workspaceEdit":{"documentChanges":true,"resourceOperations":["create"]}}"#
        )
        try client.open(faulty, uri: "\(folder)/a.txt")
        let changes = try client.silencings("\(folder)/a.txt", line: 0, column: 32).first?["edit"]?["documentChanges"]
        #expect(changes?[0]?["kind"]?.string == "create")
        #expect(changes?[1]?["textDocument"]?["uri"]?.string == "\(folder)/.vanthu.json")
    }

    @Test func markdownIsSilencedByAComment() throws {
        let client = try TestDisk().client()
        let text = "# Đầu đề\n\n\(faulty)\nmột dòng nữa\n\(faulty)\n"
        try client.open(text, uri: "\(folder)/a.md")
        let first = try client.silencings("\(folder)/a.md", line: 2, column: 32)
        #expect(first.count == 1)
        let edit = first.first?["edit"]?["changes"]?["\(folder)/a.md"]?[0]
        #expect(edit?["newText"]?.string == "<!-- vanthu: off-next-line code-spacing -->\n")
        #expect(edit?["range"]?["start"]?["line"]?.int == 2)
        // Within a paragraph a line of its own would part it.
        let second = try client.silencings("\(folder)/a.md", line: 4, column: 32).first?["edit"]?["changes"]?[
            "\(folder)/a.md"]?[0]
        #expect(second?["newText"]?.string == " <!-- vanthu: off-next-line code-spacing -->")
        #expect(second?["range"]?["start"]?["line"]?.int == 3)
    }

    @Test func thereIsACommandToo() throws {
        let client = try TestDisk().client()
        try client.open(faulty, uri: "\(folder)/a.txt")
        _ = try client.request(
            "workspace/executeCommand", #"{"command":"vanthu.silence","arguments":["\#(folder)/a.txt","code-spacing"]}"#
        )
        let asked = client.inbox.first { $0["method"]?.string == "workspace/applyEdit" }
        #expect(asked?["params"]?["edit"]?["changes"]?["\(folder)/.vanthu.json"]?.items.count == 1)
        #expect(
            try client.errorCode(
                "workspace/executeCommand", #"{"command":"vanthu.silence","arguments":["\#(folder)/a.txt","nope"]}"#)
                == -32602)
    }

    @Test func aTextOutsideOfAllFoldersCanNotBeSilenced() throws {
        let client = try TestClient.opened(faulty)
        #expect(try client.silencings(TestClient.uri, line: 0, column: 32).isEmpty)
    }
}
