import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct CitationTitleTests {
    @Test func titleOfAnotherNumber() {
        expectFindings(
            of: "citation-title",
            in: """
                Chi bộ học Quy định số [[65-QĐ/TW=>55-QĐ/TW]] về "Một số việc cần làm ngay để tăng cường vai trò nêu gương \
                của cán bộ, đảng viên" trong tháng này.
                """)
        expectFindings(
            of: "citation-title",
            in: """
                Chi bộ học Quy định số [[5-QĐ/TW=>55-QĐ/TW]] của Bộ Chính trị khóa XII "Về một số việc cần làm ngay để tăng \
                cường vai trò nêu gương của cán bộ, đảng viên".
                """)
    }

    @Test func nameOfAnotherLaw() {
        expectFindings(
            of: "citation-title", in: "Căn cứ Luật Viên chức số [[22/2008/QH12=>58/2010/QH12]] và nhu cầu của trường;")
    }

    @Test func nameOfAnotherLawOfTheSameYears() {
        // The one is part of the other's name.
        expectFindings(
            of: "citation-title", in: "Căn cứ Luật Đầu tư số [[49/2014/QH13=>67/2014/QH13]] và nhu cầu của xã;")
        expectFindings(
            of: "citation-title",
            in: "Căn cứ Bộ luật Hình sự số [[101/2015/QH13=>100/2015/QH13]] và hồ sơ của vụ việc;")
    }

    @Test func titleWithoutQuotationMarks() {
        expectFindings(
            of: "citation-title",
            in: """
                Theo Nghị định số [[30/2020/NĐ-CP]] ngày 05/3/2020 của Chính phủ về quản lý và sử dụng con dấu thì hợp tác xã \
                được khắc lại dấu.
                """)
    }

    @Test func titlesThatBeginAlike() {
        expectFindings(
            of: "citation-title",
            in: """
                Theo Nghị định số [[146/2018/NĐ-CP]] ngày 17/10/2018 của Chính phủ quy định chi tiết một số điều của Luật \
                khí tượng thủy văn, trạm đo mưa của xã được sửa lại.
                """)
        expectSilence(
            """
            Theo Nghị định số 146/2018/NĐ-CP ngày 17/10/2018 của Chính phủ quy định chi tiết một số điều của Luật bảo hiểm \
            y tế, trạm xá của xã được sửa lại.
            """)
    }

    @Test func theIssuersNameHasAnAnd() {
        for form in TextForm.allCases {
            let text =
                "Theo Thông tư số 12/2017/TT-BTNMT ngày 29/6/2017 của Bộ Tài nguyên và Môi trường về \"Cách đo ruộng\", ta đo lại."
            let analysis = Analysis(SourceText(form.of(text)))
            let citation = analysis.entities().first { $0.kind == .citation }
            #expect(citation?.attributes.contains { "\($0)".contains("ruộng") } == true, "\(form)")
        }
    }

    @Test func titleOfAnotherYearsAct() {
        // Number and day are of one act: its title is offered.
        expectFindings(
            of: "citation-title",
            in: """
                Học Nghị quyết số [[29-NQ/TW]] ngày 04/11/2013 về "Phát triển kinh tế tư nhân trở thành một động lực quan \
                trọng của nền kinh tế thị trường định hướng xã hội chủ nghĩa" ở chi bộ.
                """)
        expectFindings(
            of: "citation-title",
            in: """
                Học Nghị quyết số [[18-NQ/TW]] ngày 16/6/2022 về "Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy \
                của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả" ở chi bộ.
                """)
    }

    @Test(arguments: [
        // In other words, shortened, of an amending act, of two acts in one sentence, as a verb.
        "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về việc soạn thảo công văn giấy tờ, ta lập sổ.",
        "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, lưu trữ, ta lập sổ.",
        "Nghị định số 30/2020/NĐ-CP và quy định về quản lý và sử dụng con dấu được gửi các xã.",
        "Ta áp dụng Nghị định số 30/2020/NĐ-CP; quản lý và sử dụng con dấu theo quy chế riêng.",
        "Sổ sách theo Nghị định số 30/2020/NĐ-CP quản lý và sử dụng con dấu ở xã được cất giữ.",
        "Nghị định số 30/2020/NĐ-CP, Nghị định số 99/2016/NĐ-CP về quản lý và sử dụng con dấu được gửi các xã.",
        "Luật Đầu tư công số 49/2014/QH13 và Luật Đầu tư số 67/2014/QH13 cùng có hiệu lực.",
        "Luật Giao thông đường thủy số 23/2004/QH11 được phổ biến ở bến đò.",
    ]) func otherWordsAreNoOtherTitle(text: String) { expectSilence(text) }

    @Test func lookAlikes() {
        let title = "Một số việc cần làm ngay để tăng cường vai trò nêu gương của cán bộ, đảng viên"
        for text in [
            // Right, of another time, of another kind, unknown, too short.
            "Chi bộ học Quy định số 55-QĐ/TW về \"\(title)\" trong tháng này.",
            "Chi bộ học Quy định số 65-QĐ/TW của Bộ Chính trị khóa XIII về \"\(title)\" trong tháng này.",
            "Chi bộ học Kế hoạch số 12-KH/TU về \"\(title)\" trong tháng này.",
            "Chi bộ học Quy định số 65-QĐ/TW về \"Một số việc cần làm để chăm sóc vườn hoa của cơ quan\" trong tháng này.",
            "Chi bộ học Quy định số 65-QĐ/TW về \"Nêu gương\" trong tháng này.",
            "Căn cứ Luật Viên chức số 58/2010/QH12 và Luật Cán bộ, công chức số 22/2008/QH12;",
            "Căn cứ Luật Viên chức số 158/2010/QH12 và nhu cầu của trường;",
            "Thực hiện Nghị định số 30/2020/NĐ-CP về \"Công tác văn thư\" tại các trường học trong huyện.",
        ] { expectSilence(text) }
    }
}
