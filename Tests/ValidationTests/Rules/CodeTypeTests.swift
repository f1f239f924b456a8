import TestSupport
import Testing

@Suite struct CodeTypeTests {
    @Test func signBelongsToAnotherType() {
        expectFindings(of: "code-type", in: "Nghị định số [[12/2019/TT-BTC]] đã ban hành.")
        expectFindings(of: "code-type", in: "Thông tư số [[151/2017/NĐ-CP]] đã ban hành.")
    }

    @Test func otherPairsStaySilent() {
        expectSilence("Luật Điện lực và Nghị định số 08/2018/NĐ-CP; Quy định số 37-QĐ/TW; Nghị quyết 72/2025/QH15.")
    }
}
