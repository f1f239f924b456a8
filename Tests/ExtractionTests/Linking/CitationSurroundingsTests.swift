import Extraction
import TestSupport
import Testing
import TextModel

/// What a text says of an act beside its code: date, issuer, term, subject, parts.
@Suite struct CitationSurroundingsTests {
    private func expect(_ text: String, _ wanted: [String: String], sourceLocation: SourceLocation = #_sourceLocation) {
        for form in TextForm.allCases {
            let citation = Analysis(SourceText(form.of(text))).entities().first { $0.kind == .citation }
            for (key, value) in wanted {
                #expect(
                    citation?.text(key)?.plain == value.plain, "\(form): \(key)", sourceLocation: sourceLocation)
            }
        }
    }

    @Test func dateIssuerAndTermInAnyOrder() {
        let wanted = ["date": "2016-05-15", "issuer": "Bộ Chính trị", "term": "12"]
        expect("Xã đã học Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị khóa XII từ lâu.", wanted)
        expect("Xã đã học Chỉ thị số 05-CT/TW, ngày 15/5/2016, của Bộ Chính trị khóa XII từ lâu.", wanted)
        expect("Xã đã học Chỉ thị số 05-CT/TW của Bộ Chính trị (khóa XII) ngày 15/5/2016 từ lâu.", wanted)
        expect("Xã đã học Chỉ thị số 05-CT/TW (ngày 15/5/2016) của Bộ Chính trị, khóa XII từ lâu.", wanted)
    }

    @Test func officesIssueToo() {
        expect(
            "Xã theo Quyết định số 15/QĐ-TTg ngày 12/3/2021 của Thủ tướng Chính phủ mà làm.",
            ["date": "2021-03-12", "issuer": "Thủ tướng Chính phủ"])
    }

    @Test func subjectsOfLegalBases() {
        expect(
            "Căn cứ Thông tư số 19/2014/TT-BKHCN ngày 01/7/2014 của Bộ Khoa học và Công nghệ về mã số, mã vạch; nhãn hàng;",
            ["title": "mã số, mã vạch; nhãn hàng"])
        expect(
            "Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ quy định về giấy tờ\ncủa cơ quan;",
            ["title": "quy định về giấy tờ của cơ quan"])
    }

    /// Nested marks and a semicolon belong to the title.
    @Test func quotedSubjects() {
        expect(
            "Xã đã học Nghị quyết số 07-NQ/TW, ngày 18/11/2016, của Bộ Chính trị về \"Giữ \"nếp\" làng; bỏ hủ tục\".",
            ["title": "Giữ \"nếp\" làng; bỏ hủ tục"])
    }

    /// A time is no subject.
    @Test func whenItWasPassed() {
        for form in TextForm.allCases {
            for time in ["năm 1997", "ngày 05/3/2020", "từ đầu năm"] {
                let text = "Xã làm theo Quyết định số 31-QĐ/TW ban hành \(time). Nay xã họp."
                let citation = Analysis(SourceText(form.of(text))).entities().first { $0.kind == .citation }
                #expect(citation?.text("title") == nil, "\(form): \(time)")
            }
        }
    }

    /// Where the sentence may go on, its end is not sure.
    @Test func subjectsWithinSentencesAreLeftAlone() {
        for form in TextForm.allCases {
            let text =
                "Xã làm theo Nghị định số 30/2020/NĐ-CP về văn thư, lưu trữ và gửi báo cáo cho huyện trong tháng."
            let citation = Analysis(SourceText(form.of(text))).entities().first { $0.kind == .citation }
            #expect(citation?.text("title") == nil, "\(form)")
        }
    }

    @Test func whatBelongsToAnotherActIsLeftAlone() {
        for form in TextForm.allCases {
            let texts = [
                "Xã xem chi tiết một số điều của Luật Đê điều ngày 11/6/2010 của Chính phủ.",
                "Thông tư hướng dẫn Bộ luật Lao động về tuổi nghỉ hưu.",
                "Công văn số 15/UBND-ĐT này bà con đã “phản pháo” ngay.",
            ]
            for text in texts {
                let citation = Analysis(SourceText(form.of(text))).entities().first { $0.kind == .citation }
                #expect(citation != nil, "\(form)")
                for key in ["title", "issuer", "date"] { #expect(citation?.text(key) == nil, "\(form): \(text)") }
            }
        }
        expect(
            "Thông tư số 19/2014/TT-BKHCN ngày 01/7/2014 quy định mã số hết hiệu lực từ ngày 01/8/2020.",
            ["title": "quy định mã số"])
    }

    @Test func partsBeforeAndBehind() {
        let texts = [
            "Theo khoản 2 Điều 5 của Nghị định số 30/2020/NĐ-CP, xã trực đê.",
            "Theo Nghị định số 30/2020/NĐ-CP, Điều 5, xã trực đê.",
            "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ (Điều 5), xã trực đê.",
            "Mẫu ở Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP, xã in lại.",
        ]
        for text in texts {
            for form in TextForm.allCases {
                let part = Analysis(SourceText(form.of(text))).entities().first { $0.kind == .provision }
                #expect(part?.text("citation") == "c1", "\(form): \(text)")
            }
        }
        for form in TextForm.allCases {
            let text = "Họ bàn Điều 5 và Nghị định số 30/2020/NĐ-CP trong hai buổi."
            let part = Analysis(SourceText(form.of(text))).entities().first { $0.kind == .provision }
            #expect(part?.text("citation") == nil, "\(form)")
        }
    }
}
