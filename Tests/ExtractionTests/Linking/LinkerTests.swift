import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct LinkerTests {
    /// Paragraphs that mean each other: acts, parts of them, people, bodies, days, a signature.
    private static let paragraphs = [
        "Hà Nội, ngày 4 tháng 5 năm 2021",
        "Căn cứ Nghị định số 45/2020/NĐ-CP ngày 8/4/2020 của Chính phủ (sau đây gọi là Nghị định 45);",
        "Ngày 12/6, bà Trần Thị Ngọc Mai, Giám đốc Sở Tư pháp tỉnh Lào Cai, làm việc với Ban Quản lý dự án đường cao tốc (BQLDA).",
        "Theo khoản 2 Điều 7 của Nghị định này, bà Mai giao Sở Tư pháp chủ trì; BQLDA phối hợp trước ngày 30/6.",
        "Kỳ họp thứ 9, Quốc hội khóa XV (12/5/2021) dành một buổi cho việc này.",
        "Nghị định 45 quy định tại điểm a khoản 1 Điều 3; Luật Hộ tịch số 60/2014/QH13 không nói đến.",
        "Luật Hộ tịch giao việc đó cho Ủy ban nhân dân cấp xã, 12 đơn vị đã làm.",
        "GIÁM ĐỐC",
        "(Đã ký)",
        "Phạm Văn Lực",
    ]

    /// Blocks in which nothing is found: so many that the text is linked on all processors.
    private static func filler(_ count: Int) -> [String] {
        Array(repeating: "Gió thổi suốt đêm, đến sáng thì tạnh hẳn.", count: count)
    }

    private static func text(_ paragraphs: [String], _ form: TextForm) -> SourceText {
        SourceText(form.of(paragraphs.joined(separator: "\n\n") + "\n"))
    }

    /// What entities are, without their places.
    private static func described(_ text: SourceText) -> [String] {
        Analysis(text).entities().map { entity in
            let source = entity.yearSource.map { text.composedString(in: $0) } ?? "-"
            return "\(entity.id) \(text.composedString(in: entity.range)) \(entity.norm) \(entity.attributes) \(source)"
        }
    }

    @Test(arguments: TextForm.allCases) func aLongTextIsLinkedAsAShortOne(_ form: TextForm) {
        let short = Self.described(Self.text(Self.paragraphs, form))
        #expect(short.count > 25)
        // Somebody is meant again, and something is tied to something.
        #expect(short.contains { $0.hasPrefix("p1 bà Mai") || $0.hasPrefix("p1 Mai") })
        #expect(short.filter { $0.contains("holder") }.count == 2)
        // Behind what is looked at for the day of the text, in one share, and with a share's edge within.
        for place in [500, 508, 512, 1016] {
            let long = Self.paragraphs.prefix(7) + Self.filler(place) + Self.paragraphs.dropFirst(7)
            #expect(Self.described(Self.text(long + Self.filler(1200), form)) == short, "\(place)")
        }
    }

    @Test(arguments: [0, 509, 510, 511, 512, 1023, 1024]) func aSignatureOverTheEdgeOfAShare(before: Int) {
        let lines = ["VIỆN TRƯỞNG", "(Đã ký)", "Đặng Hồng Quế"]
        let text = Self.text(Self.filler(before) + lines + Self.filler(1100), .composed)
        let entities = Analysis(text).entities()
        #expect(entities.map(\.kind) == [.position, .person])
        #expect(entities.first?.text("holder") == "p1")
    }

    @Test(arguments: [
        "Hôm ấy là ngày 5/5/2021.", "Sở Nội vụ họp.", "Một dòng dài hơn thế, không ai ký ở đây cả đâu nhé.",
    ])
    func whatStandsBetweenBelongsToNoSignature(line: String) {
        let entities = Analysis(Self.text(["VIỆN TRƯỞNG", line, "Đặng Hồng Quế"], .composed)).entities()
        #expect(entities.first?.kind == .position)
        #expect(entities.allSatisfy { $0.attribute("holder") == nil })
    }

    @Test func aTextOfOtherLanguageHasNone() {
        #expect(
            Analysis(SourceText("The minister signed it in Hanoi on 8 April 2020, says article 7.\n")).entities()
                .isEmpty)
    }
}
