import Register
import Testing

@Suite struct ProvenanceTests {
    @Test func instrumentsAndOfficialSitesAreShown() {
        #expect(Provenance.shown("NQ 202/2025/QH15; https://example.vn/a.html") == ["NQ 202/2025/QH15"])
        #expect(
            Provenance.shown("https://en.vietnamplus.vn/x.vnp ; https://hanoi.gov.vn/y") == [
                "en.vietnamplus.vn", "hanoi.gov.vn",
            ])
        #expect(Provenance.shown("Bộ Pháp điển (2 copies)") == ["Bộ Pháp điển"])
        #expect(Provenance.shown("dbqh.quochoi.vn (khóa XI)") == ["dbqh.quochoi.vn"])
    }

    @Test func anythingElseIsNot() {
        for source in [
            "https://vi.wikipedia.org/wiki/A", "kiến thức chung", "", ";", "https://notgov.vn", "https://a.vn/gov.vn",
        ] { #expect(Provenance.shown(source).isEmpty, "\(source)") }
    }
}
