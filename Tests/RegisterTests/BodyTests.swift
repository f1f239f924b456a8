import Register
import Testing

@Suite struct BodyTests {
    @Test func bodiesHaveNamesAndParents() {
        let body = Body.keyed("Đảng ủy Khối các cơ quan Trung ương")
        #expect(body?.sort == "party-bloc")
        #expect(body?.shortNames.contains("Đảng ủy Khối") == true)
        #expect(Body.keyed("bộ tài chính")?.sort == "ministry")
    }

    @Test func unknownKeys() {
        #expect(Body.keyed("Bộ Không Có") == nil)
        #expect(Body.keyed("Đảng ủy Khối") == nil, "a short name is no key")
    }
}
