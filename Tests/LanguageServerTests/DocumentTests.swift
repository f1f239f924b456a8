import Extraction
import LanguageServer
import LanguageServerProtocol
import TextModel
import Testing

@Suite struct DocumentTests {
    @Test func appliesChangesOneAfterTheOther() throws {
        let client = try TestClient.opened("một\nhai\nba")
        try client.notify(
            "textDocument/didChange",
            #"""
            {"textDocument":{"uri":"\#(TestClient.uri)","version":2},"contentChanges":[
             {"range":{"start":{"line":0,"character":0},"end":{"line":1,"character":0}},"text":""},
             {"range":{"start":{"line":0,"character":3},"end":{"line":9,"character":9}},"text":" bốn"}]}
            """#)
        #expect(client.server.documents[DocumentKey(TestClient.uri)]?.text.string == "hai bốn")
    }

    @Test func takesAWholeTextToo() throws {
        let client = try TestClient.opened("một")
        try client.notify(
            "textDocument/didChange",
            #"{"textDocument":{"uri":"\#(TestClient.uri)","version":2},"contentChanges":[{"text":"hai"}]}"#)
        #expect(client.server.documents[DocumentKey(TestClient.uri)]?.text.string == "hai")
    }

    @Test(arguments: ["utf-8", "utf-16", "utf-32"]) func countsColumnsInTheAgreedEncoding(encoding: String) throws {
        let client = try TestClient.opened(
            "😀ắ|x", capabilities: #""general":{"positionEncodings":["\#(encoding)"]}"#)
        let column = ["utf-8": 7, "utf-16": 3, "utf-32": 2][encoding] ?? 0
        try client.notify(
            "textDocument/didChange",
            #"""
            {"textDocument":{"uri":"\#(TestClient.uri)","version":2},"contentChanges":[
             {"range":{"start":{"line":0,"character":\#(column)},"end":{"line":0,"character":\#(column + 1)}},"text":"!"}]}
            """#)
        #expect(client.server.documents[DocumentKey(TestClient.uri)]?.text.string == "😀ắ!x")
    }

    @Test func knowsATextInAnySpellingOfItsURI() throws {
        let client = try TestClient.started()
        try client.open("Ngày 2/9/1945 là ngày lễ của đất nước.", uri: "file:///tmp/b%c3%a1o%20c%c3%a1o.txt")
        #expect(try client.request("textDocument/hover", line: 0, character: 8)["contents"] != nil)
        #expect(try client.diagnostics()["uri"]?.string == "file:///tmp/b%c3%a1o%20c%c3%a1o.txt")
    }

    @Test func aChangeOfAnUnknownTextIsLogged() throws {
        let client = try TestClient.started()
        try client.notify(
            "textDocument/didChange",
            #"{"textDocument":{"uri":"file:///x","version":2},"contentChanges":[{"text":"hai"}]}"#)
        #expect(client.inbox.isEmpty)
        #expect(client.server.takeLog() == ["textDocument/didChange: file:///x is not open"])
    }

    @Test func findsTheEntityAtAnOffset() {
        let document = Document(
            uri: "file:///a", version: 1, text: "Ngày 2/9/1945 và Chỉ thị số 05-CT/TW, không gì thêm.")
        func text(at offset: Int) -> String? {
            document.entity(at: offset).map { document.text.string(in: $0.range) }
        }
        #expect(text(at: 7) == "2/9/1945" || text(at: 7) == "Ngày 2/9/1945")
        #expect(text(at: "Ngày 2/9/1945 và ".utf8.count) == "Chỉ thị số 05-CT/TW")
        #expect(text(at: document.text.utf8Count) == nil)
    }
}
