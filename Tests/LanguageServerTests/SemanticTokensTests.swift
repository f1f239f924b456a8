import Extraction
import LanguageServer
import TestSupport
import TextModel
import Testing

/// The pieces with their texts, as the client would colour them.
private func pieces(_ client: TestClient, _ text: String, method: String = "full", more: String = "") throws -> [String]
{
    let answer = try client.request(
        "textDocument/semanticTokens/\(method)", #"{"textDocument":{"uri":"\#(TestClient.uri)"}\#(more)}"#)
    let numbers = answer["data"]?.items.compactMap(\.int) ?? []
    let source = SourceText(text)
    var line = 0
    var column = 0
    var found: [String] = []
    for start in stride(from: 0, to: numbers.count - 4, by: 5) {
        line += numbers[start]
        column = numbers[start] == 0 ? column + numbers[start + 1] : numbers[start + 1]
        let range = source.range(
            from: TextPosition(line: line, column: column),
            to: TextPosition(line: line, column: column + numbers[start + 2]),
            in: .utf8)
        found.append("\(EntityKind.allCases[numbers[start + 3]]): \(source.string(in: range))")
    }
    return found
}

@Suite struct SemanticTokensTests {
    private static let text = "Ngày 2/9/1945 và\nNghị quyết Trung ương 4 khóa XII, Giám đốc Sở Nội vụ Trần Văn Xuyến."

    @Test func colourEveryEntity() throws {
        let client = try TestClient.opened(Self.text)
        #expect(
            try pieces(client, Self.text) == [
                "date: Ngày 2/9/1945", "citation: Nghị quyết Trung ương 4 khóa XII", "position: Giám đốc ",
                "organisation: Sở Nội vụ", "person: Trần Văn Xuyến",
            ])
    }

    @Test func ofAPartOfTheText() throws {
        let client = try TestClient.opened(Self.text)
        let range = #","range":{"start":{"line":0,"character":0},"end":{"line":0,"character":99}}"#
        #expect(try pieces(client, Self.text, method: "range", more: range) == ["date: Ngày 2/9/1945"])
    }

    @Test func neverOverlapAndNeverCrossALine() throws {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<60 {
            let text = SampleSentences.text(lines: 12, using: &random)
            let client = try TestClient.opened(text)
            let answer = try client.request(
                "textDocument/semanticTokens/full", #"{"textDocument":{"uri":"\#(TestClient.uri)"}}"#)
            let numbers = answer["data"]?.items.compactMap(\.int) ?? []
            for start in stride(from: 0, to: numbers.count - 9, by: 5) where numbers[start + 5] == 0 {
                #expect(numbers[start + 6] >= numbers[start + 2])
            }
            #expect(numbers.allSatisfy { $0 >= 0 })
        }
    }
}
