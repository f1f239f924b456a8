import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct DocumentFormTests {
    private func read(_ text: String, as textForm: TextForm = .composed) -> DocumentForm? {
        let analysis = Analysis(SourceText(textForm.of(text)))
        return DocumentForm(Outline(analysis), analysis, analysis.entities())
    }

    private let decree = """
        CÔNG BÁO/Số 12/Ngày 29-05-2022
        CHÍNH PHỦ
        _______
        Số: 41/2022/NĐ-CP
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Huế, ngày 05 tháng 5 năm 2022

        NGHỊ ĐỊNH
        Về nuôi ong lấy mật

        Căn cứ Luật Chăn nuôi ngày 19 tháng 11 năm 2018;
        Điều 1. Phạm vi
        Điều 2. Hiệu lực
        Nơi nhận:
        - Ban Bí thư;
        - Lưu: VT.
        TM. CHÍNH PHỦ
        KT. THỦ TƯỚNG
        PHÓ THỦ TƯỚNG
        (Đã ký)
        Trần Văn Lâm

        PHỤ LỤC I
        MẪU SỔ
        TM. ỦY BAN
        """

    @Test(arguments: TextForm.allCases) func ofADecree(textForm: TextForm) throws {
        let form = try #require(read(decree, as: textForm))
        #expect(form.header == .state)
        #expect(form.code?.text == "41/2022/NĐ-CP")
        // Not the day of the gazette, nor that of the law it is based on.
        #expect(form.date?.text == "2022-05-05" && form.place?.text == "Huế")
        #expect(form.issuer?.text.plain == "Chính phủ".plain)
        #expect(form.type?.text.plain == "NGHỊ ĐỊNH".plain && form.subject?.text.plain == "Về nuôi ong lấy mật".plain)
        #expect(form.recipients.map(\.text.plain) == ["Ban Bí thư".plain, "Lưu: VT".plain])
        #expect(form.signatures.count == 1)
        let signature = try #require(form.signatures.first)
        #expect(
            signature.authority.map(\.plain)
                == ["TM. CHÍNH PHỦ".plain, "KT. THỦ TƯỚNG".plain, "PHÓ THỦ TƯỚNG".plain])
        #expect(signature.name.plain == "Trần Văn Lâm".plain)
    }

    @Test func ofAPartyLetterAboveAnotherDocument() throws {
        let form = try #require(
            read(
                """
                ĐẢNG ỦY KHỐI NUÔI ONG
                VĂN PHÒNG
                *
                Số 12-CV/VPĐU
                V/v góp ý dự thảo báo cáo
                ĐẢNG CỘNG SẢN VIỆT NAM
                Huế, ngày 25 tháng 5 năm 2025

                Kính gửi: Các chi bộ
                Đề nghị các chi bộ góp ý.
                Nơi nhận:
                - Như trên.

                DỰ THẢO BÁO CÁO Kết quả nuôi ong
                I. KẾT QUẢ
                II. NHIỆM VỤ
                """))
        #expect(form.header == .party)
        #expect(form.code?.text == "12-CV/VPĐU")
        #expect(form.issuer?.text == "VĂN PHÒNG ĐẢNG ỦY KHỐI NUÔI ONG")
        #expect(form.place?.text == "Huế" && form.date?.text == "2025-05-25")
        #expect(form.type == nil && form.subject?.text == "góp ý dự thảo báo cáo")
    }

    @Test func wrappedBodiesAndTitles() throws {
        let form = try #require(
            read(
                """
                BỘ NUÔI ONG - LẤY MẬT
                VÀ TRỒNG HOA
                Số: 12/QĐ-BNO
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

                QUYẾT ĐỊNH
                Về việc mở chợ phiên ở những xã
                có nhiều người nuôi ong

                Điều 1. Mở chợ
                BỘ TRƯỞNG
                Trần Văn Lâm
                """))
        #expect(form.issuer?.text == "BỘ NUÔI ONG - LẤY MẬT VÀ TRỒNG HOA")
        #expect(form.subject?.text == "Về việc mở chợ phiên ở những xã có nhiều người nuôi ong")
        #expect(form.date == nil && form.place == nil)
        #expect(form.signatures.map(\.name) == ["Trần Văn Lâm"])
    }

    @Test func thePressHasNone() {
        #expect(read("Xã Kim Đồng mở hội đua thuyền\nSáng 12/3, hàng nghìn người đã có mặt bên bờ sông.\n") == nil)
        #expect(read("") == nil)
    }
}
