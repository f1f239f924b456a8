import TestSupport
import Testing

@Suite struct TermYearsTests {
    @Test func yearsOfAnotherTerm() {
        expectFindings(
            of: "term-years",
            in: "Cử tri gặp đại biểu Quốc hội khóa XIV ([[2011-2016=>2016-2021]]) tại nhà văn hóa thôn.")
        expectFindings(
            of: "term-years",
            in: "Cử tri gặp đại biểu Quốc hội khóa XV, [[nhiệm kỳ 2016-2021=>nhiệm kỳ 2021-2026]] sáng nay.")
    }

    @Test func lookAlikes() {
        for text in [
            "Cử tri gặp đại biểu Quốc hội khóa XIV, nhiệm kỳ 2016-2021 tại nhà văn hóa thôn.",
            "Hội đồng nhân dân xã khóa XIV, nhiệm kỳ 2011-2016 họp phiên cuối tại trụ sở.",
            "Đại biểu Quốc hội khóa XIV giai đoạn 2017-2019 có ba lần về thôn.",
            "Chi bộ khóa XII, nhiệm kỳ 2020-2025 có năm đồng chí.",
        ] { expectSilence(text) }
    }
}
