import TestSupport
import Testing

@Suite struct CitationSupersededTests {
    private static let head = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 15/QĐ-UBND\n\n"

    @Test func legalBasisReplacedYearsAgo() {
        expectFindings(
            of: "citation-superseded",
            in: Self.head + "An Hòa, ngày 12 tháng 3 năm 2026\n\nCăn cứ Luật Đất đai số [[45/2013/QH13]];")
    }

    @Test func lookAlikes() {
        for text in [
            // In force then; not cited as a basis; no date; no letterhead.
            Self.head + "An Hòa, ngày 12 tháng 3 năm 2020\n\nCăn cứ Luật Đất đai số 45/2013/QH13;",
            Self.head + "An Hòa, ngày 12 tháng 3 năm 2026\n\nTrước đây có Luật Đất đai số 45/2013/QH13 quy định.",
            Self.head + "Căn cứ Luật Đất đai số 45/2013/QH13; xã quyết định như sau.",
            "An Hòa, ngày 12 tháng 3 năm 2026\n\nCăn cứ Luật Đất đai số 45/2013/QH13;",
        ] { expectSilence(text) }
    }
}
