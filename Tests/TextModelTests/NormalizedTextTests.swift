import TextModel
import Testing

@Suite struct NormalizedTextTests {
    @Test func composesAndKeepsThePlaces() {
        let original = Array("Nghi\u{323} quye\u{302}\u{301}t".utf8)
        let text = NormalizedText(original[...])
        #expect(String(decoding: text.bytes, as: UTF8.self) == "Nghị quyết")
        #expect(Array(text.bytes) == Array("Nghị quyết".utf8))
        #expect(text.decomposed.count == 2)
        #expect(text.originalEnd(of: "Nghị".utf8.count) == "Nghi\u{323}".utf8.count)
        #expect(text.originalOffset(of: "Nghị quy".utf8.count) == "Nghi\u{323} quy".utf8.count)
    }

    @Test func marksInAnyOrderMeanTheSame() {
        for spelling in ["\u{1EC7}", "e\u{302}\u{323}", "e\u{323}\u{302}", "\u{1EB9}\u{302}", "ê\u{323}"] {
            #expect(
                Array(NormalizedText(Array(spelling.utf8)[...]).bytes) == Array("\u{1EC7}".utf8),
                "\(spelling.unicodeScalars)")
        }
    }

    @Test func leavesInvisibleCharactersOut() {
        let text = NormalizedText(Array("05\u{200B}-CT\u{AD}/TW\u{FEFF}".utf8)[...])
        #expect(String(decoding: text.bytes, as: UTF8.self) == "05-CT/TW")
        #expect(text.hidden.count == 3)
    }

    @Test(arguments: ["", "thường", "“trích dẫn” – gạch… · ©", "naïve façade"]) func changesNothingElse(string: String)
    {
        let text = NormalizedText(Array(string.utf8)[...])
        #expect(text.isUnchanged)
        #expect(Array(text.bytes) == Array(string.utf8))
    }
}
