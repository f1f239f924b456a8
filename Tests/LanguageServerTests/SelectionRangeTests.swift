import Testing

@Suite struct SelectionRangeTests {
    @Test func widensStepByStep() throws {
        let client = try TestClient.opened("Dòng đầu.\nChỉ thị số 05-CT/TW là văn bản.\n")
        let found = try client.request(
            "textDocument/selectionRange",
            #"{"textDocument":{"uri":"\#(TestClient.uri)"},"positions":[{"line":1,"character":0}]}"#)
        var widths: [[Int?]] = []
        var next = found[0]
        while let range = next?["range"] {
            widths.append([
                range["start"]?["line"]?.int, range["start"]?["character"]?.int, range["end"]?["line"]?.int,
                range["end"]?["character"]?.int,
            ])
            next = next?["parent"]
        }
        #expect(widths.first == [1, 0, 1, 5])
        #expect(!widths.contains([1, 0, 1, 10]))
        #expect(widths.contains([1, 0, 1, 25]))
        #expect(widths.last == [0, 0, 2, 0])
    }

    @Test func hasTheSentenceAndThePartsOfTheOutline() throws {
        let client = try TestClient.opened(
            "QUY CHẾ\nNuôi ong\n\nĐiều 1. Sổ\n1. Ghi sổ. Giữ sổ.\n2. Giao sổ.\nĐiều 2. Phí\n")
        let found = try client.request(
            "textDocument/selectionRange",
            #"{"textDocument":{"uri":"\#(TestClient.uri)"},"positions":[{"line":4,"character":8}]}"#)
        var starts: [String] = []
        var next = found[0]
        while let range = next?["range"] {
            let start = range["start"]
            let end = range["end"]
            starts.append(
                "\(start?["line"]?.int ?? -1):\(start?["character"]?.int ?? -1)-\(end?["line"]?.int ?? -1)")
            next = next?["parent"]
        }
        // The word, the sentence, the clause in one line, the article, the document, the text.
        #expect(starts.first == "4:7-4" && starts.contains("4:3-4"), "\(starts)")
        #expect(starts.contains("4:0-4") && starts.contains("3:0-5") && starts.last == "0:0-7", "\(starts)")
    }
}
