import TestSupport
import Testing
import Validation

/// Forms that look wrong and are right: each is real usage. No rule may fire on any of them.
@Suite struct LegitimateCodesTests {
    @Test(arguments: [
        "Nghị định 64-CP, Nghị định 61-CP, Nghị định số 45/CP, Nghị định số 24/CP và 76/CP.",
        "Chỉ thị 13-TTg, Quyết định 180/TTg và Quyết định số 299-TTg.",
        "Nghị định 66-HĐBT, Nghị định số 30/HĐBT và Quyết định số 140/CT.",
        "Luật số 18-L/CTN và Luật số 35-L/CTN.",
        "Luật số 21-LCT/HĐNN8, Luật số 45/LCT, Nghị quyết số 719-NQ/HĐNN7, Nghị quyết số 304/NQ/TVQH.",
        "Sắc lệnh số 53/SL, Sắc lệnh số 32-SL và Sắc lệnh số 102-SL/L-004.",
        "Thông tư số 89-TC/TCT, Thông tư số 918-TC/QĐ/TCT và Thông tư số 11/TTLB.",
        "Quyết định số 349/QĐ-NH5, Quyết định số 500/2000/QĐ-NHNN1, Quyết định số 92/2000/QĐ-NHNN7.",
        "Quyết định số 36/2005/QĐ-BNN/TCCB và Quyết định số 12/2001/QĐ/BGD&ĐT.",
        "Thông tư liên tịch số 05/1998/TTLT/TCCP-CCB và Thông tư liên tịch 02/2002/TTLT/BTC-MTTW.",
        "Nghị quyết số 30a/2008/NQ-CP, Nghị quyết 522B/NQ-UBTVQH13.",
        "Pháp lệnh số 34/2007/PL-UBTVQH11; Nghị quyết số 792/NQ-UBTVQH14; văn bản 25/VBHN-VPQH và 13/VBHN-BTC.",
        "Quyết định số 2082/QĐ-C10(P2), Chỉ thị số 247/CT-VKS(P3), Quyết định số 42/QĐ-C01-P4.",
        "Công văn số 8918/VPCP-V.I, Công văn số 4648/UBND-ĐT, Công văn số 3393/UBND-KGVX, 1882/TCT-CS.",
        "Công văn số 95/UBND, Công văn số 764/BGTVT-ĐTCT và Công văn số 754/TTCP.",
        "Công văn số 115/CV-HoREA, Công văn 1359/CV-VEC, Nghị quyết số 718/NQ-HĐQT, Công văn số 66/HĐTS.",
        "Quy định số 07-QĐi/TW, Quyết định số 1295-QĐNS/TW, Bản sao số 24-BS/UBKTTU.",
        "Chỉ thị 05-CT/TW của Bộ Chính trị và Chỉ thị 05-CT/TU của Tỉnh ủy.",
        "Quyết định số 207/QĐ-MTTW-BTT, Quyết định số 4290/QĐ-TLĐ, Hướng dẫn số 53/HD-ĐCT.",
        "Quyết định số 418/QĐ-UB, Quyết định 15/QĐ-CT và Quyết định số 16/QĐ-CTUBND.",
        "Theo Mẫu 02-KNĐ, mẫu số 01/TNDN, biểu 05-II/ATBXHN và phiếu 01-ĐK-TCT.",
        "Theo QCVN 01:2013/BVHTTDL và TCVN 6909:2001 của Việt Nam.",
        "Bản án số 12/2019/HS-ST, bản án 05/DSPT, Hợp đồng số 16/HĐMB/NT/2022 đã ký.",
        "Theo EU 2016/679, S/RES/1701 (2006), A/RES/70/1 và No. 1/2020 của nước ngoài.",
        "Số:      /QĐ-UBND, ngày    tháng    năm 2026; năm 201... để trống.",
    ])
    func stayUnmarked(_ text: String) {
        for profile in Profile.allCases { expectSilence(text, profile: profile) }
    }

    /// The press writes so; in texts of the Party and the State it gets a hint.
    @Test func pressStyle() {
        expectSilence("Nghị quyết 29-NQ/TƯ, Nghị quyết T.Ư 4 và TƯ 6 được báo chí nhắc.", profile: .press)
        expectSilence("Nghị quyết liên tịch số 01/2014/NQLT/CP-UBTƯMTTQVN đã hướng dẫn việc hòa giải.", profile: .party)
    }
}
