import Extraction
import Register
import Testing

@Suite struct RelativeTimeTests {
    @Test func countsFromTheDay() throws {
        let today = try #require(CivilDate(iso: "2018-01-16"))
        #expect(RelativeTime(.day, -1).iso(from: today) == "2018-01-15")
        #expect(RelativeTime(.week, 1, day: 4).iso(from: today) == "2018-01-25")
        #expect(RelativeTime(.week, 0).iso(from: today) == "2018-W03")
        #expect(RelativeTime(.month, -1).iso(from: today) == "2017-12")
        #expect(RelativeTime(.month, 1, day: 30).iso(from: today) == nil)
        #expect(RelativeTime(.quarter, -1).iso(from: today) == "2017-Q4")
        #expect(RelativeTime(.year, -1).iso(from: today) == "2017")
        #expect(RelativeTime(.hour, -2).iso(from: today) == nil)
    }
}
