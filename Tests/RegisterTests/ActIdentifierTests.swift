import Register
import Testing

@Suite struct ActIdentifierTests {
    private func code(_ text: String, _ number: String, _ year: Int? = nil, system: DocumentCode.System = .state)
        -> ActIdentifier.Evidence
    {
        let signs = text.split { $0 == "/" || $0 == "-" }.filter { $0.first?.isNumber == false }.map(String.init)
        return ActIdentifier.Evidence(
            code: DocumentCode(
                text: text, system: system, number: number, year: year,
                typeAbbreviation: signs.count > 1 ? signs.first : nil, issuerAbbreviation: signs.last))
    }

    @Test func codes() {
        #expect(ActIdentifier.iri(of: code("30/2020/NĐ-CP", "30", 2020)) == "/akn/vn/act/nd-cp/2020/30")
        #expect(ActIdentifier.iri(of: code("05/2018/NĐ-CP", "05", 2018)) == "/akn/vn/act/nd-cp/2018/5")
        #expect(ActIdentifier.iri(of: code("12/2001/QĐ-BGD&ĐT", "12", 2001)) == "/akn/vn/act/qd-bgddt/2001/12")
        #expect(ActIdentifier.iri(of: code("2932/QĐ-UBND", "2932")) == "/akn/vn/act/qd-ubnd/2932")
        #expect(ActIdentifier.iri(of: code("05-CT/TW", "05", system: .party)) == "/akn/vn/act/ct-tw/5")
    }

    @Test func oneActInManyForms() {
        let wanted = "/akn/vn/act/luat-qh13/2013/45"
        var long = code("45/2013/QH13", "45", 2013)
        long.type = "Luật"
        #expect(ActIdentifier.iri(of: long) == wanted)
        #expect(ActIdentifier.iri(of: .init(type: "Luật", name: "Luật Đất đai năm 2013")) == wanted)
        #expect(ActIdentifier.iri(of: .init(type: "Luật", name: "Luật Đất đai 2013")) == wanted)
        var dated = code("04-NQ/TW", "04", system: .party)
        dated.year = 2016
        var named = ActIdentifier.Evidence(type: "Nghị quyết", name: "Nghị quyết Trung ương 4 (khóa XII)")
        // The plenum passed three.
        #expect(ActIdentifier.iri(of: named) == nil)
        named.title = "Tăng cường xây dựng, chỉnh đốn Đảng"
        #expect(ActIdentifier.iri(of: named) == ActIdentifier.iri(of: dated))
        named.name = "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII"
        #expect(ActIdentifier.iri(of: named) == "/akn/vn/act/nq-tw/2016/4")
    }

    @Test func nothingSure() {
        #expect(ActIdentifier.iri(of: .init(type: "Luật", name: "Luật Đất đai")) == nil)
        #expect(ActIdentifier.iri(of: .init(type: "Luật", name: "Luật Trồng hoa")) == nil)
        #expect(
            ActIdentifier.iri(of: .init(type: "Hiến pháp", name: "Hiến pháp năm 2013")) == "/akn/vn/act/hien-phap/2013")
    }

    @Test func portions() {
        #expect(ActIdentifier.portion(ofPath: "Đ5.K2.đ") == "art_5__para_2__point_dd")
        #expect(ActIdentifier.portion(ofPath: "P1.C12.M5.Đ103") == "part_1__chp_12__sec_5__art_103")
        #expect(ActIdentifier.portion(ofPath: "Đ5-Đ9") == "art_5->art_9")
        #expect(ActIdentifier.portion(ofPath: "PL2") == "att_2")
        #expect(ActIdentifier.portion(ofPath: "Đ5;Đ6") == nil)
    }
}
