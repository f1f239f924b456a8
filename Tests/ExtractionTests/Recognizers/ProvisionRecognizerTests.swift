import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct ProvisionRecognizerTests {
    @Test func singleParts() {
        expectMentions(
            of: .provision,
            in:
                "Theo [[điểm a khoản 2 Điều 5]] Luật Đê điều, [[Điều 18a]] và quy định tại [[Phụ lục III]] của sở."
        )
        expectNorms(
            of: .provision, in: "Theo điểm b khoản 4 Điều 87 Mục 3 Chương XI Phần II của Bộ luật.",
            ["path=P2.C11.M3.Đ87.K4.b"])
        expectNorms(
            of: .provision, in: "Áp dụng khoản 1.k Điều 9 và sau đó là Điều 07 khoản 2.",
            ["path=Đ9.K1.k", "path=Đ7.K2"])
        expectNorms(
            of: .provision, in: "Thay biểu tại mục 4 Phụ lục II, theo điểm 3.1 khoản 3 Mục I.",
            ["path=PL2.M4", "path=M1.K3.3.1"])
    }

    @Test func codifiedArticlesAreNone() {
        expectMentions(
            of: .provision, in: "Xã xem Điều 21.2.LQ.1 và Điều 39.1.TT.1.15, sau đó xem [[Điều 5]] của Luật Đê điều.")
    }

    @Test func appendices() {
        expectNorms(of: .provision, in: "Sửa việc số 5 tại mục IV của Phụ lục rồi gửi về xã.", ["path=PL.M4"])
        expectMentions(of: .provision, in: "Điều 5. Phụ lục biểu mẫu\n\nXã dùng mẫu tại [[Phụ lục]] của sở.")
    }

    @Test func pointsWithNumbers() {
        expectNorms(
            of: .provision, in: "Bãi bỏ các điểm 1, 3 và 4 Mục III Điều 1 của quyết định cũ.",
            ["path=Đ1.M3.1;Đ1.M3.3;Đ1.M3.4"])
    }

    @Test func fromCoarseToFine() {
        expectNorms(of: .provision, in: "Theo Luật Đê điều, Điều 5, khoản 2, xã phải trực.", ["path=Đ5.K2"])
        expectNorms(of: .provision, in: "Theo Điều 5, khoản 2 Điều 6 của luật, xã phải trực.", ["path=Đ5;Đ6.K2"])
    }

    /// Marks that scans leave.
    @Test func scans() {
        expectNorms(
            of: .provision, in: "Theo điểm ¡ khoản l Điều 6 và điểm c„, điểm d khoản 8 Điều 21 của quy chế.",
            ["path=Đ6.K1.i;Đ21.K8.c;Đ21.K8.d"])
    }

    @Test func acrossSemicolonsAtLineEnds() {
        expectNorms(
            of: .provision,
            in:
                "Hộ nào vi phạm tại điểm a, điểm b khoản 3 của quy chế làng; khoản 4;\nđiểm c khoản 5 Điều 9 thì nộp phạt.",
            ["", "path=Đ9.K4;Đ9.K5.c"])
    }

    @Test func lists() {
        expectNorms(
            of: .provision, in: "Bãi bỏ các khoản 1, 2 và khoản 4 Điều 6; giữ nguyên các Điều 8, 9 và 12 của Quy chế.",
            ["path=Đ6.K1;Đ6.K2;Đ6.K4", "path=Đ8;Đ9;Đ12"])
        expectNorms(
            of: .provision,
            in: "Nêu tại điểm b khoản 2, khoản 4, điểm đ khoản 5 Điều 6 và Điều 7 Nghị định số 12/2020/NĐ-CP.",
            ["path=Đ6.K2.b;Đ6.K4;Đ6.K5.đ;Đ7"])
        expectNorms(
            of: .provision, in: "Xử lý theo điểm a, khoản 2, Điều 5 của Luật Đê điều.", ["path=Đ5.K2.a"])
        expectNorms(
            of: .provision, in: "Mở rộng điểm d, đ và e khoản 1\nĐiều 20 của quy chế cho các xã miền núi.",
            ["path=Đ20.K1.d;Đ20.K1.đ;Đ20.K1.e"])
    }

    @Test func ranges() {
        expectMentions(
            of: .provision, in: "Các hộ được hưởng [[từ Điều 5 đến Điều 9]], trừ [[khoản 2 đến khoản 4 Điều 11]].")
        expectNorms(
            of: .provision, in: "Các hộ được hưởng từ Điều 5 đến Điều 9, trừ khoản 2 đến khoản 4 Điều 11.",
            ["path=Đ5-Đ9", "path=Đ11.K2-Đ11.K4"])
    }

    @Test func whereTheReferenceStands() {
        expectNorms(
            of: .provision,
            in: """
                Điều 3. Người nuôi ong
                1. Được cấp sổ.
                2. Được vay vốn theo khoản 1 Điều này và phải trả như điểm a khoản này.
                Điều 4. Sửa đổi, bổ sung Điều 9
                1. Sửa đổi khoản 2 như sau:
                “2. Sổ do xã cấp, trừ trường hợp tại khoản 5 Điều này.”
                2. Bãi bỏ điểm c khoản 4.
                """,
            ["path=Đ3.K1", "path=Đ3.K2.a", "path=Đ9", "path=Đ9.K2", "path=Đ9.K5", "path=Đ9.K4.c"])
        expectNorms(of: .provision, in: "Ông nhắc lại khoản 2 rồi thôi, không nêu của điều nào.", [""])
    }

    @Test func linksToItsDocument() {
        let text = "Thực hiện khoản 2 Điều 5 của Nghị định số 12/2020/NĐ-CP về đê điều trong cả năm nay."
        let entities = Analysis(SourceText(text)).entities()
        let provision = entities.first { $0.kind == .provision }
        let citation = entities.first { $0.kind == .citation }
        #expect(provision?.text("citation") == citation?.id)
        #expect(citation != nil)
    }

    @Test func lookAlikes() {
        for text in [
            "Điều 5. Phạm vi điều chỉnh của văn bản", "Chương II\nTRÁCH NHIỆM CỦA CÁC BÊN",
            "PHỤ LỤC I\nDANH MỤC XÃ NGHÈO",
            "Em đạt điểm 10 ở cả hai môn.", "Điều này khiến bà con phấn khởi. Khoản này thì chưa rõ.",
            "Ông vay một khoản 500 triệu đồng để nuôi ong.", "Chuyển vào tài khoản 711 của kho bạc xã.",
            "Tập trung ở địa điểm B và các điểm cầu khác.", "Xem tiếp phần 2 của phim vào tối mai.",
            "Chương trình 135 đã về đến bản.", "Mục tiêu 3 năm tới là đủ điện.",
            "Các điều kiện, các khoản, các điểm đều rõ.",
            "Từ điểm trường chính đến xã là 5 km đường rừng.", "Phụ lục hợp đồng đã được hai bên ký.",
            "Họp bàn xong việc xã. Điều 7. Hiệu lực thi hành của quy chế",
        ] { expectMentions(of: .provision, in: text) }
    }
}
