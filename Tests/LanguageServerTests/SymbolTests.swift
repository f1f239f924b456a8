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

    @Test func haveWhatStandsInThemBeneathWhereThatIsWanted() throws {
        let client = try TestClient.started(
            capabilities: #""textDocument":{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}}"#,
            more: #","initializationOptions":{"outline":{"entities":true}}"#)
        try client.open(text)
        let roots = try client.request("textDocument/documentSymbol", document)
        let parts = try #require(roots[0]?["children"])
        #expect(parts.items.compactMap { $0["name"]?.string } == ["I. KẾT QUẢ", "II. NHIỆM VỤ"])
        #expect(
            parts[0]?["children"]?.items.compactMap { $0["name"]?.string } == ["Nghị quyết Trung ương 4 khóa XII"])
        #expect(parts[1]?["children"]?.items.compactMap { $0["name"]?.string } == ["Trần Văn Xuyến"])
    }

    @Test func countTheClauses() throws {
        let client = try TestClient.opened(
            "QUY CHẾ\nNuôi ong\n\nĐiều 1. Sổ\n1. Ghi sổ.\n2. Giữ sổ.\nĐiều 2. Phí\n",
            capabilities: #""textDocument":{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}}"#)
        let roots = try client.request("textDocument/documentSymbol", document)
        #expect(roots[0]?["children"]?.items.map { $0["detail"]?.string } == ["2 khoản", nil])
    }

    @Test func foldQuotationsAndTables() throws {
        let client = try TestClient.opened(
            "LUẬT\nSỬA ĐỔI LUẬT ĐÊ ĐIỀU\n\nĐiều 1. Sửa đổi Điều 8 như sau:\n“Điều 8. Canh đê\n1. Người canh đê.\n2. Việc đổi phiên.”\nĐiều 2. Hiệu lực\n| a | b |\n| c | d |\n"
        )
        let folds = try client.request("textDocument/foldingRange", document)
        let pairs = folds.items.compactMap { "\($0["startLine"]?.int ?? -1)-\($0["endLine"]?.int ?? -1)" }
        #expect(pairs.contains("4-6") && pairs.contains("8-9"), "\(pairs)")
    }

    @Test func foldWhereTheyHaveLines() throws {
        let client = try TestClient.opened(text)
        let folds = try client.request("textDocument/foldingRange", document)
        #expect(folds.items.compactMap { $0["startLine"]?.int } == [0, 3, 5])
        #expect(folds.items.compactMap { $0["endLine"]?.int } == [6, 4, 6])
    }
}
