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

    private func places(_ nodes: [Outline.Node], in text: SourceText) -> [String] {
        nodes.flatMap { node in
            ["\(node.kind) \(node.number) \(node.range) \(node.selectionRange) \(node.title(in: text))"]
                + places(node.children, in: text)
        }
    }

    @Test func whatSurvivesIsWhatReadingAgainGives() {
        var analysis = Analysis(SourceText(Self.act))
        var outline = Outline(analysis)
        var kept = 0
        var state: UInt64 = 20_180_116
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let keys = ["a", "ă", " ", "\n", "\"", ":", ".", "(", "1. ", "Điều 7. ", "", ""]
        for round in 0..<300 {
            let start = analysis.text.scalarBoundary(atOrBefore: random(analysis.text.utf8Count))
            let length = random(3) == 0 ? random(6) : 0
            let end = analysis.text.scalarBoundary(atOrBefore: min(start + length, analysis.text.utf8Count))
            let edited = TextRange(start, end)
            let before = analysis.text.utf8Count
            let change = analysis.replace(edited, with: keys[random(round < 150 ? 3 : keys.count)])
            let growth = analysis.text.utf8Count - before
            let fresh = Outline(analysis)
            guard outline.survives(change, editOf: edited, growth: growth, in: analysis) else {
                outline = fresh
                continue
            }
            kept += 1
            outline.follow(editOf: edited, growth: growth)
            #expect(places(outline.roots, in: analysis.text) == places(fresh.roots, in: analysis.text), "\(round)")
            #expect(outline.quotations == fresh.quotations, "\(round)")
        }
        #expect(kept > 60)
    }

    @Test func theBeginningAndHeadingsDoNotSurvive() throws {
        func survives(_ place: Int) -> Bool {
            var analysis = Analysis(SourceText(Self.act))
            let outline = Outline(analysis)
            let change = analysis.replace(TextRange(place, place), with: "a")
            return outline.survives(change, editOf: TextRange(place, place), growth: 1, in: analysis)
        }
        let analysis = Analysis(SourceText(Self.act))
        let root = try #require(Outline(analysis).roots.first)
        let articles = try #require(root.children.first { $0.kind == .chapter }).children
        let article = try #require(articles.first { $0.number == "30" })
        let clause = try #require(article.children.first)
        #expect(!survives(30))
        #expect(!survives(article.range.start + 20))
        #expect(!survives(clause.range.start + 1))
        #expect(survives(clause.range.start + 40))
    }
}
