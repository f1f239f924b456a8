import Extraction
import Testing

@Suite struct KeywordTests {
    @Test func areNumberedWithoutGaps() {
        #expect(Keyword.allCases.map(\.rawValue) == Array(1...Keyword.count))
    }
}
