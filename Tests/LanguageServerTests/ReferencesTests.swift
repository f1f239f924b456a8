import Testing

private let text = "Chỉ thị số 05-CT/TW là văn bản của Bộ Chính trị. Chỉ thị số 05-CT/TW được học tập."

@Suite struct ReferencesTests {
    @Test func areAllMentionsOfOneAct() throws {
        let client = try TestClient.opened(text)
        let context = #","context":{"includeDeclaration":true}"#
        let found = try client.request("textDocument/references", line: 0, character: 18, more: context)
        #expect(found.items.count == 2)
        let without = #","context":{"includeDeclaration":false}"#
        #expect(try client.request("textDocument/references", line: 0, character: 18, more: without).items.count == 1)
    }

    @Test func definitionIsTheFirstMention() throws {
        let client = try TestClient.opened(text)
        let column = "Chỉ thị số 05-CT/TW là văn bản của Bộ Chính trị. Chỉ thị".utf8.count
        for method in ["textDocument/definition", "textDocument/declaration"] {
            let found = try client.request(method, line: 0, character: column)
            #expect(found["uri"]?.string == TestClient.uri)
            #expect(found["range"]?["start"]?["character"]?.int == 0)
        }
    }

    @Test func highlightsTheFirstAsWritten() throws {
        let client = try TestClient.opened(text)
        let found = try client.request("textDocument/documentHighlight", line: 0, character: 18)
        #expect(found.items.compactMap { $0["kind"]?.int } == [3, 2])
    }

    @Test func renamesWhatIsWrittenTheSame() throws {
        let client = try TestClient.opened(text)
        let range = try client.request("textDocument/prepareRename", line: 0, character: 18)
        #expect(range["placeholder"]?.string == "Chỉ thị số 05-CT/TW")
        let edit = try client.request(
            "textDocument/rename", line: 0, character: 18, more: #","newName":"Chỉ thị số 06-CT/TW""#)
        #expect(edit["changes"]?[TestClient.uri]?.items.count == 2)
    }

    @Test(arguments: ["  ", "a\\nb"]) func refusesAnImpossibleName(name: String) throws {
        let client = try TestClient.opened(text)
        let code = try client.errorCode(
            "textDocument/rename",
            #"{"textDocument":{"uri":"\#(TestClient.uri)"},"position":{"line":0,"character":18},"newName":"\#(name)"}"#)
        #expect(code == -32602)
    }
}
