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
        #expect(widths.contains([1, 0, 1, 25]))
        #expect(widths.last == [0, 0, 2, 0])
    }
}
