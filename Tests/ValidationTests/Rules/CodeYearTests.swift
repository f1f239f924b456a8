import TestSupport
import Testing

@Suite struct CodeYearTests {
    @Test func fiveFigures() {
        expectFindings(of: "code-year", in: "Quyết định số [[65/20004/QĐ-BNV]] về định mức.")
    }

    @Test func realYearsStaySilent() { expectSilence("Quyết định số 65/2004/QĐ-BNV và Sắc lệnh số 53/SL.") }
}
