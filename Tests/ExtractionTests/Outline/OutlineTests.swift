import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct OutlineTests {
    @Test func report() {
        expectOutline(
            of: """
                ĐẢNG BỘ TỈNH KIÊN THÀNH
                Số 12-BC/TU
                ĐẢNG CỘNG SẢN VIỆT NAM
                Kiên Thành, ngày 5 tháng 2 năm 2021

                BÁO CÁO
                kết quả một năm trồng cây gây rừng

                Thực hiện kế hoạch đã đề ra, Ban Thường vụ báo cáo như sau:
                I. ĐÁNH GIÁ CHUNG
                1. Kết quả
                Các xã đã trồng 12 nghìn cây.
                a) Xã miền núi trồng được nhiều hơn cả.
                b) Xã ven biển chậm hơn.
                2. Hạn chế
                2.1. Cây giống còn thiếu
                2.2. Kinh phí chậm
                II. NHIỆM VỤ
                1. Tiếp tục vận động Nhân dân trồng cây ở nơi đất trống, đồi trọc và chăm sóc những cây đã trồng trong các năm trước cho đến khi khép tán.

                Nơi nhận:
                - Ban Bí thư;
                - Lưu Văn phòng.
                T/M BAN THƯỜNG VỤ
                PHÓ BÍ THƯ
                """,
            """
            header|Số 12-BC/TU
            heading|BÁO CÁO kết quả một năm trồng cây gây rừng
              heading I|ĐÁNH GIÁ CHUNG
                heading 1|Kết quả
                  point a|Xã miền núi trồng được nhiều hơn cả.
                  point b|Xã ven biển chậm hơn.
                heading 2|Hạn chế
                  heading 2.1|Cây giống còn thiếu
                  heading 2.2|Kinh phí chậm
              heading II|NHIỆM VỤ
                point 1|Tiếp tục vận động Nhân dân trồng cây ở nơi đất trống, đồi trọc và chăm sóc những cây đã trồng trong…
              recipients|Nơi nhận:
              signature|T/M BAN THƯỜNG VỤ
            """)
    }

    @Test func act() {
        expectOutline(
            of: """
                BỘ NUÔI ONG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 41/2022/NĐ-CP

                NGHỊ ĐỊNH
                Về nuôi ong lấy mật

                Căn cứ Luật Thú y ngày 19 tháng 6 năm 2015;
                Căn cứ Luật Chăn nuôi ngày 19 tháng 11 năm 2018;
                Theo đề nghị của Bộ trưởng;
                Chính phủ ban hành Nghị định về nuôi ong lấy mật.

                Chương I
                QUY ĐỊNH CHUNG
                Điều 1. Phạm vi của Nghị định
                Ở đây nói về việc nuôi ong.
                Điều 2. Đối tượng áp dụng
                1. Người nuôi ong.
                2. Cơ quan quản lý, gồm:
                a) Ủy ban nhân dân xã;
                b) Sở Nông nghiệp.
                Chương II
                NUÔI VÀ LẤY MẬT
                Mục 1. ĐẶT TỔ
                Điều 3. Nơi đặt tổ
                Mục 2. LẤY MẬT
                Điều 4. Mùa lấy mật
                Nơi nhận:
                - Như trên.
                TM. CHÍNH PHỦ
                THỦ TƯỚNG

                PHỤ LỤC I
                MẪU SỔ GHI CHÉP
                (Kèm theo Nghị định về nuôi ong)
                1. Ngày ghi
                2. Người ghi
                """,
            """
            header|Số: 41/2022/NĐ-CP
            heading|NGHỊ ĐỊNH Về nuôi ong lấy mật
              legalBasis|Căn cứ Luật Thú y ngày 19 tháng 6 năm 2015;
              chapter I|QUY ĐỊNH CHUNG
                article 1|Phạm vi của Nghị định
                article 2|Đối tượng áp dụng
                  clause 1|Người nuôi ong.
                  clause 2|Cơ quan quản lý, gồm:
                    point a|Ủy ban nhân dân xã;
                    point b|Sở Nông nghiệp.
              chapter II|NUÔI VÀ LẤY MẬT
                section 1|ĐẶT TỔ
                  article 3|Nơi đặt tổ
                section 2|LẤY MẬT
                  article 4|Mùa lấy mật
              recipients|Nơi nhận:
              signature|TM. CHÍNH PHỦ
              appendix I|MẪU SỔ GHI CHÉP
                heading 1|Ngày ghi
                heading 2|Người ghi
            """)
    }

    @Test func actWrappedAsOnPaper() {
        expectOutline(
            of: """
                Chương II
                TRÁCH NHIỆM CỦA NGƯỜI NUÔI ONG VÀ
                CỦA CƠ QUAN QUẢN LÝ
                Điều 7. Trách nhiệm của người nuôi ong lấy mật và của những người
                được thuê trông coi
                1. Người nuôi ong ghi vào sổ ngày lấy mật, số mật đã lấy được và nơi
                đặt tổ; giữ sổ ít nhất hai năm kể từ ngày ghi sau cùng, theo mẫu của
                khoản 2 Điều 5 của văn bản này và xuất trình khi được hỏi đến, trừ
                Điều 9. Việc ghi sổ là bắt buộc.
                2. Người được thuê làm như người nuôi ong.
                """,
            """
            chapter II|TRÁCH NHIỆM CỦA NGƯỜI NUÔI ONG VÀ CỦA CƠ QUAN QUẢN LÝ
              article 7|Trách nhiệm của người nuôi ong lấy mật và của những người được thuê trông coi
                clause 1|Người nuôi ong ghi vào sổ ngày lấy mật, số mật đã lấy được và nơi đặt tổ; giữ sổ ít nhất hai năm kể…
                clause 2|Người được thuê làm như người nuôi ong.
            """)
    }

    @Test func quotedArticlesAreOfAnotherAct() {
        expectOutline(
            of: """
                LUẬT
                SỬA ĐỔI MỘT SỐ ĐIỀU CỦA LUẬT ĐÊ ĐIỀU

                Điều 1. Sửa đổi, bổ sung một số điều
                1. Sửa đổi Điều 8 như sau:
                “Điều 8. Canh đê
                1. Người canh đê ở điếm canh.
                2. Việc đổi phiên do xã quy định.”
                2. Bổ sung khoản 3 vào sau khoản 2 Điều 9 như sau: “3. Được cấp đèn.
                4. Được cấp áo mưa.”.
                3. Bãi bỏ Điều 12.
                Điều 2. Hiệu lực thi hành
                """,
            """
            heading|LUẬT SỬA ĐỔI MỘT SỐ ĐIỀU CỦA LUẬT ĐÊ ĐIỀU
              article 1|Sửa đổi, bổ sung một số điều
                clause 1|Sửa đổi Điều 8 như sau:
                clause 2|Bổ sung khoản 3 vào sau khoản 2 Điều 9 như sau: “3. Được cấp đèn.
                clause 3|Bãi bỏ Điều 12.
              article 2|Hiệu lực thi hành
            """)
    }

    @Test func enclosedDocumentsAndTables() {
        expectOutline(
            of: """
                QUYẾT ĐỊNH
                Ban hành Quy chế nuôi ong của xã

                Điều 1. Ban hành kèm theo Quyết định này Quy chế nuôi ong.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH

                QUY CHẾ
                Nuôi ong của xã
                (Ban hành kèm theo Quyết định của Ủy ban nhân dân xã)

                Điều 1. Nơi nuôi ong
                1. Ven rừng
                DANH MỤC CÁC LOÀI HOA
                (Kèm theo Quy chế nuôi ong)
                1.
                Hoa nhãn
                2.
                Hoa vải
                """,
            """
            heading|QUYẾT ĐỊNH Ban hành Quy chế nuôi ong của xã
              article 1|Ban hành kèm theo Quyết định này Quy chế nuôi ong.
              signature|TM. ỦY BAN NHÂN DÂN
            heading|QUY CHẾ Nuôi ong của xã
              article 1|Nơi nuôi ong
                clause 1|Ven rừng
            heading|DANH MỤC CÁC LOÀI HOA
            """)
    }

    @Test func markdown() {
        expectOutline(
            of: """
                # Sổ tay của tổ dân phố

                Đôi lời mở đầu cho những người mới nhận việc.

                ## Việc hằng tuần
                ### Quét dọn
                1. Quét ngõ
                2. Tưới cây
                ## **Việc hằng năm**
                #### Kiểm kê
                """,
            """
            heading|Sổ tay của tổ dân phố
              heading|Việc hằng tuần
                heading|Quét dọn
                  heading 1|Quét ngõ
                  heading 2|Tưới cây
              heading|Việc hằng năm
                heading|Kiểm kê
            """)
    }

    @Test func press() {
        expectOutline(
            of: """
                Xã Kim Đồng mở hội đua thuyền sau mười năm vắng bóng
                Sáng 12/3, hàng nghìn người đã có mặt bên bờ sông để xem hội đua thuyền của xã Kim Đồng.
                Các tay chèo trước giờ xuất phát. Ảnh: Lê Minh
                Ban tổ chức cho biết có 14 thuyền dự thi, nhiều hơn năm trước bốn thuyền.
                Thuyền rồng trở lại
                Những chiếc thuyền cũ đã được các cụ trong làng sửa lại suốt mùa đông, rồi hạ thủy từ rằm tháng giêng.
                Minh Hằng
                """,
            """
            headline|Xã Kim Đồng mở hội đua thuyền sau mười năm vắng bóng
              lead|Sáng 12/3, hàng nghìn người đã có mặt bên bờ sông để xem hội…
              caption|Các tay chèo trước giờ xuất phát. Ảnh: Lê Minh
              paragraph|Ban tổ chức cho biết có 14 thuyền dự thi, nhiều hơn năm…
              heading|Thuyền rồng trở lại
                paragraph|Những chiếc thuyền cũ đã được các cụ trong làng sửa lại suốt…
              byline|Minh Hằng
            """)
    }

    @Test func pressFeed() {
        expectOutline(
            of: """
                Cầu mới qua sông Lô được thông xe
                Cây cầu dài 400 m nối hai xã sau ba năm chờ đợi.

                Mưa lớn kéo dài ở miền núi
                Nhiều tuyến đường bị sạt lở, xe không qua được.

                Giá cam giảm trước Tết
                Người trồng cam mong có thêm xe đến mua.
                """,
            """
            headline|Cầu mới qua sông Lô được thông xe
              lead|Cây cầu dài 400 m nối hai xã sau ba năm chờ đợi.
            headline|Mưa lớn kéo dài ở miền núi
              lead|Nhiều tuyến đường bị sạt lở, xe không qua được.
            headline|Giá cam giảm trước Tết
              lead|Người trồng cam mong có thêm xe đến mua.
            """)
    }

    @Test func lookAlikes() {
        // A date, a number out of order and a year are no items; nor is a formula in capitals a document.
        expectOutline(
            of: """
                QUYẾT ĐỊNH
                Về việc mở chợ phiên

                Căn cứ nhu cầu của Nhân dân trong xã;
                QUYẾT ĐỊNH:
                Điều 1. Mở chợ phiên ở bến đò
                1. Chợ họp vào ngày rằm.
                1.5.2018 là phiên đầu tiên.
                47. người đã ghi tên.
                2018. Năm ấy chợ họp bốn phiên.
                16.1. Phiên đầu năm có đông người.
                2. Chợ phụ họp ngày mùng một.
                Điều 2. Trưởng thôn thi hành
                """,
            """
            heading|QUYẾT ĐỊNH Về việc mở chợ phiên
              legalBasis|Căn cứ nhu cầu của Nhân dân trong xã;
              article 1|Mở chợ phiên ở bến đò
                clause 1|Chợ họp vào ngày rằm.
                clause 2|Chợ phụ họp ngày mùng một.
              article 2|Trưởng thôn thi hành
            """)
        expectOutline(of: "# Build notes\n1. Install it\n2. Run it\n", "")
        expectOutline(of: "", "")
    }

    @Test func invariantsOfAnyLines() {
        let pieces = [
            "Phần thứ nhất", "Chương I", "QUY ĐỊNH CHUNG", "Mục 2. Điều kiện được hưởng", "Điều 5. Phạm vi", "Điều 6",
            "1. Việc đầu",
            "2. Việc sau", "a) Điểm đầu;", "đ) Điểm khác", "1.1. Nhánh", "2.1.1.1.1.1.1. Sâu", "I. PHẦN ĐẦU",
            "V. PHẦN NĂM",
            "A. Đề mục", "- Gạch đầu dòng được viết", "“Điều 7. Trích", "hết trích.”", "như sau: “2. Mở", "BÁO CÁO",
            "NGHỊ ĐỊNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Căn cứ Luật Đất đai;", "Nơi nhận:", "TM. CHÍNH PHỦ",
            "PHỤ LỤC II", "# Tiêu đề", "### Tiêu đề nhỏ", "## Điều 9. Trong Markdown", "", "",
            "Một đoạn văn dài không có gì đáng nói, viết ra cho dài thêm để dòng này được coi là đầy đủ",
            "tiếp dòng trên cho hết câu.", "Ảnh: Lê Minh", "Lê Minh", "(Kèm theo văn bản)",
        ]
        var state: UInt64 = 20_180_116
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<400 {
            let lines = (0..<random(40)).map { _ in pieces[random(pieces.count)] }
            let source = SourceText(lines.joined(separator: random(2) == 0 ? "\n" : "\r\n"))
            expectNesting(of: Outline(Analysis(source)).roots, in: source.wholeRange)
        }
    }

    @Test func anArticleInACellOfATableIsNone() {
        expectOutline(
            of: """
                QUYẾT ĐỊNH
                Công bố văn bản hết hiệu lực

                Điều 1. Công bố danh mục kèm theo.
                Điều 2. Quyết định này có hiệu lực ngay.

                Thông tư thử
                khoản 6 Điều 24,
                Điều 25

                Đã bị thay thế
                và khoản 2
                Điều 9
                Hết hiệu lực một phần
                """,
            """
            heading|QUYẾT ĐỊNH Công bố văn bản hết hiệu lực
              article 1|Công bố danh mục kèm theo.
              article 2|Quyết định này có hiệu lực ngay.
            """)
    }

    @Test func anOfficeAboveANameIsASignature() {
        expectOutline(
            of: """
                QUYẾT ĐỊNH
                Về việc làm thử

                Điều 1. Cho làm thử.
                Điều 2. Quyết định này có hiệu lực ngay.

                BỘ TRƯỞNG

                (Đã ký)

                Trần Văn Lâm
                """,
            """
            heading|QUYẾT ĐỊNH Về việc làm thử
              article 1|Cho làm thử.
              article 2|Quyết định này có hiệu lực ngay.
              signature|BỘ TRƯỞNG
            """)
        expectOutline(
            of: """
                BỘ TRƯỞNG
                Trần Văn Lâm

                QUYẾT ĐỊNH
                Về việc làm thử

                Điều 1. Cho làm thử.

                GIÁM ĐỐC
                Người đứng đầu nhà máy thử chịu trách nhiệm thi hành.
                """,
            """
            heading|QUYẾT ĐỊNH Về việc làm thử
              article 1|Cho làm thử.
            """)
    }
}
