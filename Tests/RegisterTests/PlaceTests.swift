import Register
import Testing

@Suite struct PlaceTests {
    @Test func everyLayerHasItsRow() {
        let rows = Place.named("Hà Nội")
        #expect(rows.contains { $0.layer == "province-2025" })
        #expect(rows.contains { $0.layer == "province-pre2025" })
        #expect(Place.named("tỉnh tuyên quang").first?.name == "Tuyên Quang")
    }

    @Test func mergedPlacesNameTheirSuccessor() {
        #expect(Place.named("Hà Giang").contains { $0.mergedInto == "Tuyên Quang" })
        #expect(Place.named("TP.HCM").first?.name == "Hồ Chí Minh")
    }

    @Test func unknownNames() { #expect(Place.named("Xứ Không Có").isEmpty) }
}
