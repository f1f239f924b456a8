import Extraction
import TestSupport
import Testing

@Suite struct CountedNounReaderTests {
    @Test func nounsEndBeforeWhatIsSaidOfThem() {
        expectMentions(
            of: .quantity,
            in:
                "Có [[11 nước]] tính toán việc mở rộng, [[10 đơn vị]] lập báo cáo, [[66 sản phẩm]] chấp hành đúng quy định, "
                + "[[7 tàu vỏ gỗ]] đóng tại xưởng, [[5 bị can]] bị khởi tố và [[12 chỉ tiêu]] vượt kế hoạch.")
    }

    @Test func nounsSideBySide() {
        expectMentions(
            of: .quantity,
            in: "Gửi tới [[2.150 ý kiến, kiến nghị]] của [[63 tỉnh, thành phố]]; huy động [[120 cán bộ, chiến sĩ]], "
                + "[[40 giáo viên, học sinh, sinh viên]] và [[10 tổng công ty-công ty con]].")
    }

    @Test func namesOfDirectionsAndCountries() {
        expectMentions(
            of: .quantity, in: "Đoàn của [[4 tỉnh miền Trung]] đón [[15 chuyên gia Nga]] và [[3 tổ chức Đảng]] bạn.")
    }

    @Test func abbreviationsBehindNouns() {
        expectMentions(
            of: .quantity,
            in:
                "Có [[48 vụ TNGT]], [[87 dự án FDI]], [[120 sản phẩm OCOP]] và [[15 đại biểu]] khóa XIII; đội có [[9 xe]] TN-01."
        )
    }

    @Test func nounsWithCapitals() {
        expectMentions(
            of: .quantity,
            in: "Toàn tỉnh có [[245 hộ]], [[12 Tổ hợp tác]], [[250 Cựu chiến binh]], [[2 Sư đoàn bộ binh]] và "
                + "[[3 Tổng công ty]] lớn.")
        for text in [
            "Về 2 Công ty cổ phần Thép Sông Hương và Bình An.", "Mục 3 Điều này bãi bỏ.", "Quyển 5 Pháp và Đức.",
            "Kết luận như sau:\n2 Đảng viên phải học tập.",
        ] { expectMentions(of: .quantity, in: text) }
    }

    @Test func nounsOfMoreThanTheirVerb() {
        expectMentions(
            of: .quantity,
            in:
                "Bầu [[19 đại biểu chính thức]], qua [[5 phiên làm việc]], giữ [[20 căn cứ quân sự]], [[1.076 điểm trường]]; "
                + "[[693 đại biểu]] đại diện cho tỉnh, [[91 nhà]] sập đổ, [[479 đại biểu]] tán thành, [[3 phương án]] điều chỉnh giá."
        )
    }

    @Test func clausesDoNotJoin() {
        expectMentions(
            of: .quantity, in: "Vụ này có [[2 vấn đề]], cán bộ sai thì phải xử lý; xảy ra [[30 vụ cháy]] trong năm.")
        expectMentions(
            of: .quantity, in: "Ký với [[365 cơ sở KCB]] ký hợp đồng dài hạn; [[12 đại biểu HĐND tỉnh]] dự họp.")
    }

    @Test func countedOffices() {
        expectMentions(
            of: .quantity,
            in: "Có [[9 Bộ]], [[12 Ban Thường vụ Tỉnh ủy]] và [[16 DN]] báo cáo; thời hạn [[2 ngày]] [[1 đêm]].")
        expectMentions(of: .quantity, in: "Sáng 6/2 Cục đã họp với các đội trực thuộc.")
        expectMentions(of: .quantity, in: "Giám sát định kỳ [[6 tháng]] đối với các đơn vị.")
    }

    @Test func verbsBehindMultipliers() {
        expectMentions(
            of: .quantity,
            in: "Cấp thêm [[1.700 tỷ]] chi trả bồi thường, [[2,5 triệu hộ]] thoát nghèo, [[10.480 thí sinh]] dự thi; "
                + "bầu [[180 Ủy viên chính thức]] và [[20 Ủy viên dự khuyết]].")
    }

    @Test func thoseWhoStandForOthers() {
        expectMentions(
            of: .quantity,
            in:
                "Có [[36 đại biểu]] đại diện các ngành, [[31 cơ quan đại diện chủ sở hữu]] và [[20 thanh niên]] nhập ngũ."
        )
    }
}
