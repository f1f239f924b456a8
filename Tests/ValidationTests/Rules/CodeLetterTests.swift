import TestSupport
import Testing

@Suite struct CodeLetterTests {
    @Test func wrongLetters() {
        expectFindings(of: "code-letter", in: "Nghị định số [[30/2020/ND-CP=>30/2020/NĐ-CP]] về văn thư.")
        expectFindings(of: "code-letter", in: "Thông tư số [[02/2022/TT-BGDDT=>02/2022/TT-BGDĐT]] quy định chi tiết.")
        expectFindings(of: "code-letter", in: "Quyết định số [[12/2019/Q\u{D0}-TTg=>12/2019/QĐ-TTg]] của Thủ tướng.")
        expectFindings(
            of: "code-letter", in: "Luật số [[108/2025/QHI5=>108/2025/QH15]] và Công văn số [[34O-CV/ĐU=>340-CV/ĐU]].")
    }

    @Test func addressesStaySilent() {
        expectSilence("Xem tại vanban.chinhphu.vn/30-2020-ND-CP.html và tệp 30_2020_ND-CP.pdf của cơ quan.")
        expectSilence("Hướng dẫn số 05-HD/VPTW và Dự án số 12/DA-UBND là những ký hiệu đúng.")
    }
}
