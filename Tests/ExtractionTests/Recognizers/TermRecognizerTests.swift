import Extraction
import TestSupport
import Testing

@Suite struct TermRecognizerTests {
    @Test func terms() {
        expectNorms(
            of: .term, in: "Quốc hội khóa XIV, Trung ương khoá 11 và nhiệm kỳ thứ XIII họp.",
            ["value=14", "value=11", "value=13"])
    }

    @Test func lookAlikes() {
        expectMentions(of: .term, in: "Lớp khóa 12 của trường, ổ khóa số 3, khóa cửa, nhiệm kỳ mới.")
    }
}
