import TestSupport
import Testing

@Suite struct CodeTermTests {
    @Test func termOfAnotherYear() {
        expectFindings(of: "code-term", in: "Luật số [[45/2019/QH15=>45/2019/QH14]] đã được thông qua.")
        expectFindings(of: "code-term", in: "Nghị quyết số [[351/2017/UBTVQH13]] đã được thông qua.")
    }

    @Test func electionYearsAcceptBoth() {
        expectSilence("Luật số 10/2016/QH13, Nghị quyết 21/2016/QH14, Luật số 29/2026/QH16, Nghị quyết 5/2026/QH15.")
    }
}
