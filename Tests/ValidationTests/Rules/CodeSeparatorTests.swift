import TestSupport
import Testing
import Validation

@Suite struct CodeSeparatorTests {
    @Test func swappedMissingDoubled() {
        expectFindings(of: "code-separator", in: "Chỉ thị số [[54/CT-TW=>54-CT/TW]] của Ban Bí thư.", profile: .party)
        expectFindings(
            of: "code-separator", in: "Nghị quyết số [[29-NQ-TW=>29-NQ/TW]] và Kết luận số [[19/KL/TW=>19-KL/TW]].")
        expectFindings(
            of: "code-separator",
            in: "Nghị quyết số [[01-NQ/CP=>01/NQ-CP]] và Quyết định số [[229-QĐ/UBND=>229/QĐ-UBND]].")
        expectFindings(
            of: "code-separator", in: "Hướng dẫn số [[22HD/TW=>22-HD/TW]] và Nghị quyết số [[79 NQ/TW=>79-NQ/TW]].")
        expectFindings(
            of: "code-separator",
            in: "Nghị định số [[30/2020/NĐCP=>30/2020/NĐ-CP]] và Nghị định số [[15/2019/NĐ.CP=>15/2019/NĐ-CP]].")
        expectFindings(of: "code-separator", in: "Nghị định số [[34/2016/NĐ/CP=>34/2016/NĐ-CP]] quy định chi tiết.")
    }

    @Test func oldAndOwnFormsStaySilent() {
        expectSilence("Quyết định 137/1999/QĐ/BTC, Quyết định 36/2005/QĐ-BNN/TCCB và Thông tư 61/2000/TT-BNNPTNT/KH.")
        expectSilence("Nghị quyết số 19-2016/NQ-CP, Nghị quyết số 19-2018/NQ-CP và Nghị quyết số 66.1/2025/NQ-CP.")
        expectSilence("Thông tư liên tịch 162/2004/TTLT/BQP-BTC; Nghị quyết liên tịch 525/2012/NQLT/CP-UBTƯMTTQVN.")
    }
}
