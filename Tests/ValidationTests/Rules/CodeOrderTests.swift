import TestSupport
import Testing

@Suite struct CodeOrderTests {
    @Test func yearAtTheEnd() {
        expectFindings(of: "code-order", in: "Nghị định số [[13/NĐ-CP/2023=>13/2023/NĐ-CP]] về dữ liệu cá nhân.")
    }

    @Test func rightOrderStaysSilent() {
        expectSilence("Nghị định số 13/2023/NĐ-CP và Quyết định số 2932/QĐ-UBND năm 2023.")
    }
}
