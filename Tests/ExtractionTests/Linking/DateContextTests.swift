import Extraction
import Register
import Testing
import TextModel

@Suite struct DateContextTests {
    private func resolved(_ text: String, given: String? = nil) -> [String] {
        var analysis = Analysis(SourceText(text))
        analysis.documentDate = given.flatMap { CivilDate(iso: $0) }
        return analysis.entities().filter { $0.kind == .date }.map {
            "\($0.text("resolved") ?? "-") \($0.text("yearFrom") ?? "-")"
        }
    }

    @Test func theGivenDay() {
        #expect(
            resolved("Chiều 28/12, đoàn đến xã; hôm qua, đoàn đã về tỉnh.", given: "2018-01-16")
                == ["2017-12-28 documentDate", "2018-01-15 documentDate"])
        #expect(resolved("Chiều 28/12, đoàn đến xã; hôm qua, đoàn đã về tỉnh.") == ["- -", "- -"])
    }

    @Test func theTextsOwnDayComesFirst() {
        let text = "---\ndate: 2019-03-20\n---\n\nChiều 12/3, đoàn công tác của tỉnh đến làm việc với xã.\n"
        #expect(resolved(text, given: "2018-01-16").last == "2019-03-12 2019-03-20")
    }

    @Test func theSentenceBeforeComesBeforeTheDocument() {
        #expect(
            resolved("Năm 2015, xã họp ngày 12/3 rồi bầu lại chi ủy.", given: "2018-01-16").last
                == "2015-03-12 Năm 2015")
    }
}
