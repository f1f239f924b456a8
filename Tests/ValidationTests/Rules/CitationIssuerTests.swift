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

    @Test func anotherTerm() {
        expectFindings(
            of: "citation-issuer",
            in: """
                Chi bộ học Nghị quyết số 04-NQ/TW ngày 30/10/2016 của Ban Chấp hành Trung ương [[khóa XI=>khóa XII]] ở thôn.
                """)
    }

    @Test func lookAlikes() {
        for text in [
            "Xã làm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ và của Quốc hội nữa.",
            "Chi bộ học Chỉ thị số 05-CT/TW của Ban Bí thư và Nghị quyết số 04-NQ/TW của Bộ Chính trị vào tối qua.",
            "Chi bộ học Nghị quyết số 04-NQ/TW ngày 30/10/2016 của Ban Chấp hành Trung ương Đảng khóa XII ở thôn.",
            "Theo Nghị định số 30/2020/NĐ-CP, Quốc hội đã nghe và bà con trong xã cũng đã nghe.",
        ] { expectSilence(text) }
    }
}
