import Register
import Testing

@testable import Extraction

@Suite struct NamedActLookupTests {
    @Test(arguments: ["Luật Đất đai năm 2013", "Nghị quyết Trung ương 4 khóa XII", "Luật Không Có Thật"])
    func keptAnswersAreThoseOfTheRegister(name: String) {
        let known = KnownActs.acts(named: name).map(\.code)
        for _ in 0..<2 { #expect(NamedActLookup.acts(named: name, title: nil).map(\.code) == known) }
    }

    @Test func moreNamesThanAreKeptAreStillFound() {
        for number in 0..<600 { _ = NamedActLookup.acts(named: "Luật Thử nghiệm số \(number)", title: nil) }
        #expect(
            NamedActLookup.acts(named: "Luật Đất đai năm 2013", title: nil).map(\.code)
                == KnownActs.acts(named: "Luật Đất đai năm 2013").map(\.code))
    }
}
