import TestSupport
import Testing

@Suite struct CodeOrganTests {
    @Test func oneSlipFromAMinistry() {
        expectFindings(of: "code-organ", in: "Theo Thông tư số [[15/2014/TT-BNNPTTN=>15/2014/TT-BNNPTNT]] của Bộ.")
        expectFindings(
            of: "code-organ",
            in: "Theo Thông tư liên tịch số [[15/2014/TTLT-BTC-BGĐT=>15/2014/TTLT-BTC-BGDĐT]] đã ban hành.")
    }

    @Test func strayFigureInAType() {
        expectFindings(of: "code-organ", in: "Tỉnh ủy ra Quyết định số [[1087-QD9/TU=>1087-QĐ/TU]] về cán bộ.")
    }

    @Test func unknownBodiesStaySilent() {
        expectSilence("Quyết định số 77/QĐ-SGDĐT, Thông báo số 12/TB-BQLDA và Quyết định số 9/QĐ-BVĐK của đơn vị.")
        expectSilence("Công văn số 12/BNN-KHTCN, Quyết định số 349/QĐ-NH5 và Quyết định số 500/2000/QĐ-NHNN1.")
    }
}
