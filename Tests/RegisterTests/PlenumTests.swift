import Register
import Testing

@Suite struct PlenumTests {
    @Test func byTermAndNumber() {
        let meetings = Plenum.meetings(term: 12, number: 4)
        #expect(meetings.count == 1)
        #expect(meetings.first?.start.hasPrefix("2016-10") == true)
        #expect(meetings.first?.resolutions.contains("04-NQ/TW") == true)
    }

    @Test func oneThatMetTwice() {
        #expect(Plenum.meetings(term: 8, number: 6).map(\.part) == [1, 2])
    }

    @Test func unknownNumbers() {
        #expect(Plenum.meetings(term: 12, number: 99).isEmpty)
        #expect(Plenum.meetings(term: 0, number: 1).isEmpty)
    }
}
