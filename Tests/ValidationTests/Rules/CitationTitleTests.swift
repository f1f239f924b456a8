import TestSupport
import Testing

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
