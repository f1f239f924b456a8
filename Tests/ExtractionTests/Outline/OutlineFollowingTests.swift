import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct OutlineFollowingTests {
    /// An act of many articles, long enough that its beginning is a small part of it.
    private static let act: String = {
        var text = "LUẬT\nNUÔI ONG\n\nCăn cứ Hiến pháp;\n\nChương I\nQUY ĐỊNH CHUNG\n\n"
        for article in 1...60 {
            text += "Điều \(article). Sổ ghi chép của người nuôi ong thứ \(article)\n\n"
            text += "Người nuôi ong ghi vào sổ ngày lấy mật, số mật lấy được và nơi đặt tổ của từng mùa hoa.\n\n"
            text += "1. Sổ do xã cấp vào đầu năm, mỗi người một quyển, có đóng dấu ở từng trang.\n\n"
            text += "2. Sổ có các cột sau đây, mỗi cột ghi một việc của người nuôi ong:\n\n"
            text += "a) Ngày lấy mật của từng tổ, tính theo lịch của xã và của huyện;\n\n"
            text += "b) Số mật lấy được, tính bằng lít, có chữ ký của người cân mật.\n\n"
            if article == 40 { text += "3. Sửa đổi sổ cũ như sau: “1. Sổ cũ bỏ đi vào cuối năm ấy.”\n\n" }
        }
        return text + "Nơi nhận:\n- Các xã.\nTM. QUỐC HỘI\nTrần Văn Lâm\n"
    }()

    /// The same with its lines wrapped by hand, and behind it a decree that amends without quotation marks and encloses a form.
    private static let wrapped: String = {
        var text = act
        text += "\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/NĐ-CP\n\n"
        text += "NGHỊ ĐỊNH\nVề việc sửa sổ nuôi ong\n\n1. Luật Nuôi ong số 12 có hiệu lực từ mùa hoa này.\n\n"
        text += "Căn cứ Luật Nuôi ong;\n\nChương I\nSỬA SỔ\n\n"
        for article in 1...12 {
            text += "Điều \(article). Sửa đổi, bổ sung sổ của xã\n\n"
            text += "Bổ sung Điều \(article + 20)a vào sau Điều ấy như sau:\n"
            text += "Điều \(article + 20)a. Tổ ong đặt nhờ\n1. Người đặt nhờ tổ ong trả công cho chủ vườn.\n"
        }
        text += "\nPHỤ LỤC II\nMẪU SỔ\n(Ban hành kèm theo Nghị định của Chính phủ về sổ nuôi ong của các xã)\n\n"
        text += "BÁO CÁO\nTình hình nuôi ong\n\nI. Kết quả\n\nMùa hoa năm nay đến sớm hơn mọi năm nên mật nhiều.\n"
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { wrap($0, at: 48) }
            .joined(separator: "\n")
    }()

    private static func wrap(_ line: Substring, at width: Int) -> String {
        var lines = [""]
        for word in line.split(separator: " ") {
            let last = lines[lines.count - 1]
            if last.count + word.count < width {
                lines[lines.count - 1] = last.isEmpty ? String(word) : "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }

    /// A report whose table of contents is announced.
    private static let announced: String = {
        let titles = [
            "Tình hình chung của nghề nuôi ong ở các xã vùng cao", "Kết quả lấy mật của mùa hoa nhãn và mùa hoa vải",
            "Số tổ ong", "Việc cần làm trước mùa hoa sau của xã và huyện", "Kiến nghị với huyện", "Lời cảm ơn các xã",
        ]
        var text = "BÁO CÁO\nNghề nuôi ong năm nay\n\nMỤC LỤC\n\n"
        for (index, title) in titles.enumerated() { text += "\(index + 1). \(title) ........ \(index + 3)\n" }
        text += "\n"
        for (index, title) in titles.enumerated() {
            text += "\(index + 1). \(title)\n\n"
            for item in 1...4 {
                text += "Xã thứ \(item) đặt thêm tổ ở bìa rừng, người nuôi ong ghi sổ từng ngày và gửi huyện.\n\n"
                text += "\(index + 1).\(item). Tổ ong của xã thứ \(item) đặt cạnh vườn nhãn, mỗi vườn hai mươi tổ.\n\n"
            }
        }
        return text
    }()

    private func areSame(_ nodes: [Outline.Node], _ others: [Outline.Node]) -> Bool {
        nodes.count == others.count
            && zip(nodes, others).allSatisfy { node, other in
                node.kind == other.kind && node.number == other.number && node.value == other.value
                    && node.range == other.range && node.selectionRange == other.selectionRange
                    && node.titleRange == other.titleRange && areSame(node.children, other.children)
            }
    }

    private static let keys = [
        "a", "ă", " ", ",", "\n", "\"", ":", ".", "(", ")", "1. ", "Điều 7. ", "Số ", "Mục lục", "\r", "\u{A0}", "", "",
    ]

    /// Random edits, half of them where lines begin and end; the first half are letters and spaces. Returns how many it survived.
    private func typing(into text: String, edits: Int, seed: UInt64) -> Int {
        var analysis = Analysis(SourceText(text))
        var outline = Outline(analysis)
        var kept = 0
        var state = seed
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for round in 0..<edits {
            var start = analysis.text.scalarBoundary(atOrBefore: random(analysis.text.utf8Count))
            let line = analysis.text.contentRange(ofLine: analysis.text.lines.line(at: start))
            switch random(4) {
            case 0: start = line.end
            case 1: start = line.start
            default: break
            }
            let length = random(3) == 0 ? random(6) : 0
            let end = analysis.text.scalarBoundary(atOrBefore: min(start + length, analysis.text.utf8Count))
            // Typing goes on for a while in one place.
            for _ in 0...random(3) {
                let key = Self.keys[random(round < edits / 2 ? 3 : Self.keys.count)]
                let edited = TextRange(start, max(start, end))
                let change = analysis.replace(edited, with: key)
                start += key.utf8.count
                let fresh = Outline(analysis)
                guard outline.survives(change, in: analysis) else {
                    outline = fresh
                    continue
                }
                kept += 1
                // Some moves wait for the next.
                guard random(3) > 0 else { continue }
                outline.movePlaces()
                let isSame = areSame(outline.roots, fresh.roots) && outline.quotations == fresh.quotations
                #expect(isSame, "\(round), seed \(seed): \(key.debugDescription) for \(edited)")
                if !isSame { return kept }
            }
        }
        return kept
    }

    enum Sample: CaseIterable {
        case act, wrapped, announced
    }

    @Test(arguments: Sample.allCases)
    func whatSurvivesIsWhatReadingAgainGives(_ sample: Sample) {
        let text =
            switch sample {
            case .act: Self.act
            case .wrapped: Self.wrapped
            case .announced: Self.announced
            }
        #expect(typing(into: text, edits: 100, seed: 20_180_116) > 60)
    }

    private func survives(_ key: String, at place: Int, in text: String, replacing length: Int = 0) -> Bool {
        var analysis = Analysis(SourceText(text))
        var outline = Outline(analysis)
        return outline.survives(analysis.replace(TextRange(place, place + length), with: key), in: analysis)
    }

    /// Offset behind words that stand in a text.
    private func end(of words: String, in text: String) throws -> Int {
        let range = try #require(text.firstRange(of: words))
        return text.utf8.distance(from: text.startIndex, to: range.upperBound)
    }

    @Test func wordsThatAreReadDoNotSurvive() throws {
        for words in ["\n\nSố", "1. Luật Nuôi ong", "Bổ sung Điều 21", "(Ban hành"] {
            #expect(!survives("a", at: try end(of: words, in: Self.wrapped), in: Self.wrapped), "\(words)")
        }
        for words in ["1. Luật Nuôi ong số 12 có hiệu lực từ", "Người đặt nhờ tổ", "Căn cứ Luật Nuôi"] {
            #expect(survives("a", at: try end(of: words, in: Self.wrapped), in: Self.wrapped), "\(words)")
        }
        for words in ["MỤC", "2. Kết", "2. Kết quả lấy mật của", "2.1. Tổ"] {
            #expect(!survives("a", at: try end(of: words, in: Self.announced), in: Self.announced), "\(words)")
        }
        for words in ["2. Kết quả lấy mật của mùa hoa nhãn và", "2.1. Tổ ong", "Xã thứ"] {
            #expect(survives("a", at: try end(of: words, in: Self.announced), in: Self.announced), "\(words)")
        }
    }

    @Test func linesThatAreReadDoNotSurvive() throws {
        let analysis = Analysis(SourceText(Self.act))
        let root = try #require(Outline(analysis).roots.first)
        let articles = try #require(root.children.first { $0.kind == .chapter }).children
        let article = try #require(articles.first { $0.number == "30" })
        let clause = try #require(article.children.first)
        #expect(!survives("a", at: clause.range.start + 1, in: Self.act))
        #expect(!survives("\n", at: clause.range.start + 40, in: Self.act))
        #expect(!survives("", at: clause.selectionRange.end, in: Self.act, replacing: 1))
        #expect(!survives(":", at: clause.selectionRange.end, in: Self.act))
        #expect(!survives(",", at: clause.selectionRange.end - 1, in: Self.act, replacing: 1))
        #expect(survives("a", at: clause.range.start + 40, in: Self.act))
        #expect(survives("a", at: article.selectionRange.end, in: Self.act))
    }

    @Test func wrappedLinesSurviveWhileTheyAreAsFull() throws {
        let analysis = Analysis(SourceText(Self.wrapped))
        let root = try #require(Outline(analysis).roots.first)
        let article = try #require(root.children.first { $0.kind == .chapter }?.children.first)
        let line = analysis.text.contentRange(ofLine: analysis.text.lines.line(at: article.range.start) + 2)
        #expect(survives("a", at: line.end, in: Self.wrapped))
        #expect(!survives("", at: line.start + 8, in: Self.wrapped, replacing: line.length - 16))
    }
}
