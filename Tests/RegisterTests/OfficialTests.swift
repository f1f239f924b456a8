import Register
import Testing

@Suite struct OfficialTests {
    @Test func officesComeInOrder() {
        let offices = Official.offices(of: "Nguyễn Xuân Phúc")
        #expect(offices.contains { $0.position.hasPrefix("Thủ tướng") })
        let starts = offices.map(\.from).filter { !$0.isEmpty }
        #expect(starts == starts.sorted())
        #expect(Official.offices(of: "nguyễn xuân phúc") == offices)
    }

    @Test func strangersHaveNone() {
        #expect(Official.offices(of: "Nguyễn Văn Không Có").isEmpty)
        #expect(Official.offices(of: "").isEmpty)
    }

    @Test func agreesWithTheOfficeThatATextGives() throws {
        let offices = Official.offices(of: "Nguyễn Xuân Phúc")
        func isAgreed(_ text: String, _ body: String? = nil) -> Bool {
            offices.contains { $0.agrees(with: text, of: body) }
        }
        #expect(isAgreed("Thủ tướng"))
        #expect(isAgreed("thủ tướng Chính phủ"))
        #expect(!isAgreed("Bí thư"))
        #expect(!isAgreed("Trưởng thôn Hạ", "thôn Hạ"))
    }
}
