import Foundation
import Testing

private let faulty = "Thực hiện Chỉ thị số 05- CT/TW của Bộ Chính trị, hội nghị họp ngày 31/6/2019."
private let folder = "file:///l%C3%A0m%20vi%E1%BB%87c"
private let register = """
    code,type,issuer,date,title,address
    12-QĐ/ABCD,Quyết định,Công ty A,2020-05-01,Về quy chế làm việc của cơ quan công ty A,https://example.com/12

    """

extension TestClient {
    /// The codes of the findings last sent for a file.
    fileprivate func codes(_ uri: String) -> [String]? {
        let sent = notifications("textDocument/publishDiagnostics").filter { $0["uri"]?.string == uri }
        return sent.last?["diagnostics"]?.items.compactMap { $0["code"]?.string }
    }
}

@Suite struct WorkspaceSettingsTests {
    @Test func theNearestFileCountsWithinTheFolder() throws {
        let disk = TestDisk([
            "/.vanthu.json": #"{"rules":{"date-impossible":"off","code-spacing":"off"}}"#,
            "/làm việc/.vanthu.json": #"{"rules":{"code-spacing":"off"}}"#,
            "/làm việc/con/.vanthu.json": #"{"rules":{"date-impossible":"off"}}"#,
        ])
        let client = try disk.client()
        for (uri, expected) in [
            ("\(folder)/a.txt", ["date-impossible"]), ("\(folder)/con/sâu/a.txt", ["code-spacing"]),
            ("\(folder)/kh%C3%A1c/a.txt", ["date-impossible"]),
            ("file:///ngoài/a.txt", ["code-spacing", "date-impossible"]),
            ("untitled:1", ["code-spacing", "date-impossible"]),
        ] {
            try client.open(faulty, uri: uri)
            #expect(client.codes(uri) == expected, "\(uri)")
        }
    }

    @Test func itLiesOverTheClientsSettings() throws {
        let disk = TestDisk(["/làm việc/.vanthu.json": #"{"rules":{"code-spacing":"off"}, "locale": "en"}"#])
        let client = try disk.client(
            more: #","initializationOptions":{"rules":{"code-spacing":"error","date-impossible":"hint"}}"#)
        try client.open(faulty, uri: "\(folder)/a.txt")
        let found = try client.diagnostics()["diagnostics"]
        #expect(found?.items.count == 1)
        #expect(found?[0]?["severity"]?.int == 4)
        #expect(found?[0]?["message"]?.string?.contains("tháng") == false)
    }

    @Test func problemsAreFindingsInsideTheFile() throws {
        let disk = TestDisk([
            "/làm việc/.vanthu.json": """
            {
              "profil": "press",
              "rules": {"code-spacing": "of", "date-imposible": "off", "date-impossible": "off"},
              "documentDate": "2018-02-30", "ignore": [{"file": "*"}], "registers": ["không có.csv"],
              "diagnostics": {"max": -1}
            }
            """
        ])
        let client = try disk.client()
        try client.open(faulty, uri: "\(folder)/a.txt")
        let sent = client.notifications("textDocument/publishDiagnostics")
        let problems = try #require(sent.first { $0["uri"]?.string == "\(folder)/.vanthu.json" }?["diagnostics"]?.items)
        #expect(problems.map { $0["range"]?["start"]?["line"]?.int } == [1, 2, 2, 3, 3, 3, 4])
        #expect(problems.first?["range"]?["start"]?["character"]?.int == 2)
        #expect(problems.first?["message"]?.string == "không có khóa \"profil\", có phải profile?")
        #expect(problems[1]["message"]?.string?.contains("có phải off?") == true)
        // One bad value never voids the rest.
        let text = sent.last { $0["uri"]?.string == "\(folder)/a.txt" }
        #expect(text?["diagnostics"]?.items.compactMap { $0["code"]?.string } == ["code-spacing"])
    }

    @Test func anOpenFileIsJudgedAsItIsTyped() throws {
        let client = try TestDisk(["/làm việc/.vanthu.json": "{}"]).client()
        let uri = "\(folder)/.vanthu.json"
        try client.open(#"{"rule": {}}"#, uri: uri)
        #expect(client.codes(uri) == ["configuration-file"])
        let action = try client.request(
            "textDocument/codeAction",
            #"{"textDocument":{"uri":"\#(uri)"},"range":{"start":{"line":0,"character":3},"end":{"line":0,"character":3}},"context":{"diagnostics":[]}}"#
        )
        #expect(action[0]?["edit"]?["changes"]?[uri]?[0]?["newText"]?.string == #""rules""#)
    }

    @Test func changesOnTheDiskCountAtOnce() throws {
        let disk = TestDisk()
        let client = try disk.client()
        let uri = "\(folder)/a.txt"
        try client.open(faulty, uri: uri)
        #expect(client.codes(uri) == ["code-spacing", "date-impossible"])
        disk.write("/làm việc/.vanthu.json", #"{"rules":{"code-spacing":"off"}}"#)
        try client.notify(
            "workspace/didChangeWatchedFiles", #"{"changes":[{"uri":"\#(folder)/.vanthu.json","type":1}]}"#)
        #expect(client.codes(uri) == ["date-impossible"])
        // Old clients watch nothing: any saving is an occasion to look.
        disk.write("/làm việc/.vanthu.json", #"{"rules":{"date-impossible":"off"}}"#)
        try client.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(uri)"}}"#)
        #expect(client.codes(uri) == ["code-spacing"])
        disk.write("/làm việc/.vanthu.json", nil)
        try client.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(uri)"}}"#)
        #expect(client.codes(uri) == ["code-spacing", "date-impossible"])
        try client.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(uri)"}}"#)
        #expect(client.codes(uri) == nil)
    }

    @Test func filesAreWatchedWhereTheClientCan() throws {
        let client = try TestDisk().client(
            capabilities: #""workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}"#)
        let asked = client.inbox.first { $0["method"]?.string == "client/registerCapability" }
        #expect(asked?["params"]?["registrations"]?[0]?["method"]?.string == "workspace/didChangeWatchedFiles")
    }

    @Test func registersLieOverTheBuiltInOne() throws {
        let disk = TestDisk([
            "/làm việc/.vanthu.json": #"{"registers":["đơn vị/văn bản.csv"]}"#,
            "/làm việc/đơn vị/văn bản.csv": register,
        ])
        let client = try disk.client()
        let uri = "\(folder)/a.txt"
        let text = "Theo Quyết định số 12-QĐ/ABCD ngày 02/5/2020 và Chỉ thị số 05-CT/TW."
        try client.open(text, uri: uri)
        #expect(client.codes(uri) == ["citation-date"])
        let place = #"{"textDocument":{"uri":"\#(uri)"},"position":{"line":0,"character":30}}"#
        let card = try client.request("textDocument/hover", place)["contents"]?["value"]?.string
        #expect(card?.contains("Về quy chế làm việc") == true && card?.contains("sổ riêng văn bản.csv") == true)
        let links = try client.request("textDocument/documentLink", #"{"textDocument":{"uri":"\#(uri)"}}"#)
        #expect(links.items.map { $0["target"]?.string } == ["https://example.com/12"])
        disk.write("/làm việc/đơn vị/văn bản.csv", register.replacingOccurrences(of: "05-01", with: "05-02"))
        try client.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(uri)"}}"#)
        #expect(client.codes(uri) == [])
    }

    @Test func errorsOfARegisterAreShownInsideIt() throws {
        let disk = TestDisk([
            "/làm việc/.vanthu.json": #"{"registers":["a.csv"]}"#, "/làm việc/a.csv": "code,type\n05- CT/TW,Chỉ thị\n",
        ])
        let client = try disk.client()
        try client.open(faulty, uri: "\(folder)/b.txt")
        #expect(client.codes("\(folder)/a.csv") == ["register-file"])
        try client.open("code,type\n05-CT/TW,Chỉ thị\n", uri: "\(folder)/a.csv")
        #expect(client.codes("\(folder)/a.csv") == [])
        // Closed, it is again what it is on the disk.
        try client.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(folder)/a.csv"}}"#)
        #expect(client.codes("\(folder)/a.csv") == ["register-file"])
        disk.write("/làm việc/a.csv", "code,type\n05-CT/TW,Chỉ thị\n")
        try client.notify("textDocument/didSave", #"{"textDocument":{"uri":"\#(folder)/b.txt"}}"#)
        #expect(client.codes("\(folder)/a.csv") == [])
    }

    @Test func ignoredFindingsAndTheBaselineAreSilent() throws {
        let disk = TestDisk([
            "/làm việc/.vanthu.json": #"{"ignore":[{"files":"cũ/**","rule":"code-spacing"}],"baseline":"nền.json"}"#,
            "/làm việc/nền.json":
                #"{"findings":[{"file":"cũ/a.txt","rule":"date-impossible","text":"ngày 31/6/2019","count":1}]}"#,
        ])
        let client = try disk.client()
        try client.open(faulty, uri: "\(folder)/c%C5%A9/a.txt")
        #expect(client.codes("\(folder)/c%C5%A9/a.txt") == [])
        try client.open(faulty, uri: "\(folder)/c%C5%A9/b.txt")
        #expect(client.codes("\(folder)/c%C5%A9/b.txt") == ["date-impossible"])
    }

    @Test func foldersComeAndGo() throws {
        let client = try TestDisk(["/khác/.vanthu.json": #"{"rules":{"code-spacing":"off"}}"#]).client()
        let uri = "file:///kh%C3%A1c/a.txt"
        try client.open(faulty, uri: uri)
        #expect(client.codes(uri) == ["code-spacing", "date-impossible"])
        let event = #"{"event":{"added":[{"uri":"file:///kh%C3%A1c","name":"k"}],"removed":[]}}"#
        try client.notify("workspace/didChangeWorkspaceFolders", event)
        #expect(client.codes(uri) == ["date-impossible"])
    }

    @Test func clientsThatAskGetOneMessageAFile() throws {
        let disk = TestDisk(["/làm việc/.vanthu.json": #"{"profil":"press"}"#])
        let client = try disk.client(capabilities: #""textDocument":{"diagnostic":{}}"#)
        try client.open(faulty, uri: "\(folder)/a.txt")
        try client.open(faulty, uri: "\(folder)/b.txt")
        #expect(client.notifications("window/showMessage").count == 1)
        #expect(client.notifications("textDocument/publishDiagnostics").isEmpty)
    }

    @Test func hintsAndAddressesOfRulesFollowTheSettings() throws {
        let disk = TestDisk([
            "/làm việc/.vanthu.json": #"{"inlayHints":{"codes":false},"ruleBaseURL":"https://example.com/rules/"}"#
        ])
        let client = try disk.client()
        let uri = "\(folder)/a.txt"
        try client.open("Theo Nghị quyết Trung ương 4 khóa XI, họp ngày 31/6/2019.", uri: uri)
        let finding = try client.diagnostics()["diagnostics"]?[0]
        #expect(finding?["codeDescription"]?["href"]?.string == "https://example.com/rules/date-impossible")
        let range = #"{"start":{"line":0,"character":0},"end":{"line":1,"character":0}}"#
        let hints = try client.request(
            "textDocument/inlayHint", #"{"textDocument":{"uri":"\#(uri)"},"range":\#(range)}"#)
        #expect(hints.items.isEmpty)
    }
}
