import TestSupport
import Testing
import Validation

@Suite struct CodeMissingPartTests {
    @Test func yearOrTermMissing() {
        expectFindings(of: "code-missing-part", in: "Nghị định số [[116/NĐ-CP]] được áp dụng.")
        expectFindings(
            of: "code-missing-part", in: "Nghị quyết số [[176/2025/QH]] và Nghị quyết số [[43/2022/QH=>43/2022/QH15]].")
    }

    @Test func wholeCodesStaySilent() {
        expectSilence("Nghị định 116/2020/NĐ-CP, Nghị quyết 60/NQ-CP, Nghị định 64-CP và Nghị định 45/CP.")
    }
}
