import TestSupport
import Testing

@Suite struct CodeDashTests {
    @Test func lookAlikes() {
        expectFindings(
            of: "code-dash", in: "Theo Quyết định số [[1947/QĐ–UBND=>1947/QĐ-UBND]] của Ủy ban nhân dân tỉnh.")
        expectFindings(of: "code-dash", in: "Nghị quyết số [[04\u{2011}NQ/TW=>04-NQ/TW]] đã ban hành.")
        expectFindings(of: "code-dash", in: "Luật số [[31\u{2044}2024/QH15=>31/2024/QH15]] về đất đai.")
    }

    @Test func dashesElsewhereStaySilent() {
        expectSilence("Giai đoạn 2016–2020 – theo Quyết định số 1947/QĐ-UBND – tỉnh đạt kết quả.")
    }
}
