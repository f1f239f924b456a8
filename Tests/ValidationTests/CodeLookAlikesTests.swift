import TestSupport
import Testing
import Validation

/// Look-alikes of codes: file names, addresses, foreign acts, forms, standards, blanks, numbers of another sort.
@Suite struct CodeLookAlikesTests {
    @Test(arguments: [
        "Xã đã lưu tệp Nghi-dinh-63-2023-ND-CP-quy-dinh.docx và 13-2017-TT-BNNPTNT.docx vào máy chủ.",
        "Xem tại https://vanban.vn/30/2020/ND-CP và http://example.vn/van-ban/15-QD-UBND.html để biết thêm.",
        "Thư gửi về địa chỉ 30/2020/nd-cp@example.vn để được trả lời trong ngày hôm nay.",
        "The decree 30/2020/ND-CP was issued; Xã đã nhận bản dịch tiếng Anh của nghị định này.",
        "Theo Điều 24.2.TT.9.9 và Điều 26.2.NĐ.2.1 của bộ pháp điển, người dân được hỗ trợ.",
        "Thuốc mang số đăng ký VD-21906-14 được bán tại nhà thuốc số 15/3 đường Trần Phú.",
        "Nghị quyết số 901/NQ-QHK6 và Nghị quyết số 641/NQ-HĐNN8 đã hết hiệu lực từ lâu.",
        "Nghị quyết số 66.1/2025/NQ-CP, Nghị quyết số 66.22/2026/NQ-CP và Nghị quyết 19-2017/NQ-CP.",
        "Đoàn ban hành 367 - QĐ/TWĐTN-VP và 84 QĐ/TWĐTN; Hội Nông dân có 2275-CV/HNDTW.",
        "Chương trình số 12-CTrHĐ/TU, Thông báo số 04-TBKL, Quyết định số 16/QĐ-CT từ lâu.",
        "Công văn số 1605/UBND-KGVXNV, Công văn số 22/UBND-QLĐTh và Công văn số 15/UBND-TNMT.",
        "Quyết định số 15/2003/QĐ-BNN, Quyết định 12/2000/QĐ-BGD&ĐT và Thông tư 06/2002/TT-BGD&ĐT.",
        "Danh mục có 97\u{2013}100/TT-BTC và 273/274/NĐ-CP trong cùng một tập.",
        "Số:       /2026/TT-BTC và Số .....-QĐ/TW còn để trống khi trình.",
        "Công văn số 1234/MTTW-BTT, Kế hoạch số 18/KH-MTTQ-BTT và Thông tri số 25/TT-MTTW-BTT.",
        "Nghị quyết liên tịch số 525/2012/NQLT/CP-UBTƯMTTQVN và 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN.",
        "Thông tư liên tịch số 01/2017/TTLT-VKSNDTC-TANDTC-BCA-BTP quy định về việc phối hợp.",
        "Công văn số 8918/VPCP-V.I, Công văn số 1850/TTg-KTN và Công điện số 849/CĐ-TTg, 56/CĐ-TW.",
        "Kế hoạch số 225-KH/TWĐTN-TNNT và Quyết định số 1518-QĐ/TWĐTN-CTĐ của Trung ương Đoàn.",
        "Hợp đồng số 203/HĐKT/2017 và hợp đồng 16/HĐMB/NT/2022 đã ký giữa hai bên.",
        "Quyết định số 77/QĐ-SGDĐT, Quyết định số 12/QĐ-BQLDA, Thông báo số 15/TB-BHXH và Công văn 33/BVĐK-KHTH.",
        "Quyết định 15/QĐ-BCĐ, Kế hoạch 20/KH-BTCT, Quyết định số 10/QĐ-BVHTT và Quyết định số 9/QĐ-BKHĐT.",
        "Ngày 12/2019 TT-BTC chưa có; tỷ lệ 30/2020 QĐ là của đơn vị; năm 2016 - TW đã nói.",
        "Máy tính SM-G960F/DS, xe 29A-123.45, điện thoại 0912-345-678, lô 12/QĐ ở khu B.",
        "Khoản 3 1/2024 không phải là số; họ có 3 1/2 cái bánh và 2 016 hộ dân.",
        "Thông tư số 12/2019/TT-BTC. BTC cho biết; Nghị định số 12/2019/NĐ-CP CP nói.",
        "Các Quyết định số 12, 13/2019/QĐ-TTg và Luật số 3, 15/2012/QH13 còn hiệu lực.",
        "Theo phiếu 05-II/ATBXHN, mẫu B3.1-BCĐK và Mẫu số 01-ĐK-TCT của ngành thuế.",
        "国发〔2020〕1号 là văn bản nước ngoài, xã đã dịch sang tiếng Việt để đọc.",
        "Quy định (EU) 2023/1115 và Chỉ thị 2008/98/EC của châu Âu được dịch ra tiếng Việt.",
        "Báo cáo số 3792-BC/BCSĐCP, Kế hoạch số 73-KH/ĐUQH và Bản sao số 24-BS/UBKTTU của các cơ quan.",
        "Quyết định số 158/QĐ-C41(C50), Quyết định 42/QĐ-C01-P4 và Chỉ thị 247/CT-VKS(P3).",
        "Quyết định số 137/1999/QĐ/BTC và Thông tư số 61/2000/TT-BNNPTNT/KH còn lưu.",
        "Quyết định số 180/1997/TTg và Nghị định số 12/1999/CP được nhắc lại.",
        "Thông tư số 15 2019 và Nghị định 12 năm 2019; Nghị định số 30 2020 chưa rõ.",
    ])
    func stayUnmarked(_ text: String) {
        for profile in Profile.allCases { expectSilence(text, profile: profile) }
    }
}
