import Extraction
import TestSupport
import Testing
import TextModel
import Validation

/// Well-formed codes, miswritten in every way of the catalogue, one way at a time: nearly all are named and mended.
@Suite struct DamagedCodesTests {
    private static let acts: [(type: String, code: String)] = [
        ("Nghị định", "30/2020/NĐ-CP"), ("Nghị định", "08/2018/NĐ-CP"), ("Nghị định", "110/2004/NĐ-CP"),
        ("Nghị quyết", "60/NQ-CP"), ("Nghị quyết", "128/NQ-CP"), ("Nghị quyết", "66.4/2025/NQ-CP"),
        ("Nghị quyết", "30a/2008/NQ-CP"), ("Quyết định", "135/QĐ-BNN&PTNT"),
        ("Quyết định", "47/2013/QĐ-TTg"), ("Quyết định", "2545/QĐ-TTg"), ("Chỉ thị", "17/CT-TTg"),
        ("Thông tư", "19/2014/TT-BKHCN"), ("Thông tư", "32/2018/TT-BGDĐT"), ("Thông tư", "20/2016/TT-BTC"),
        ("Thông tư", "12/2021/TT-BNNPTNT"), ("Thông tư liên tịch", "01/2017/TTLT-VKSNDTC-TANDTC-BCA-BTP"),
        ("Luật", "59/2020/QH14"), ("Nghị quyết", "50/2005/QH11"), ("Nghị quyết", "1211/2016/UBTVQH13"),
        ("Nghị quyết", "792/NQ-UBTVQH14"), ("Nghị quyết", "03/2018/NQ-HĐND"), ("Quyết định", "33/2016/QĐ-UBND"),
        ("Quyết định", "2932/QĐ-UBND"), ("Kế hoạch", "150/KH-UBND"), ("Tờ trình", "373/TTr-CP"),
        ("Thông báo", "109/TB-VPCP"), ("Báo cáo", "219/BC-BNV"), ("Công văn", "4648/UBND-ĐT"),
        ("Công văn", "13051/BTC-TCT"), ("Nghị quyết", "18-NQ/TW"), ("Chỉ thị", "05-CT/TW"), ("Kết luận", "120-KL/TW"),
        ("Quyết định", "160-QĐ/TW"), ("Hướng dẫn", "36-HD/VPTW"), ("Chương trình", "10-CTr/TU"),
        ("Quy định", "41-QĐ/TW"),
        ("Nghị quyết", "05-NQ/ĐU"), ("Kế hoạch", "94-KH/BTGDVTW"), ("Công văn", "340-CV/TU"),
        ("Nghị quyết", "02/2022/NQ-HĐTP"), ("Quyết định", "09/2025/QĐ-KTNN"), ("Lệnh", "33/2014/L-CTN"),
    ]

    @Test func areFoundAndMended() {
        var count = 0
        var missed: [String] = []
        var unmended: [String] = []
        for act in Self.acts {
            for damage in CodeDamage.all(of: act.code) {
                count += 1
                let behind = damage.isGluedBehind ? "ngày 15/6/2022" : " vừa được phổ biến"
                let before = damage.isGluedToType ? "" : " "
                let text = "Hôm qua, \(act.type)\(before)\(damage.text)\(behind), bà con trong xã đều đã nghe."
                let analysis = Analysis(SourceText(text))
                let findings = Diagnosis(analysis).findings(in: analysis).filter { $0.rule != "text-decomposed" }
                let isNamed = { (rule: String) in rule.hasPrefix("code-") || rule == "text-hidden" }
                guard let finding = findings.first(where: { isNamed($0.rule) }) else {
                    missed.append("\(damage)")
                    continue
                }
                let mended = analysis.text.applying(finding.fixes.first?.edits ?? [])
                let word = damage.isGluedToType ? "" : "số "
                if !mended.string.contains("\(act.type) \(word)\(act.code)\(damage.isGluedBehind ? " " : "")\(behind)")
                {
                    unmended.append("\(damage) → \(mended.string)")
                }
            }
        }
        #expect(count > 3000)
        let missedOnes = missed.joined(separator: "; ")
        #expect(missed.count * 100 <= count, "\(missed.count) of \(count): \(missedOnes)")
        let unmendedOnes = unmended.joined(separator: "; ")
        #expect((missed.count + unmended.count) * 100 <= count * 2, "\(unmended.count) of \(count): \(unmendedOnes)")
    }

    /// What is right stays unmarked, so that the figures above mean something.
    @Test func wellFormedStaySilent() {
        for act in Self.acts { expectSilence("Hôm qua, \(act.type) số \(act.code) vừa được phổ biến trong xã.") }
    }
}
