import TestSupport
import Testing
import Validation

@Suite struct CodeStyleTests {
    @Test func pressAndPortals() {
        expectFindings(of: "code-style", in: "Theo Nghị quyết số [[29-NQ/TƯ=>29-NQ/TW]] của Đảng.", profile: .party)
        expectFindings(
            of: "code-style", in: "Theo Nghị quyết số [[326/2016/NQ-UBTVQH14=>326/2016/UBTVQH14]] về án phí.",
            profile: .state)
        expectFindings(
            of: "code-style", in: "Xã học [[Nghị quyết TW4 khóa 11=>Nghị quyết Trung ương 4 khóa XI]] trong quý này.",
            profile: .party)
        expectFindings(
            of: "code-style", in: "Theo Quyết định số: [[31-QĐ/TW=>]] của Đảng về thể loại.", profile: .party)
    }

    @Test func rightOnesStaySilent() {
        expectSilence("Nghị quyết số 792/NQ-UBTVQH14 và Pháp lệnh số 34/2007/PL-UBTVQH11 đã đăng.", profile: .state)
        expectSilence("Nghị quyết T.Ư 4 khóa XII và Nghị quyết 29-NQ/TƯ trên báo.", profile: .press)
        expectSilence("Luật số: 59/2020/QH14\n\nHà Nội, ngày 17 tháng 6 năm 2020", profile: .state)
    }
}
