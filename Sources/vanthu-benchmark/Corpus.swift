import Foundation

/// The text to measure with.
struct Corpus {
    private(set) var bytes: [UInt8] = []

    init(paths: [String]) {
        for path in paths { bytes += Self.contents(of: URL(fileURLWithPath: path)) }
        if bytes.isEmpty { bytes = Array(Self.sample.utf8) }
    }

    private static func contents(of url: URL) -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
            FileHandle.standardError.write(Data("vanthu-benchmark: không có \(url.path)\n".utf8))
            return []
        }
        guard isFolder.boolValue else { return (try? Data(contentsOf: url)).map { Array($0) + [0x0A] } ?? [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
        return names.sorted().filter { $0.hasSuffix(".txt") || !$0.contains(".") }
            .flatMap { contents(of: url.appendingPathComponent($0)) }
    }

    /// The text again and again, to at least so many bytes, cut at a line.
    func string(ofBytes count: Int) -> String {
        var text: [UInt8] = []
        while text.count < count { text += bytes }
        let end = text.prefix(count).lastIndex(of: 0x0A) ?? count
        return String(decoding: text[..<end], as: UTF8.self)
    }

    private static let sample = """
        Ngày 12/3/2019, tại Hà Nội, Ban Thường vụ Tỉnh ủy tổ chức hội nghị quán triệt Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương.
        Đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy, Chủ tịch Hội đồng nhân dân tỉnh dự và chỉ đạo; tham dự có 250 đại biểu.
        Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13 và Quy chế số 12/2021/QC-UBND ngày 14 tháng 9 năm 2021 của tỉnh;
        Điều 5. Trách nhiệm thi hành
        1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính bố trí 1.250 tỷ đồng trong giai đoạn 2021-2025, tăng 7,5% so với năm trước.
        2. Các cơ quan, đơn vị báo cáo trước ngày 30/6 hằng năm theo khoản 2 Điều 7 của Quyết định này.

        """
}
