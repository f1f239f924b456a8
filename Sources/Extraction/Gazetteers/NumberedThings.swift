/// Things that are no documents and have numbers of the same shape: certificates, plots of land, accounts, flats.
enum NumberedThings {
    /// Whether the words before a number name such a thing: `chứng chỉ số`, `tờ bản đồ số`.
    static func stand(before index: Int, in scan: Scan) -> Bool { isOne(of: words, before: index, in: scan) }

    /// Whether they name a plan, which is called after a decision of the same number: `Đề án số 06/CP`.
    static func isPlan(before index: Int, in scan: Scan) -> Bool { isOne(of: plans, before: index, in: scan) }

    private static func isOne(of words: Set<String>, before index: Int, in scan: Scan) -> Bool {
        var end = index
        while scan[end - 1].is(.số) || scan[end - 1].isSymbol(":") { end -= 1 }
        var start = end
        while start > end - 4, scan[start - 1].isWord {
            start -= 1
            if words.contains(scan.collapsedString(start, end).lowercased()) { return true }
            if scan[start].gap.contains(.lineEnd) { break }
        }
        return false
    }

    private static let words: Set<String> = [
        "chứng chỉ", "chứng chỉ hành nghề", "hộ chiếu", "văn bằng", "mã", "hóa đơn", "hoá đơn", "biên lai", "vận đơn",
        "thửa đất", "bản đồ", "tài khoản", "bản vẽ", "biển", "căn hộ", "lớp", "chuyến bay",
    ]

    /// In small letters.
    static let plans: Set<String> = [
        "đề án", "chương trình", "kế hoạch", "dự án", "phương án", "chiến lược", "quy hoạch",
    ]
}
