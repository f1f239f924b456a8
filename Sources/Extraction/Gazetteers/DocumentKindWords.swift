/// Words between a document's type and `số`: `Báo cáo thẩm tra số`, `Kế hoạch phối hợp số`, `Công điện khẩn số`.
enum DocumentKindWords {
    /// The index after such words at `index`; `index` itself where there are none, or no `số` follows them.
    static func end(after index: Int, in scan: Scan) -> Int {
        guard scan[index].isWord, scan[index].letterCase == .lower, !scan[index].is(.số) else { return index }
        for count in 1...2 where scan[index + count].is(.số) {
            return words.contains(scan.collapsedString(index, index + count)) ? index + count : index
        }
        return index
    }

    private static let words: Set<String> = [
        "thẩm tra", "thẩm định", "giám sát", "kiểm tra", "thanh tra", "kiểm toán", "giải trình", "tiếp thu", "bổ sung",
        "tổng kết", "sơ kết", "kết luận", "liên tịch", "liên ngành", "phối hợp", "hành động", "triển khai", "chung",
        "khẩn", "hỏa tốc", "hoả tốc", "thượng khẩn", "mật", "cá biệt", "chuyên đề", "công khai", "chính thức", "riêng",
    ]
}
