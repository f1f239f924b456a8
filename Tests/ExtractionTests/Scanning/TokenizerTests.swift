import Testing

@testable import Extraction

@Suite struct TokenizerTests {
    private func scan(_ text: String) -> Scan { Scan(reading: Array(text.utf8)[...]) }

    private func spellings(_ text: String) -> [String] {
        let scan = scan(text)
        return (0..<scan.count).map { scan.string($0, $0 + 1) }
    }

    @Test func cutsWordsNumbersAndMarks() {
        #expect(
            spellings("số 05-CT/TW,\u{A0}ngày\t15/5") == [
                "số", "05", "-", "CT", "/", "TW", ",", "ngày", "15", "/", "5",
            ])
        #expect(spellings("").isEmpty)
        #expect(spellings(" \r\n\t").isEmpty)
    }

    @Test(arguments: [
        ("ngày", Token.Case.lower), ("Đảng", .capitalised), ("NGHỊ", .upper), ("Ð", .upper), ("NĐ", .upper),
        ("tTg", .mixed),
        ("TTg", .mixed), ("ỦY", .upper), ("Kilimanjaro", .capitalised), ("KILIMANJARO", .upper),
        ("kILIMANJARO", .mixed),
        ("kilimanjaro", .lower), ("Москва", .capitalised),
    ]) func tellsHowCapitalsStand(word: String, letterCase: Token.Case) {
        #expect(scan(word).count == 1)
        #expect(scan(word)[0].letterCase == letterCase)
    }

    @Test func foldsCaseFormAndTonePlacement() {
        let words = ["ủy", "uỷ", "ỦY", "UỶ", "u\u{309}y", "uy\u{309}"].map { scan($0)[0].word }
        #expect(words.allSatisfy { $0 == Keyword.ủy.rawValue })
        #expect(scan("quý")[0].is(.quý) && scan("qúy")[0].word != Keyword.quý.rawValue)
        #expect(scan("xyzzy")[0].word == 0)
    }

    @Test func numbersHaveTheirValue() {
        #expect(scan("007")[0].value == 7)
        #expect(scan("999999999")[0].value == 999_999_999)
        #expect(scan("1000000000")[0].value == UInt32.max)
        #expect(scan("mười")[0].value == 0)
    }

    @Test func marksHaveTheirLookAlikes() {
        let scan = scan("\u{2013}\u{2044}\u{201C}\u{2026}§-")
        #expect((0..<scan.count).map { scan[$0].symbol } == "-/\".".utf8 + [0] + "-".utf8)
        #expect((0..<scan.count).map { scan[$0].isExact } == [false, false, false, false, false, true])
    }

    @Test func gapsSayWhatStandsBefore() {
        let scan = scan("a b\nc\u{A0}d.e")
        #expect((0..<scan.count).map { scan[$0].gap } == [[], .space, [.space, .lineEnd], [.space, .odd], [], []])
    }

    @Test func onlyWhatIsDecomposedOrHiddenIsReadTwice() {
        for (text, mayChange) in [
            ("Đảng ủy – 05", false), ("Đa\u{309}ng", true), ("NĐ\u{AD}CP", true), ("a\u{200B}b", true),
            ("\u{301}", true),
            ("日本", false),
        ] {
            let buffer = TokenBuffer()
            #expect(
                Tokenizer.cut(Array(text.utf8), words: Lexicon.shared.vocabulary, into: buffer) == mayChange, "\(text)")
        }
    }

    @Test func aTextOfMarksHasRoomForAllOfThem() {
        #expect(scan(String(repeating: "-", count: 5000)).count == 5000)
    }

    @Test func aBufferIsNeverOverwrittenWhileItIsRead() {
        var buffer = TokenBuffer()
        let first = Scan(reading: Array("một hai".utf8)[...], in: &buffer)
        let second = Scan(reading: Array("ba".utf8)[...], in: &buffer)
        #expect(first.string(0, 2) == "một hai" && first[1].is(.hai))
        #expect(second[0].is(.ba))
    }
}
