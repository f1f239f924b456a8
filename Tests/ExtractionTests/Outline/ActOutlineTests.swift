import Extraction
import TestSupport
import Testing

@Suite struct ActOutlineTests {
    @Test func numbersWithoutTheirSpaceBehindBulletsAndWithNotes() {
        expectOutline(
            of: """
                QUY CHẾ
                Nuôi ong

                Điều 1. Sổ
                1.Người nuôi ong ghi:
                a)Ngày lấy mật;
                b)2 Số mật lấy được;
                - c) Nơi đặt tổ.
                2.Người mua mật không ghi.
                2.500 đồng là phí.
                a)(1) không phải là điểm.
                """,
            """
            heading|QUY CHẾ Nuôi ong
              article 1|Sổ
                clause 1|Người nuôi ong ghi:
                  point a|Ngày lấy mật;
                  point b|Số mật lấy được;
                  point c|Nơi đặt tổ.
                clause 2|Người mua mật không ghi.
            """)
    }

    @Test func eachWhoSignsHasASignature() {
        expectOutline(
            of: """
                THÔNG TƯ LIÊN TỊCH
                Về nuôi ong

                Điều 1. Phạm vi

                KT. TỔNG GIÁM ĐỐC
                CÔNG TY NUÔI ONG BA XÃ
                PHÓ TỔNG GIÁM ĐỐC
                Trần Văn Lâm

                KT. BỘ TRƯỞNG BỘ CÔNG AN
                THỨ TRƯỞNG
                (Đã ký)
                Thượng tướng Lê Văn Lâm
                """,
            """
            heading|THÔNG TƯ LIÊN TỊCH Về nuôi ong
              article 1|Phạm vi
              signature|KT. TỔNG GIÁM ĐỐC
              signature|KT. BỘ TRƯỞNG BỘ CÔNG AN
            """)
    }

    @Test func aHeaderBelowATitleIsOfThatDocument() {
        expectOutline(
            of: """
                THÔNG TƯ
                Về nuôi ong

                BỘ NÔNG NGHIỆP
                Số: 12/2020/TT-BNN
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                Căn cứ Luật Chăn nuôi;
                Điều 1. Phạm vi
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Nơi nhận:
                - Như trên.
                """,
            """
            heading|THÔNG TƯ Về nuôi ong
              header|Số: 12/2020/TT-BNN
              legalBasis|Căn cứ Luật Chăn nuôi;
              article 1|Phạm vi
              recipients|Nơi nhận:
            """)
    }

    @Test func whatIsNoDocumentNorBasis() {
        // The title of a chapter, of an act that names the State, a body's opening, an empty heading of Markdown.
        expectOutline(
            of: """
                LUẬT
                CỦA QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỐ 14/2003/QH11 VỀ NUÔI ONG

                Căn cứ công văn của tỉnh, xã báo cáo như sau:
                Chương I
                QUY ĐỊNH CHUNG
                ###
                Điều 1. Phạm vi {#dieu-1}
                """,
            """
            heading|LUẬT CỦA QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỐ 14/2003/QH11 VỀ NUÔI ONG
              chapter I|QUY ĐỊNH CHUNG
                article 1|Phạm vi
            """)
    }

    @Test func consolidatedTextHasItsBasisBehindWhatAmendedIt() {
        expectOutline(
            of: """
                THÔNG TƯ
                Về nuôi ong

                Thông tư số 37/2016/TT-BNN được sửa đổi, bổ sung bởi:
                1. Thông tư số 21/2019/TT-BNN có hiệu lực từ năm 2019.
                2. Thông tư số 13/2024/TT-BNN có hiệu lực từ năm 2024.
                Căn cứ Luật Chăn nuôi;
                Điều 1. Phạm vi
                """,
            """
            heading|THÔNG TƯ Về nuôi ong
              point 1|Thông tư số 21/2019/TT-BNN có hiệu lực từ năm 2019.
              point 2|Thông tư số 13/2024/TT-BNN có hiệu lực từ năm 2024.
              legalBasis|Căn cứ Luật Chăn nuôi;
              article 1|Phạm vi
            """)
    }

    @Test func formsStandInTheirAppendix() {
        expectOutline(
            of: """
                QUYẾT ĐỊNH
                Về nuôi ong

                Điều 1. Ban hành các mẫu.
                PHỤ LỤC I
                (Kèm theo Quyết định của xã)

                Mẫu sổ của người nuôi ong

                BÁO CÁO
                Số tổ ong
                1. Số tổ đầu năm
                2. Số tổ cuối năm
                PHỤ LỤC II
                DANH MỤC HOA
                """,
            """
            heading|QUYẾT ĐỊNH Về nuôi ong
              article 1|Ban hành các mẫu.
              appendix I|Mẫu sổ của người nuôi ong
                heading|BÁO CÁO Số tổ ong
                  heading 1|Số tổ đầu năm
                  heading 2|Số tổ cuối năm
              appendix II|DANH MỤC HOA
            """)
    }
}
