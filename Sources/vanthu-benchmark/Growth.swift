import Extraction
import TextModel
import Validation

/// Time for twice the text over time for the text: about 2 where cost is linear, 4 where it is quadratic.
enum Growth {
    private static let hostile: [(name: String, piece: String)] = [
        ("1/1/1/1…", "1/1/"), ("Điều Điều…", "Điều "), ("quotes never closed", "“trích "), ("((((", "("),
        ("capitals", "Bộ Trưởng Ủy Ban "), ("digits", "123456789"), ("; lists", "Ủy viên; "), ("one word", "a"),
        ("dots", ". . "), ("marks", "e\u{301}"), ("lines", "\n1.\n"), ("Markdown", "# a\n"), ("khoản", "khoản 1, 2 "),
        ("codes", "05- CT/TW "), ("persons", "ông Nguyễn Văn An, Bí thư "), ("years", "năm 2018, 2019 - "),
    ]

    static func measure(size: Int, _ report: Report) {
        for (name, piece) in hostile {
            let head = "Ủy ban nhân dân đã có những quyết định được đưa ra.\n"
            let single = text(head, piece, size)
            let double = text(head, piece, size * 2)
            var one = Double.infinity
            var two = Double.infinity
            for _ in 0..<3 {
                one = min(one, seconds { work(single) })
                two = min(two, seconds { work(double) })
            }
            report.add("2n / n: \(name)", ["ratio": two / one, "ms": one * 1000])
        }
    }

    private static func text(_ head: String, _ piece: String, _ size: Int) -> SourceText {
        SourceText(head + String(repeating: piece, count: size / piece.utf8.count))
    }

    private static func work(_ text: SourceText) {
        let analysis = Analysis(text)
        _ = analysis.entities()
        _ = Outline(analysis)
        _ = Diagnosis(analysis).findings(in: analysis)
    }
}
