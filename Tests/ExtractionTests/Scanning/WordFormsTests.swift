import TestSupport
import Testing
import TextModel

@testable import Extraction

@Suite struct WordFormsTests {
    private struct Cut: Equatable, CustomStringConvertible {
        var description: String
        var mayChange: Bool
    }

    private func cut(_ text: String, into buffer: TokenBuffer) -> Cut {
        let mayChange = Tokenizer.cut(Array(text.utf8), words: Lexicon.shared.vocabulary, into: buffer)
        return Cut(description: buffer.tokens.map { "\($0)" }.joined(separator: "\n"), mayChange: mayChange)
    }

    /// What a word can be written with, the lengths about eight and ten bytes above all.
    private static let pieces = [
        "a", "Ở", "đề", "án", "ĐỀ", "Đề", "dE", "nghị", "quyết", "NGHỊ", "người", "phương", "trưởng", "Trưởng",
        "TRƯỞNG",
        "thượng", "nghiêng", "nghiễng", "abcdefgh", "abcdefghi", "abcdefghij", "abcdefghijk", "Đắk", "hoà", "hòa",
        "thuỷ",
        "thủy", "қала", "日本", "e\u{301}", "Nguye\u{302}\u{303}n", "\u{301}", "TW", "19", "1234567890", "-", "–", "/",
        "“", "”",
        ".", "\u{A0}", "\u{200B}", "\u{FEFF}", "NĐ", "QĐ", "CP", "NĐ\u{AD}CP", "Ｎ", "\r\n", "\t", " ", "  ",
    ]

    @Test(arguments: [WordForms.Size.lines, .text])
    func aWordIsTheSameWheneverItIsMet(size: WordForms.Size) {
        var generator = SeededGenerator(seed: 7)
        let warm = TokenBuffer(for: size)
        for _ in 0..<3000 {
            let pieces = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
                Self.pieces.randomElement(using: &generator) ?? ""
            }
            let text = pieces.joined(separator: Bool.random(using: &generator) ? " " : "")
            let fresh = cut(text, into: TokenBuffer())
            #expect(cut(text, into: warm) == fresh, "\(text)")
            #expect(cut(text, into: warm) == fresh, "\(text)")
        }
    }

    /// Behind a word's last byte stand others, or the text ends: what is looked at is the word alone.
    @Test func aWordIsTheSameWhateverStandsBehindIt() {
        let buffer = TokenBuffer()
        for word in ["a", "đề", "quyết", "phương", "trưởng", "abcdefghij", "abcdefghijk"] {
            for behind in ["", " ", ".", "/", " và", " một hai ba bốn", "”", "\u{200B}"] {
                for before in ["", "một hai ba ", "“", "1"] {
                    let scan = Scan(reading: Array((before + word + behind).utf8)[...])
                    let lone = Scan(reading: Array(word.utf8)[...])
                    let found = (0..<scan.count).map { scan[$0] }.first { scan.string($0, in: scan) == word }
                    #expect(
                        found?.word == lone[0].word && found?.letterCase == lone[0].letterCase,
                        "\(before)\(word)\(behind)")
                    _ = cut(before + word + behind, into: buffer)
                }
            }
        }
    }

    /// Spellings that differ in the ninth byte, or in their case, have forms of their own.
    @Test func formsAreToldByAllTheirBytes() {
        var buffer = TokenBuffer()
        for _ in 0..<2 {
            let scan = Scan(reading: Array("trường trưởng Trường TRƯỜNG trườngg".utf8)[...], in: &buffer)
            #expect(scan[0].word != scan[1].word && scan[0].word == scan[2].word && scan[0].word == scan[3].word)
            #expect((0..<5).map { scan[$0].letterCase } == [.lower, .lower, .capitalised, .upper, .lower])
            #expect(scan[4].word == 0)
        }
    }
}

extension Scan {
    fileprivate func string(_ token: Token, in scan: Scan) -> String {
        String(decoding: scan.bytes(of: token), as: UTF8.self)
    }
}
