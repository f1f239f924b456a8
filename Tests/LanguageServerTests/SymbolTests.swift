import Testing

private let text =
    "BÁO CÁO\nvề công tác năm\n\nI. KẾT QUẢ\nThực hiện Nghị quyết Trung ương 4 khóa XII.\nII. NHIỆM VỤ\nÔng Trần Văn Xuyến, Giám đốc Sở Nội vụ.\n"

@Suite struct SymbolTests {
    private let document = #"{"textDocument":{"uri":"\#(TestClient.uri)"}}"#

    @Test func areATreeWhereTheClientCan() throws {
        let client = try TestClient.opened(
            text, capabilities: #""textDocument":{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}}"#)
        let roots = try client.request("textDocument/documentSymbol", document)
        #expect(roots.items.compactMap { $0["name"]?.string } == ["BÁO CÁO về công tác năm"])
        #expect(roots[0]?["children"]?.items.compactMap { $0["name"]?.string } == ["I. KẾT QUẢ", "II. NHIỆM VỤ"])
        #expect(roots[0]?["children"]?[1]?["selectionRange"]?["start"]?["line"]?.int == 5)
    }

    @Test func areFlatElsewhere() throws {
        let client = try TestClient.opened(text)
        let symbols = try client.request("textDocument/documentSymbol", document)
        #expect(
            symbols.items.compactMap { $0["name"]?.string } == [
                "BÁO CÁO về công tác năm", "I. KẾT QUẢ", "II. NHIỆM VỤ",
            ])
        #expect(symbols[1]?["containerName"]?.string == "BÁO CÁO về công tác năm")
        #expect(symbols[1]?["location"]?["uri"]?.string == TestClient.uri)
    }

    @Test(arguments: [
        ("nghi quyet 4", "Nghị quyết Trung ương 4 khóa XII"), ("xuyen", "Trần Văn Xuyến"), ("NHIEM", "II. NHIỆM VỤ"),
    ]) func areFoundOverTheOpenTextsWithoutToneMarks(query: String, name: String) throws {
        let client = try TestClient.opened(text)
        let found = try client.request("workspace/symbol", #"{"query":"\#(query)"}"#)
        let names = found.items.compactMap { $0["name"]?.string }
        #expect(names.contains(name), "\(found)")
        #expect(try client.request("workspace/symbol", #"{"query":"khongco"}"#).items.isEmpty)
    }

    @Test func foldWhereTheyHaveLines() throws {
        let client = try TestClient.opened(text)
        let folds = try client.request("textDocument/foldingRange", document)
        #expect(folds.items.compactMap { $0["startLine"]?.int } == [0, 3, 5])
        #expect(folds.items.compactMap { $0["endLine"]?.int } == [6, 4, 6])
    }
}
