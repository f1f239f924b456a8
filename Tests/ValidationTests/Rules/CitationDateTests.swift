import TestSupport
import Testing

@Suite struct CitationDateTests {
    @Test func registerKnowsTheDay() {
        expectFindings(
            of: "citation-date",
            in: "Xã làm theo Nghị định số 30/2020/NĐ-CP [[ngày 05/3/2021=>ngày 05/3/2020]] của Chính phủ về văn thư.")
        expectFindings(
            of: "citation-date",
            in: "Theo Nghị định 30/2020/NĐ-CP [[ngày 15 tháng 3 năm 2020=>ngày 05 tháng 3 năm 2020]], xã đã thu hồ sơ.")
    }

    @Test func yearOfTheCode() {
        expectFindings(
            of: "citation-date",
            in: "Theo Nghị định số 999/2019/NĐ-CP [[ngày 07/6/2021=>ngày 07/6/2019]] của Chính phủ, xã đã thu hồ sơ.")
    }

    @Test func lookAlikes() {
        for text in [
            "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, xã đã thu hồ sơ.",
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2023 được xã phổ biến cho bà con các thôn.",
            "Nghị định số 30/2020/NĐ-CP có hiệu lực từ ngày 05/5/2021 ở mọi nơi.",
            "Quyết định số 9991/2018/QĐ-UBND ngày 03/01/2019 của Ủy ban nhân dân tỉnh về lúa.",
            "Quyết định số 15/QĐ-TTg ngày 05/3/2021 của Thủ tướng; Chỉ thị số 05-CT/TW ngày 12/4/1999 của Đảng.",
            "| Thông tư số 998/2019/TT-BTC |\n05/3/2021 |",
        ] { expectSilence(text) }
    }
}
