import Extraction
import TestSupport
import Testing
import TextModel
import Validation

/// One malformed form of a code: what is said of it and what it is mended to.
struct MalformedCode: Sendable, CustomTestStringConvertible {
    /// Row of the catalogue of malformed codes.
    var row: Int
    var text: String
    /// The rule that names it; nil for silence.
    var rule: String?
    /// The code after the first fix; nil where nothing tells what was meant.
    var meant: String?

    init(_ row: Int, _ text: String, _ rule: String?, _ meant: String? = nil) {
        (self.row, self.text, self.rule, self.meant) = (row, text, rule, meant)
    }

    var testDescription: String { "\(row): \(text)" }
}

/// The catalogue of malformed codes, row by row: each gets one finding of its rule, and one fix mends all of it.
@Suite struct MalformedCodesTests {
    @Test(arguments: catalogue) func named(_ code: MalformedCode) {
        for form in TextForm.allCases {
            var options = Diagnosis.Options()
            options.profile = .party
            let analysis = Analysis(SourceText(form.of(code.text)))
            let findings = Diagnosis(analysis).findings(in: analysis, options: options)
                .filter { $0.rule != "text-decomposed" }
            #expect(findings.map(\.rule) == (code.rule.map { [$0] } ?? []), "\(form)")
            guard let meant = code.meant, let fix = findings.first?.fixes.first else {
                #expect(code.meant == nil, "\(form): no fix")
                continue
            }
            let mended = Analysis(analysis.text.applying(fix.edits))
            #expect(mended.text.string.plain.contains(meant.plain), "\(form): \(mended.text.string)")
            let left = Diagnosis(mended).findings(in: mended, options: options).filter { $0.rule != "text-decomposed" }
            #expect(left.isEmpty, "\(form): \(mended.text.string) \(left.map(\.rule))")
        }
    }

    static let catalogue: [MalformedCode] = [
        MalformedCode(1, "Xã đã học Nghị định số 238/2025/NĐ- CP từ tuần trước.", "code-spacing", "238/2025/NĐ-CP"),
        MalformedCode(2, "Xã đã học Nghị định số 204/2004/NĐ -CP từ tuần trước.", "code-spacing", "204/2004/NĐ-CP"),
        MalformedCode(3, "Xã đã học Nghị định số 83/2014/NĐ - CP từ tuần trước.", "code-spacing", "83/2014/NĐ-CP"),
        MalformedCode(4, "Xã đã học Thông tư số 18 /2018/TT-NHNN từ tuần trước.", "code-spacing", "18/2018/TT-NHNN"),
        MalformedCode(5, "Xã đã học Nghị định 134/ 2003/NĐ-CP từ tuần trước.", "code-spacing", "134/2003/NĐ-CP"),
        MalformedCode(6, "Xã đã học Nghị định 116/2017/ NĐ-CP từ tuần trước.", "code-spacing", "116/2017/NĐ-CP"),
        MalformedCode(6, "Xã đã học Nghị định số 131/2021 /NĐ-CP từ tuần trước.", "code-spacing", "131/2021/NĐ-CP"),
        MalformedCode(7, "Xã đã học Kết luận số 100 - KL/TW từ tuần trước.", "code-spacing", "100-KL/TW"),
        MalformedCode(8, "Xã đã học Nghị quyết số 29- NQ/TW từ tuần trước.", "code-spacing", "29-NQ/TW"),
        MalformedCode(8, "Xã đã học Kế hoạch số 94- KH/BTGDVTW từ tuần trước.", "code-spacing", "94-KH/BTGDVTW"),
        MalformedCode(8, "Xã đã học Hướng dẫn 06- HD/TW từ tuần trước.", "code-spacing", "06-HD/TW"),
        MalformedCode(9, "Xã đã học Hướng dẫn số 06 -HD/TW từ tuần trước.", "code-spacing", "06-HD/TW"),
        MalformedCode(10, "Xã đã học Nghị quyết số 23 \u{2013} NQ/TW từ tuần trước.", "code-spacing", "23-NQ/TW"),
        MalformedCode(10, "Xã đã học Nghị quyết số 11\u{2013}NQ/TW từ tuần trước.", "code-dash", "11-NQ/TW"),
        MalformedCode(11, "Xã đã học Nghị định số 111/2017/NĐ\u{2013}CP từ tuần trước.", "code-dash", "111/2017/NĐ-CP"),
        MalformedCode(11, "Xã đã học Quyết định số 42/QĐ \u{2013}TW từ tuần trước.", "code-spacing", "42-QĐ/TW"),
        MalformedCode(12, "Xã đã học Nghị định số 155/2018/NĐ\u{2011}CP từ tuần trước.", "code-dash", "155/2018/NĐ-CP"),
        MalformedCode(13, "Xã đã học Nghị quyết số 79 NQ/TW từ tuần trước.", "code-separator", "79-NQ/TW"),
        MalformedCode(13, "Xã đã học Kết luận 62 KL/TW từ tuần trước.", "code-separator", "62-KL/TW"),
        MalformedCode(13, "Xã đã học Chỉ thị 32 CT/TW từ tuần trước.", "code-separator", "32-CT/TW"),
        MalformedCode(14, "Xã đã học Hướng dẫn số 22HD/TWĐTN từ tuần trước.", "code-separator", "22-HD/TWĐTN"),
        MalformedCode(15, "Xã đã học Nghị định số 32/2006/NĐCP từ tuần trước.", "code-separator", "32/2006/NĐ-CP"),
        MalformedCode(15, "Xã đã học Nghị định 13/2023/NĐCP từ tuần trước.", "code-separator", "13/2023/NĐ-CP"),
        MalformedCode(16, "Xã đã học Nghị định số 111/2022/NĐ/CP từ tuần trước.", "code-separator", "111/2022/NĐ-CP"),
        MalformedCode(16, "Xã đã học Quyết định số 828/QĐ/TTg từ tuần trước.", "code-separator", "828/QĐ-TTg"),
        MalformedCode(17, "Xã đã học Nghị định số 163/1999/NĐ.CP từ tuần trước.", "code-separator", "163/1999/NĐ-CP"),
        MalformedCode(
            17, "Xã đã học Nghị quyết số 01/2016/NQ.HĐTP từ tuần trước.", "code-separator", "01/2016/NQ-HĐTP"),
        MalformedCode(18, "Xã đã học Nghị định số 86/2022/ND-CP từ tuần trước.", "code-letter", "86/2022/NĐ-CP"),
        MalformedCode(19, "Xã đã học Quyết định số 22/2021/QD-TTg từ tuần trước.", "code-letter", "22/2021/QĐ-TTg"),
        MalformedCode(19, "Xã đã học Quyết định 527/QD-TTg từ tuần trước.", "code-letter", "527/QĐ-TTg"),
        MalformedCode(20, "Xã đã học Thông tư số 32/2018/TT-BGDDT từ tuần trước.", "code-letter", "32/2018/TT-BGDĐT"),
        MalformedCode(
            21, "Xã đã học Quyết định số 61/2003/Q\u{D0}-BTC từ tuần trước.", "code-letter", "61/2003/QĐ-BTC"),
        MalformedCode(21, "Xã đã học Nghị định 89/2015/N\u{D0}-CP từ tuần trước.", "code-letter", "89/2015/NĐ-CP"),
        MalformedCode(21, "Xã đã học Thông tư 02/2020/TT-BGD\u{D0}T từ tuần trước.", "code-letter", "02/2020/TT-BGDĐT"),
        MalformedCode(22, "Xã đã học Quyết định số 417/QĐ\u{D0}-BNNMT từ tuần trước.", "code-letter", "417/QĐ-BNNMT"),
        MalformedCode(23, "Xã đã học Quyết định số 68/2013/QĐ-TTG từ tuần trước.", "code-case", "68/2013/QĐ-TTg"),
        MalformedCode(24, "Xã đã học Nghị định số 21/2009/nđ-cp từ tuần trước.", "code-case", "21/2009/NĐ-CP"),
        MalformedCode(25, "Xã đã học Chương trình số 12-CTR/TU từ tuần trước.", "code-case", "12-CTr/TU"),
        MalformedCode(25, "Xã đã học Chương trình số 12-Ctr/ĐU từ tuần trước.", "code-case", "12-CTr/ĐU"),
        MalformedCode(25, "Xã đã học Quy định số 15/QYĐ-UBND từ tuần trước.", "code-case", "15/QyĐ-UBND"),
        MalformedCode(26, "Xã đã học Nghị định số58/1998/NĐ-CP từ tuần trước.", "code-spacing", "58/1998/NĐ-CP"),
        MalformedCode(26, "Xã đã học Quyết định số31-QĐ/TW từ tuần trước.", "code-spacing", "31-QĐ/TW"),
        MalformedCode(27, "Xã đã học Nghị định số 204/2004/NĐ-CPngày 14/12/2004.", "code-spacing", "204/2004/NĐ-CP"),
        MalformedCode(27, "Xã đã học Thông tư số 12/2004/TT-BTCngày 14/12/2004.", "code-spacing", "12/2004/TT-BTC"),
        MalformedCode(27, "Xã đã học Nghị định số 204/2004/NĐ-CPvà Luật Đất đai.", "code-spacing", "204/2004/NĐ-CP"),
        MalformedCode(28, "Xã đã học Chỉ thị số số 34 / CT - TW từ tuần trước.", "code-spacing", "34-CT/TW"),
        MalformedCode(28, "Xã đã học Chỉ thị số số 34-CT/TW từ tuần trước.", "code-number", "Chỉ thị số 34-CT/TW"),
        MalformedCode(29, "Xã đã học Luật số 108/2025/QHI5 từ tuần trước.", "code-letter", "108/2025/QH15"),
        MalformedCode(29, "Xã đã học Luật số 93/2025/QHI15 từ tuần trước.", "code-letter", "93/2025/QH15"),
        MalformedCode(29, "Xã đã học Nghị quyết số 50/2005/QHI1 từ tuần trước.", "code-letter", "50/2005/QH11"),
        MalformedCode(30, "Xã đã học Công văn số 34O-CV/ĐU từ tuần trước.", "code-letter", "340-CV/ĐU"),
        MalformedCode(31, "Xã đã học Luật số 28/2004/QH 11 từ tuần trước.", "code-spacing", "28/2004/QH11"),
        MalformedCode(31, "Xã đã học Nghị quyết số 437/NQ-UBTVQH 14 từ tuần trước.", "code-spacing", "437/NQ-UBTVQH14"),
        MalformedCode(32, "Xã đã học Luật số 3 1\u{2044}2024/QH15 từ tuần trước.", "code-letter", "31/2024/QH15"),
        MalformedCode(33, "Xã đã học Nghị định số 367/2025/NĐ-\nCP từ tuần trước.", nil),
        MalformedCode(33, "Xã đã học Thông tư 02/2022/TT-\nBGDĐT từ tuần trước.", nil),
        MalformedCode(34, "Xã đã học Quyết định số 65/20004/QĐ-BNV từ tuần trước.", "code-year"),
        MalformedCode(35, "Xã đã học Thông tư số 20/2 016/TT-BTC từ tuần trước.", "code-year", "20/2016/TT-BTC"),
        MalformedCode(
            36, "Xã đã học Thông tư số 15/2014/TT-BNNPTTN từ tuần trước.", "code-organ", "15/2014/TT-BNNPTNT"),
        MalformedCode(36, "Xã đã học Thông tư số 15/2014/TT-BNNPTN từ tuần trước.", "code-organ", "15/2014/TT-BNNPTNT"),
        MalformedCode(36, "Xã đã học Thông tư số 15/2014/TT-BNNPNT từ tuần trước.", "code-organ", "15/2014/TT-BNNPTNT"),
        MalformedCode(36, "Xã đã học Quyết định số 4674/QĐ-BGĐT từ tuần trước.", "code-organ", "4674/QĐ-BGDĐT"),
        MalformedCode(37, "Xã đã học Nghị định số 69/NĐ-CP từ tuần trước.", "code-missing-part"),
        MalformedCode(37, "Căn cứ Nghị định 116/NĐ-CP của Chính phủ;", "code-missing-part"),
        MalformedCode(38, "Xã đã học Nghị định số 13/NĐ-CP/2023 từ tuần trước.", "code-order", "13/2023/NĐ-CP"),
        MalformedCode(39, "Xã đã học Thông tư số 56/2014/BCT từ tuần trước.", "code-missing-part", "56/2014/TT-BCT"),
        MalformedCode(40, "Xã đã học Thông tư 41/2026/TT từ tuần trước.", "code-missing-part"),
        MalformedCode(40, "Xã đã học Thông tư liên tịch 08/2026/TTLT từ tuần trước.", "code-missing-part"),
        MalformedCode(41, "Xã đã học Nghị định số 151/2017/CĐ-CP từ tuần trước.", "code-type", "151/2017/NĐ-CP"),
        MalformedCode(42, "Xã đã học Luật 01/QH14 từ tuần trước.", "code-missing-part"),
        MalformedCode(42, "Xã đã học Nghị quyết số 88/QH13 từ tuần trước.", "code-missing-part"),
        MalformedCode(42, "Xã đã học Nghị quyết 254/QH15 từ tuần trước.", "code-missing-part"),
        MalformedCode(43, "Xã đã học Nghị quyết số 176/2025/QH từ tuần trước.", "code-missing-part", "176/2025/QH15"),
        MalformedCode(
            44, "Xã đã học Nghị quyết số 326/2016/NQ-UBTVQH14 từ tuần trước.", "code-style", "326/2016/UBTVQH14"),
        MalformedCode(45, "Xã đã học Nghị quyết số 51/2001/NQ-QH10 từ tuần trước.", "code-style", "51/2001/QH10"),
        MalformedCode(45, "Xã đã học Nghị quyết số 68/2006/NQ-QH11 từ tuần trước.", "code-style", "68/2006/QH11"),
        MalformedCode(46, "Xã đã học Chỉ thị số 54/CT-TW từ tuần trước.", "code-separator", "54-CT/TW"),
        MalformedCode(46, "Xã đã học Nghị quyết 16/NQ-TW từ tuần trước.", "code-separator", "16-NQ/TW"),
        MalformedCode(46, "Xã đã học Chỉ thị 05/CT-TW từ tuần trước.", "code-separator", "05-CT/TW"),
        MalformedCode(46, "Xã đã học Quyết định 160/QĐ-TW từ tuần trước.", "code-separator", "160-QĐ/TW"),
        MalformedCode(47, "Xã đã học Nghị quyết 29-NQ-TW từ tuần trước.", "code-separator", "29-NQ/TW"),
        MalformedCode(47, "Xã đã học Chỉ thị 42-CT-TW từ tuần trước.", "code-separator", "42-CT/TW"),
        MalformedCode(48, "Xã đã học Kết luận 19/KL/TW từ tuần trước.", "code-separator", "19-KL/TW"),
        MalformedCode(49, "Xã đã học Nghị quyết số 01-NQ/CP từ tuần trước.", "code-separator", "01/NQ-CP"),
        MalformedCode(50, "Xã đã học Quyết định số 229-QĐ/UBND từ tuần trước.", "code-separator", "229/QĐ-UBND"),
        MalformedCode(51, "Xã đã học Quyết định số 608/VEC-QĐ từ tuần trước.", "code-order", "608/QĐ-VEC"),
        MalformedCode(51, "Xã đã học Công văn số 388-BVHTTDL-VP từ tuần trước.", "code-order", "388/BVHTTDL-VP"),
        MalformedCode(53, "Xã đã học Nghị quyết 29-NQ/TƯ từ tuần trước.", "code-style", "29-NQ/TW"),
        MalformedCode(53, "Xã đã học Chỉ thị số 05-CT/TƯ từ tuần trước.", "code-style", "05-CT/TW"),
        MalformedCode(55, "Xã đã học Quyết định số : 31-QĐ/TW từ tuần trước.", "code-style", "Quyết định số 31-QĐ/TW"),
        MalformedCode(55, "Xã đã học Quyết định số : 31/QĐ-TW từ tuần trước.", "code-separator", "31-QĐ/TW"),
        MalformedCode(
            56, "Số: 6/QĐ-UBND\n\nQUYẾT ĐỊNH về việc thành lập tổ công tác của xã.", "code-number", "06/QĐ-UBND"),
        MalformedCode(
            57, "Xã đã học Nghị quyết TW4 khóa 11 từ tuần trước.", "code-style", "Nghị quyết Trung ương 4 khóa XI"),
        MalformedCode(58, "Xã đã học Quyết định số 1087-QD9/TU từ tuần trước.", "code-organ", "1087-QĐ/TU"),
        MalformedCode(59, "Xã đã học Nghị quyết số 437/NQ-UBTVQH từ tuần trước.", "code-missing-part"),
        MalformedCode(60, "Xã đã học Luật số 43/2019/QH15 từ tuần trước.", "code-term", "43/2019/QH14"),
        MalformedCode(
            52, "Xã đã học Quyết định số 31/QĐ-TW rồi học Quyết định số 31-QĐ/TW.", "code-separator", "31-QĐ/TW"),
    ]
}
