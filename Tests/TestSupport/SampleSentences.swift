/// Sentences with every kind of thing in them, for tests that build texts at random.
package enum SampleSentences {
    package static let all = [
        "Ngày 12/3/2019, tại Hà Nội, Ban Thường vụ Tỉnh ủy họp quán triệt Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương khóa XII.",
        "Đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy, Chủ tịch Hội đồng nhân dân tỉnh dự và chỉ đạo hội nghị; ông An nhấn mạnh ba việc.",
        "Căn cứ Luật Tổ chức Chính phủ số 76/2015/QH13 ngày 19 tháng 6 năm 2015;",
        "Thực hiện Chỉ thị số 05- CT/TW của Bộ Chính trị, đến ngày 31/6/2017 đã có 2.439 đảng viên học tập",
        "Điều 5. Trách nhiệm thi hành",
        "1. Sở Nội vụ chủ trì, phối hợp với các sở, ngành thực hiện khoản 2 Điều 7 của Nghị định số 30/2020/NÐ-CP.",
        "a) Bố trí 1.250 tỷ đồng trong giai đoạn 2021-2025, tăng 7,5% so với năm trước;",
        "Kỷ niệm 70 năm Ngày truyền thống (11/3/1950 - 11/3/2018)",
        "BÁO CÁO", "I. ĐÁNH GIÁ CHUNG", "## Kết quả", "- Một là, tiếp tục đổi mới;", "", " ",
        "Nghị định này có hiệu lực từ ngày 01/7.", "```", "CÔNG BÁO/Số 12 + 13/Ngày 11-9-2025", "27",
        "theo Nghị định số 30/2020/NĐ-CP của Chính phủ và khoản 2 Điều 5 của quy ước",
        "“Trích dẫn không đóng, của Quyết định số 12 /QĐ-UBND", "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "Căn cứ",
        "Theo ông Thắng, Bộ Tài chính và Bộ Công Thương đã thống nhất với UBND tỉnh về Thông tư liên tịch số 01/2014/TTLT-BTC-BCT",
    ]

    /// A text of lines at random, with line ends of all three sorts.
    package static func text(lines: Int, using random: inout SeededGenerator) -> String {
        (0..<lines).map { _ in
            (all.randomElement(using: &random) ?? "")
                + (["\n", "\n", "\n", "\r\n", "\r"].randomElement(using: &random) ?? "")
        }.joined()
    }
}
