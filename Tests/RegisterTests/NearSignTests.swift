import Register
import Testing

@Suite struct NearSignTests {
    @Test func theYearTellsWhichOfTwo() {
        #expect(NearSign.ministry(near: "BNMT") == nil)
        #expect(NearSign.ministry(near: "BNMT", year: 2018) == "BTNMT")
        #expect(NearSign.ministry(near: "BNMT", year: 2026) == "BNNMT")
        #expect(NearSign.ministry(near: "BNMT", year: 2025) == nil)
        #expect(NearSign.ministry(near: "BVHTTD", year: 2015) == "BVHTTDL")
    }

    @Test func oneAlone() {
        #expect(NearSign.ministry(near: "BGĐT") == "BGDĐT")
        #expect(NearSign.ministry(near: "BGDĐT") == nil)
        #expect(NearSign.ministry(near: "BVĐK") == nil)
    }
}
