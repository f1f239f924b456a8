import TestSupport
import Testing

@Suite struct TermYearsTests {
    @Test func otherYears() {
        expectFindings(
            of: "term-years",
            in: "Phòng họp của Quốc hội khóa XIV, [[nhiệm kỳ 2011-2016=>nhiệm kỳ 2016-2021]] đã mở.")
        expectFindings(of: "term-years", in: "Ông là đại biểu Quốc hội khóa XIII ([[2012-2016=>2011-2016]]) của tỉnh.")
    }

    @Test func lookAlikesStaySilent() {
        for text in [
            "Đại biểu Quốc hội khóa XIV, nhiệm kỳ 2016-2021 tiếp xúc cử tri.",
            "Đại biểu Quốc hội khóa XIV và giai đoạn 2011-2016 của chương trình.",
            "Đảng bộ tỉnh khóa XV, nhiệm kỳ 2015-2020 và Hội đồng nhân dân tỉnh khóa XVII, nhiệm kỳ 2011-2016.",
        ] { expectSilence(text) }
    }
}
