import TestSupport
import Testing

@Suite struct CitationIssuerTests {
    @Test func anotherIssuer() {
        expectFindings(
            of: "citation-issuer",
            in: "Xã làm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của [[Quốc hội=>Chính phủ]] về văn thư.")
        expectFindings(
            of: "citation-issuer",
            in: "Chi bộ học Chỉ thị số 05-CT/TW ngày 15/5/2016 của [[Ban Bí thư=>Bộ Chính trị]] vào tối qua.")
    }

    @Test func theSignIsAnothers() {
        expectFindings(
            of: "citation-issuer", in: "Theo Thông tư 01/2011/TT-BNV của [[Bộ Tài chính=>Bộ Nội vụ]], xã lập lại sổ.")
        expectFindings(
            of: "citation-issuer",
            in: "Theo Thông tư số 77/2019/TT-BYT của Bộ trưởng [[Bộ Tài chính=>Bộ Y tế]], xã lập lại sổ.")
        expectFindings(
            of: "citation-issuer", in: "Theo Nghị định số 315/2031/NĐ-CP của [[Quốc hội=>Chính phủ]], xã lập lại sổ.")
    }

    @Test(arguments: [
        // Drafts and plans have authors of their own; ministries that are gone have heirs; joint acts, letters, the police.
        "Theo dự thảo sửa đổi Thông tư số 01/2011/TT-BNV của Bộ Tài chính, xã lập lại sổ.",
        "Xã xem kế hoạch thực hiện Thông tư số 01/2011/TT-BNV của Bộ Tài chính ở thôn.",
        "Theo Thông tư số 05/2017/TT-BKHĐT của Bộ Tài chính và Thông tư số 12/2017/TT-BGTVT của Bộ Xây dựng, xã lập sổ.",
        "Theo Thông tư liên tịch số 05/2012/TTLT-BTC-BNV của Bộ Nội vụ, xã lập lại sổ.",
        "Theo Thông tư số 05/1996/TT-BNV của Bộ Công an, xã lập lại sổ.",
        "Theo Quyết định số 1990/QĐ-TTg của Chính phủ và Thông tư số 77/2019/TT-BYT của Bộ Y tế, xã lập lại sổ.",
        "Theo Thông tư số 77/2019/TT-BYT của Sở Tài chính, xã lập lại sổ.",
    ])
    func theSignMayBeTheirs(_ text: String) { expectSilence(text) }

    @Test func anotherTerm() {
        expectFindings(
            of: "citation-issuer",
            in: """
                Chi bộ học Nghị quyết số 04-NQ/TW ngày 30 tháng 10 năm 2016 của Ban Chấp hành Trung ương [[khóa XI=>khóa XII]] ở thôn.
                """)
    }

    @Test func lookAlikes() {
        for text in [
            "Xã làm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ và của Quốc hội nữa.",
            "Chi bộ học Chỉ thị số 05-CT/TW của Ban Bí thư và Nghị quyết số 04-NQ/TW của Bộ Chính trị vào tối qua.",
            "Chi bộ học Nghị quyết số 04-NQ/TW ngày 30 tháng 10 năm 2016 của Ban Chấp hành Trung ương Đảng khóa XII ở thôn.",
            "Theo Nghị định số 30/2020/NĐ-CP, Quốc hội đã nghe và bà con trong xã cũng đã nghe.",
        ] { expectSilence(text) }
    }
}
