import TestSupport
import Testing

@Suite struct CodeCaseTests {
    @Test func wrongCase() {
        expectFindings(of: "code-case", in: "Nghị định số [[30/2020/nđ-cp=>30/2020/NĐ-CP]] về công tác văn thư.")
        expectFindings(of: "code-case", in: "Quyết định số [[12/2019/QĐ-TTG=>12/2019/QĐ-TTg]] của Thủ tướng.")
        expectFindings(of: "code-case", in: "Chương trình số [[10-CTR/TU=>10-CTr/TU]] của Tỉnh ủy.")
    }

    @Test func mixedFormsStaySilent() {
        expectSilence("Quyết định 47/2013/QĐ-TTg, Tờ trình 373/TTr-CP, Chương trình 10-CTr/TU, Quy định 07-QĐi/TW.")
    }
}
