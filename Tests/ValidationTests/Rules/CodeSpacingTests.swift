import TestSupport
import Testing

@Suite struct CodeSpacingTests {
    @Test func spaceInsideACode() {
        expectFindings(of: "code-spacing", in: "Tỉnh quán triệt Chỉ thị số [[05- CT/TW=>05-CT/TW]] của Bộ Chính trị.")
        expectFindings(of: "code-spacing", in: "Theo Quy định số [[10 -QĐ/TW=>10-QĐ/TW]] và [[35/NQ - CP=>35/NQ-CP]].")
        expectFindings(
            of: "code-spacing", in: "Căn cứ Nghị định số [[30 /2020/NĐ-CP=>30/2020/NĐ-CP]] về công tác văn thư;")
        expectFindings(of: "code-spacing", in: "Thông tư số [[01/2014/TT- TTCP=>01/2014/TT-TTCP]] đã hết hiệu lực.")
        expectFindings(of: "code-spacing", in: "Luật số [[28/2004/QH 11=>28/2004/QH11]] về nhà ở.")
        expectFindings(of: "code-spacing", in: "Theo Quyết định số [[1947/QĐ-\u{A0}UBND=>1947/QĐ-UBND]] của tỉnh.")
    }

    @Test func gluedToAWord() {
        expectFindings(of: "code-spacing", in: "Theo Nghị định số[[58/1998/NĐ-CP=> 58/1998/NĐ-CP]] đã ban hành.")
        expectFindings(
            of: "code-spacing", in: "Theo Nghị định số [[204/2004/NĐ-CP=>204/2004/NĐ-CP ]]ngày 14 tháng 12 năm 2004.")
    }

    @Test func rightCodesStaySilent() {
        expectSilence("Chỉ thị số 05-CT/TW, Nghị định số 30/2020/NĐ-CP và Quyết định số 1947/QĐ-UBND - UBND tỉnh.")
        expectSilence("Đoàn ban hành 367 - QĐ/TWĐTN-VP và 84 QĐ/TWĐTN từ lâu.")
        expectSilence("Thông tư liên tịch số 05/2012/TTLT-\nVKSNDTC-TANDTC đã được các cơ quan phối hợp ban hành.")
        expectSilence("Kinh phí 30/2020 - QĐ của đơn vị; Số:      /QĐ-UBND; tỷ lệ 5 - KT chung.")
    }
}
