import Register
import Testing

@Suite struct IssuerOfSignTests {
    private func issuer(_ text: String, _ type: String?, _ organ: String, year: Int? = 2015) -> String? {
        let code = DocumentCode(
            text: text, system: .state, number: "1", year: year, typeAbbreviation: type, issuerAbbreviation: organ)
        return IssuerOfSign.issuer(of: code, signs: [type, organ].compactMap(\.self))
    }

    @Test func surelyKnown() {
        #expect(issuer("1/2015/NĐ-CP", "NĐ", "CP") == "Chính phủ")
        #expect(issuer("1/2015/QH13", nil, "QH13") == "Quốc hội")
        #expect(issuer("1/2015/UBTVQH13", nil, "UBTVQH13") == "Ủy ban Thường vụ Quốc hội")
        #expect(issuer("1/2015/TT-BYT", "TT", "BYT") == "Bộ Y tế")
        #expect(issuer("1/2015/TT-BNV", "TT", "BNV") == "Bộ Nội vụ")
    }

    @Test func notSure() {
        // The police had the sign until 1998; ministries that are gone have heirs; a unit is no body.
        #expect(issuer("1/1995/TT-BNV", "TT", "BNV", year: 1995) == nil)
        #expect(issuer("1/QĐ-BNV", "QĐ", "BNV", year: nil) == nil)
        #expect(issuer("1/2015/TT-BGTVT", "TT", "BGTVT") == nil)
        #expect(issuer("1/BTC-TCT", nil, "BTC", year: nil) == nil)
        #expect(issuer("1/2015/TT-ABC", "TT", "ABC") == nil)
    }

    @Test func whoCannotBeWho() {
        #expect(IssuerOfSign.excludes("Bộ Tài chính", "Bộ Nội vụ"))
        #expect(IssuerOfSign.excludes("Quốc hội", "Chính phủ"))
        #expect(IssuerOfSign.excludes("Bộ Y tế", "Thủ tướng Chính phủ"))
        #expect(!IssuerOfSign.excludes("Chính phủ", "Thủ tướng Chính phủ"))
        #expect(!IssuerOfSign.excludes("Quốc hội", "Ủy ban Thường vụ Quốc hội"))
        #expect(!IssuerOfSign.excludes("Bộ Giao thông vận tải", "Bộ Xây dựng"))
        #expect(!IssuerOfSign.excludes("Sở Tài chính", "Bộ Tài chính"))
    }
}
