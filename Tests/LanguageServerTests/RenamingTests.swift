import LanguageServer
import TestSupport
import Testing

@Suite struct RenamingTests {
    private static let people = """
        Ông Trần Quang Bình, Chủ tịch UBND huyện, đến thăm. Ông Bình hỏi chuyện bà Lê Thị Mơ.

        Bà Mơ kể về đàn ong.

        TRẦN QUANG BÌNH
        """

    /// The text after a rename at the n-th place where something stands.
    private func renamed(_ text: String, at place: String, _ occurrence: Int = 0, to newName: String) throws -> String {
        let client = try TestClient.opened(text)
        let (line, character) = try position(of: place, occurrence, in: text)
        let edit = try client.request(
            "textDocument/rename", line: line, character: character, more: #","newName":\#(quoted(newName))"#)
        return try applied(edit["changes"]?[TestClient.uri]?.items ?? [], to: text)
    }

    private func position(of place: String, _ occurrence: Int, in text: String) throws -> (Int, Int) {
        var start = text.startIndex
        for _ in 0..<occurrence { start = try #require(text[start...].firstRange(of: place)).upperBound }
        let found = try #require(text[start...].firstRange(of: place)).lowerBound
        let before = text[..<found]
        let line = before.count { $0 == "\n" }
        let lineStart = before.lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex
        return (line, text[lineStart..<found].utf8.count)
    }

    private func applied(_ edits: [JSONValue], to text: String) throws -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
        for edit in edits.reversed() {
            let start = try #require(edit["range"]?["start"])
            let end = try #require(edit["range"]?["end"])
            let line = try #require(start["line"]?.int)
            let new = try #require(edit["newText"]?.string)
            lines[line].replaceSubrange(
                try #require(start["character"]?.int)..<(try #require(end["character"]?.int)), with: Array(new.utf8))
        }
        return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }

    @Test func aFullNameTakesItsGivenNameAlong() throws {
        let text = try renamed(Self.people, at: "Trần Quang Bình", to: "Trần Quang Bính")
        #expect(text.contains("Ông Trần Quang Bính, Chủ tịch"))
        #expect(text.contains("Ông Bính hỏi"))
        #expect(text.hasSuffix("\n\nTRẦN QUANG BÍNH"))
        #expect(text.contains("bà Lê Thị Mơ"))
    }

    @Test func aGivenNameTakesTheFullNameAlong() throws {
        let text = try renamed(Self.people, at: "Mơ kể", to: "Mận")
        #expect(text.contains("bà Lê Thị Mận."))
        #expect(text.contains("Bà Mận kể"))
        #expect(text.contains("Ông Bình hỏi"))
    }

    @Test func aFullNameTypedOverAGivenNameIsOne() throws {
        let text = try renamed(Self.people, at: "Bình hỏi", to: "Trần Văn Bính")
        #expect(text.contains("Ông Trần Văn Bính, Chủ tịch"))
        #expect(text.contains("Ông Bính hỏi"))
    }

    @Test func decomposedTextsToo() throws {
        let text = try renamed(TextForm.decomposed.of(Self.people), at: "Trần Quang Bình", to: "Trần Quang Bính")
        #expect(text.contains("Ông Trần Quang Bính, Chủ tịch"))
        #expect(text.contains("Ông Bính hỏi"))
    }

    @Test func aBodysShortFormFollowsItsName() throws {
        let text = """
            Sở Kế hoạch và Đầu tư tỉnh Gia Lai họp báo. Sở Kế hoạch và Đầu tư nói rõ.
            """
        let mended = try renamed(text, at: "Sở Kế", to: "Sở Tài chính tỉnh Gia Lai")
        #expect(mended == "Sở Tài chính tỉnh Gia Lai họp báo. Sở Tài chính nói rõ.")
        let other = try renamed(text, at: "Sở Kế", 1, to: "Sở Tài chính")
        #expect(other == mended)
    }

    @Test func anAbbreviationIsANameOfItsOwn() throws {
        let text = "Ban Quản lý dự án đường sắt đô thị (BQLDA) họp. Chiều nay BQLDA báo cáo."
        let mended = try renamed(text, at: "BQLDA", 1, to: "BQL")
        #expect(mended == "Ban Quản lý dự án đường sắt đô thị (BQL) họp. Chiều nay BQL báo cáo.")
    }

    private static let namesakes = "Ông Trần Quang Hùng gặp ông Lê Mạnh Hùng. Ông Hùng cười."

    @Test func refusesAGivenNameOfTwo() throws {
        let client = try TestClient.opened(Self.namesakes)
        let (line, character) = try position(of: "Hùng cười", 0, in: Self.namesakes)
        let prepared = try client.request("textDocument/prepareRename", line: line, character: character)
        #expect(prepared == .null)
        let params =
            #"{"textDocument":{"uri":"\#(TestClient.uri)"},"position":{"line":\#(line),"character":\#(character)},"newName":"Hưng"}"#
        #expect(try client.errorCode("textDocument/rename", params) == -32803)
    }

    @Test func refusesANameThatIsTaken() throws {
        let client = try TestClient.opened(Self.namesakes)
        let (line, character) = try position(of: "Trần", 0, in: Self.namesakes)
        let params =
            #"{"textDocument":{"uri":"\#(TestClient.uri)"},"position":{"line":\#(line),"character":\#(character)},"newName":"Lê Mạnh Hùng"}"#
        #expect(try client.errorCode("textDocument/rename", params) == -32803)
    }
}
