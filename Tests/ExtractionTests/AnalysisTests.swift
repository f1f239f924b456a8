import Extraction
import TestSupport
import TextModel
import Testing

/// Everything of an analysis that can be compared.
private func summary(_ analysis: Analysis) -> [String] {
    let blocks = zip(analysis.starts, analysis.blocks).map {
        "\($0) \($1.utf8Count) \($1.heads) \($1.decomposed) \($1.hidden)"
    }
    let entities = analysis.entities().map { "\($0.id) \($0.range) \($0.norm) \($0.attributes)" }
    return blocks + entities
}

@Suite struct AnalysisTests {
    /// To the byte: composed and decomposed strings are equal to Swift.
    @Test func recordsAreTheSameInEveryForm() {
        let text = """
            Huyện Cần Giờ ở Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2018

            Căn cứ Nghị định số 99/2015/NĐ-CP ngày 5 tháng 3 năm 2015 của Chính phủ quy định việc quản lý, sử dụng và bảo vệ
            đường thủy nội địa, bến đò, cầu phao, đường giao thông nông thôn ở các xã, phường, thị trấn vùng sâu, vùng xa;
            việc hỗ trợ người có công, hộ nghèo, hộ cận nghèo ở nơi đó và việc bồi thường khi thu hồi đất, tài sản gắn liền
            với đất để xây dựng các công trình đê điều, thủy lợi, phòng cháy, chữa cháy và cứu hộ trên địa bàn tỉnh;

            Thực hiện Chỉ thị số 05-CT/TW về "Đẩy mạnh việc
            học tập" và Nghị quyết Trung ương 4, ông Lê Thị Thuỷ, Bí thư Huyện uỷ Cần Giờ, họp ngày 12-3.
            """
        let records = TextForm.allCases.map { form in
            Analysis(SourceText(form.of(text))).entities().map { entity in
                let norm = entity.norm.map { "\($0.key)=\($0.value)" }
                return (norm + entity.attributes.map { "\($0.key)=\($0.value)" }).map { Array($0.utf8) }
            }
        }
        #expect(records.allSatisfy { $0 == records[0] && !$0.isEmpty })
    }

    /// The property that everything incremental rests on.
    @Test(arguments: 0..<40 as Range<UInt64>) func editsGiveWhatReadingFromScratchGives(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var analysis = Analysis(SourceText(SampleSentences.text(lines: 14, using: &random)))
        for step in 0..<25 {
            let count = analysis.text.utf8Count
            let start = analysis.text.scalarBoundary(atOrBefore: Int.random(in: 0...count, using: &random))
            let reach = Bool.random(using: &random) ? 0 : Int.random(in: 0...120, using: &random)
            let end = analysis.text.scalarBoundary(atOrBefore: min(count, start + reach))
            let inserted: String =
                switch Int.random(in: 0..<5, using: &random) {
                case 0: ""
                case 1: ["a", ".", " ", "\n", "\r", "ệ", "1", "/", "”"].randomElement(using: &random) ?? "a"
                case 2: SampleSentences.all.randomElement(using: &random) ?? ""
                case 3: "\n\n"
                default: SampleSentences.text(lines: 2, using: &random)
                }
            analysis.replace(TextRange(start, max(start, end)), with: inserted)
            let scratch = Analysis(analysis.text)
            #expect(summary(analysis) == summary(scratch), "seed \(seed), step \(step)")
        }
    }

    @Test func aLongTextReadInPartsIsTheSame() {
        var random = SeededGenerator(seed: 7)
        var string = ""
        while string.utf8.count < 200_000 { string += SampleSentences.text(lines: 50, using: &random) }
        let whole = Analysis(SourceText(string))
        // The same text come to by typing: read block by block, never in parallel.
        var typed = Analysis(SourceText(""))
        var rest = Substring(string)
        while !rest.isEmpty {
            let piece = rest.prefix(3000)
            rest = rest.dropFirst(piece.count)
            typed.replace(TextRange(typed.text.utf8Count, typed.text.utf8Count), with: String(piece))
        }
        #expect(whole.starts == typed.starts)
        #expect(whole.blocks.map(\.mentions.count) == typed.blocks.map(\.mentions.count))
    }

    @Test func everyRangeIsInsideItsTextAndInOrder() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<60 {
            let text = SourceText(SampleSentences.text(lines: 10, using: &random))
            let entities = Analysis(text).entities()
            for entity in entities {
                #expect(entity.range.start < entity.range.end && entity.range.end <= text.utf8Count)
                #expect(text.scalarBoundary(atOrBefore: entity.range.start) == entity.range.start)
                #expect(text.scalarBoundary(atOrBefore: entity.range.end) == entity.range.end)
            }
            #expect(zip(entities, entities.dropFirst()).allSatisfy { !($1.range < $0.range) })
        }
    }

    @Test func anyBytesAtAllAreRead() {
        var random = SeededGenerator(seed: 13)
        let odd = ["\u{0}", "\u{301}", "\u{200B}", "\u{FFFD}", "\u{10FFFF}", "𝒜", "\u{202E}", "ﬁ", "٣", "Ⅳ", "½"]
        for _ in 0..<200 {
            let string = (0..<30).map { _ in
                Bool.random(using: &random)
                    ? odd.randomElement(using: &random) ?? ""
                    : String((SampleSentences.all.randomElement(using: &random) ?? "").prefix(12))
            }.joined()
            let analysis = Analysis(SourceText(string))
            #expect(analysis.blocks.reduce(0) { $0 + $1.utf8Count } == analysis.text.utf8Count)
            _ = analysis.entities()
            _ = Outline(analysis)
        }
    }

    @Test(arguments: [
        "requests==2.31.0\nnumpy>=1.26  # 31/6/2019\n", "The act of 31/6/2019, see 05- CT/TW.", "", "\n\n\n",
        "{\"a\": [1, 2]}",
    ]) func isNotVietnamese(string: String) {
        let analysis = Analysis(SourceText(string))
        #expect(!analysis.isVietnamese)
        #expect(analysis.entities().isEmpty)
    }

    @Test func theLanguageFollowsEdits() {
        var analysis = Analysis(SourceText("pip==24.0\n"))
        #expect(!analysis.isVietnamese)
        analysis.replace(TextRange(0, 0), with: "Ủy ban nhân dân xã đã được thông báo.\n")
        #expect(analysis.isVietnamese)
        analysis.replace(TextRange(0, analysis.text.utf8Count), with: "numpy>=2\n")
        #expect(!analysis.isVietnamese)
    }
}
