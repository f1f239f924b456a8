import TestSupport
import Testing
import Validation

@Suite struct CodeNumberTests {
    @Test func doubledWordAndMissingZero() {
        expectFindings(of: "code-number", in: "Chỉ thị số số [[34-CT/TW]] đã được quán triệt.")
        expectFindings(
            of: "code-number", in: "Số: [[5/QĐ-UBND=>05/QĐ-UBND]]\n\nQuyết định về việc khen thưởng.", profile: .state)
    }

    @Test func runningTextStaysSilent() {
        expectSilence("Nghị định\nSố 4/2023/NĐ-CP\nngày 16/02/2023 về việc bổ sung hồ sơ của xã.", profile: .state)
        expectSilence("Thông tư 6/2020/TT-BNV và Quyết định số 8/2023/QĐ-TTg được viện dẫn.", profile: .state)
    }
}
