import TestSupport
import Testing

@Suite struct CitationConflictTests {
    @Test func twoDates() {
        expectFindings(
            of: "citation-conflict",
            in: """
                Xã làm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 về văn thư.

                Huyện cũng làm theo Nghị định số 30/2020/NĐ-CP [[ngày 05/8/2020=>ngày 05/3/2020]] như xã.
                """)
        // The register tells which of the two is right.
        expectFindings(
            of: "citation-conflict",
            in: """
                Xã làm theo Nghị định số 30/2020/NĐ-CP [[ngày 05/8/2020=>ngày 05/3/2020]] về văn thư.

                Huyện cũng làm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 như xã.
                """)
    }

    @Test func twoCodes() {
        expectFindings(
            of: "citation-conflict",
            in: """
                Tỉnh ủy ra Chỉ thị số 12-CT/TU về "Tăng cường bảo vệ đàn voi ở rừng đầu nguồn" từ năm ngoái.
                Nhiều xã đã học Chỉ thị số [[21-CT/TU=>12-CT/TU]] về "Tăng cường bảo vệ đàn voi ở rừng đầu nguồn" hai lần.
                """)
    }

    @Test func lookAlikes() {
        for text in [
            // The same; a number used again in another year; acts that follow each other; other signs; other titles.
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 và Nghị định số 30/2020/NĐ-CP ngày 5 tháng 3 năm 2020 là một.",
            "Nghị quyết số 10-NQ/TU ngày 05/4/2008 và Nghị quyết số 10-NQ/TU ngày 03/6/2017 đều nói về nông nghiệp của tỉnh.",
            """
            Quyết định số 12/2010/QĐ-UBND về "Quản lý chợ và bến đò trong tỉnh" được thay bằng Quyết định số 15/2016/QĐ-UBND \
            về "Quản lý chợ và bến đò trong tỉnh" từ đầu năm.
            """,
            """
            Chỉ thị số 12-CT/TU về "Tăng cường bảo vệ đàn voi ở rừng đầu nguồn" và Kế hoạch số 13-KH/TU về "Tăng cường bảo vệ \
            đàn voi ở rừng đầu nguồn" cùng ra một ngày.
            """,
            // The cell behind the code in a table says when it ended.
            "Theo Nghị định số 75/2021/NĐ-CP ra ngày 24/7/2021 thì nghỉ.\nBỏ Nghị định số 75/2021/NĐ-CP\n08/02/2023\n",
            "Nghị định số 30/2020/NĐ-CP có hiệu lực từ ngày 05/3/2020; Nghị định số 31/2020/NĐ-CP ngày 05/3/2020 thì khác.",
        ] { expectSilence(text) }
    }
}
