import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct LineHeadsTests {
    private func lines(_ text: String) -> LineHeads? { Analysis(SourceText(text)).blocks.first?.heads }

    @Test(arguments: TextForm.allCases) func asManyAsThereAreLines(_ form: TextForm) {
        let line = "Điều 3. Trách nhiệm của xã"
        let clauses = ["1. Xã lập danh sách.", "2. Xã gửi danh sách lên huyện.", "a) Trước mùa mưa;"]
        for count in 0...clauses.count {
            let lines = [line] + clauses.prefix(count)
            let all = Analysis(SourceText(form.of(lines.joined(separator: "\n")))).blocks.flatMap(\.heads)
            #expect(all.count == lines.count)
            #expect(all.map(\.number.last) == Array([3, 1, 2, 1].prefix(lines.count)))
        }
    }

    @Test func linesOfOneBlockInOrder() throws {
        let heads = try #require(
            lines(
                "Xã lập danh sách những hộ ở ven sông, chia theo từng thôn một và\ngửi danh sách ấy lên huyện trước mùa mưa, kèm số người già và số\ntrẻ nhỏ của mỗi nhà.\n"
            ))
        #expect(heads.count == 3)
        #expect(heads.indices.map { heads[$0].range.start } == heads.map(\.range.start))
        #expect(heads.map(\.range.start) == heads.map(\.range.start).sorted())
        #expect(heads.first?.range.start == 0)
        #expect(heads.last?.traits.contains(.endsSentence) == true)
    }

    @Test func noneInABlankText() {
        #expect(lines("\n\n")?.isEmpty == true)
        #expect(lines("\n\n") == lines("\n"))
        #expect(lines("Một dòng.") != lines("Hai dòng\nthì khác."))
    }
}
