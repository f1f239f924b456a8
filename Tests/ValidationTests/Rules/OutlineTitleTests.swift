import TestSupport
import Testing
import Validation

@Suite struct OutlineTitleTests {
    private func chapters(_ last: String) -> String {
        var text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nQUY CHẾ\nVề việc làm thử\n\n"
        for (index, chapter) in [
            "Chương I\nQUY ĐỊNH CHUNG", "Chương II\nVIỆC THỬ", "Chương III\nBÁO CÁO", "Chương IV\nHỒ SƠ", last,
        ]
        .enumerated() {
            text += "\(chapter)\n\nĐiều \(index + 1). Việc thứ \(index + 1)\n1. Làm trước.\n2. Làm sau.\n\n"
        }
        return text
    }

    @Test func aChapterWithoutATitle() {
        expectFindings(of: "outline-title", in: chapters("[[Chương V]]"), profile: .state)
    }

    @Test func titlesInAnyPlaceStaySilent() {
        expectSilence(chapters("Chương V. ĐIỀU KHOẢN THI HÀNH"), profile: .state)
        expectSilence(chapters("Chương V\n\nĐIỀU KHOẢN THI HÀNH"), profile: .state)
    }

    @Test func actsWithoutAnyTitlesStaySilent() {
        var text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nQUY CHẾ\nVề việc làm thử\n\n"
        for article in 1...5 { text += "Điều \(article)\n\nNgười thử làm việc thứ \(article) trong ngày đầu.\n\n" }
        expectSilence(text, profile: .state)
    }
}
