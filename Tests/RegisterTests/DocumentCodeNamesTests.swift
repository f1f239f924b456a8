import Register
import Testing

@Suite struct DocumentCodeNamesTests {
    @Test func ofTwoBodiesTheOneOfTheYear() {
        func name(_ year: Int?) -> String? {
            DocumentCode(
                text: "1/TT-BNV", system: .state, number: "1", year: year, typeAbbreviation: "TT",
                issuerAbbreviation: "BNV"
            ).issuerName
        }
        #expect(name(nil) == "Bộ Nội vụ")
        #expect(name(2011) == "Bộ Nội vụ")
        #expect(name(1990)?.contains("công an") == true)
    }
}
