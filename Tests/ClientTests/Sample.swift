import Foundation

/// The text that every client opens, and what its user should see.
enum Sample {
    /// Its place needs escaping in a URI, and clients escape it in different ways.
    static let fileName = "báo cáo (1).txt"

    static let text = """
        BÁO CÁO
        về kết quả công tác

        I. KẾT QUẢ
        Hội nghị họp ngày 16/01/2018 đã quán triệt Chỉ thị số 05- CT/TW của Bộ Chính trị 😀.
        II. NHIỆM VỤ
        Thực hiện Nghị định số 30/2020/NÐ-CP của Chính phủ đến ngày 31/6/2019.
        """

    static let codes = ["code-spacing", "code-letter", "date-impossible"]
    static let messages = [
        "thừa dấu cách trong ký hiệu, viết 05-CT/TW", "chữ Ð (U+00D0) thay cho Đ, viết 30/2020/NĐ-CP",
        "tháng 6 chỉ có 30 ngày",
    ]
    static let underlined = ["05- CT/TW", "30/2020/NÐ-CP", "ngày 31/6/2019"]
    /// On the card of the date in the fifth line.
    static let lunarDate = "thứ Ba · 30 tháng Mười Một năm Đinh Dậu"
    static let title = "BÁO CÁO về kết quả công tác"
    static let sections = ["I. KẾT QUẢ", "II. NHIỆM VỤ"]
    /// The quick fix of the first finding.
    static let action = "Sửa thành 05-CT/TW"
    static let mendedLine = "Hội nghị họp ngày 16/01/2018 đã quán triệt Chỉ thị số 05-CT/TW của Bộ Chính trị 😀."
    /// The text after every safe fix.
    static let mended = text.replacingOccurrences(of: "05- CT/TW", with: "05-CT/TW")
        .replacingOccurrences(of: "NÐ-CP", with: "NĐ-CP")
}

/// A file of `Scripts`.
func script(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Scripts/\(name)")
}
