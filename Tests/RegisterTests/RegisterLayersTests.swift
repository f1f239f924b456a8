import Register
import Testing

private func act(
    _ code: String, _ type: String = "Nghị định", title: String = "", date: String? = nil, term: Int? = nil,
    short: [String] = [], status: String = ""
) -> KnownAct {
    KnownAct(
        code: code, type: type, issuer: "", term: term, date: date.flatMap { CivilDate(iso: $0) }, title: title,
        shortNames: short, status: status, isSure: true, hasOfficialTitle: true, source: "sổ riêng a.csv")
}

private func layers(_ acts: [OwnRegister.Act], officials: [Official] = [], bodies: [Body] = []) -> RegisterLayers {
    RegisterLayers(own: OwnRegister(acts: acts, officials: officials, bodies: bodies))
}

@Suite struct RegisterLayersTests {
    @Test func withoutRowsItIsTheBuiltInRegister() {
        #expect(layers([]).own == nil)
        #expect(RegisterLayers.builtIn.acts(code: "30/2020/NĐ-CP", system: .state).count == 1)
    }

    @Test func aRowTakesThePlaceOfTheBuiltInOneWithItsKey() {
        let own = layers([.init(act("30/2020/NĐ-CP", title: "Về việc khác hẳn", date: "2020-03-06"), .state)])
        #expect(own.acts(code: "30/2020/nđ-cp", system: .state).map(\.title) == ["Về việc khác hẳn"])
        // It is not found by the title of the row that it covers.
        #expect(
            own.acts(title: FoldedTitle("Về công tác văn thư"), system: .state).allSatisfy {
                $0.code != "30/2020/NĐ-CP"
            })
        #expect(own.acts(code: "01/2021/NĐ-CP", system: .state).count == 1)
    }

    @Test func codesThatAreUsedAgainAreCoveredByTermOrDay() {
        let all = KnownActs.acts(code: "18-NQ/TW", system: .party)
        let one = act("18-NQ/TW", "Nghị quyết", title: "Riêng", term: all.first?.term)
        let own = layers([.init(one, .party)])
        let found = own.acts(code: "18-NQ/TW", system: .party)
        #expect(found.count == all.count)
        #expect(found.first?.title == "Riêng")
    }

    @Test func whatARowLeavesOutIsThatOfTheBuiltInOne() {
        var bare = act("05-CT/TW", "Chỉ thị")
        bare.address = "https://example.com/05"
        let own = layers([.init(bare, .party)])
        let found = own.acts(code: "05-CT/TW", system: .party)
        #expect(found.map(\.address) == ["https://example.com/05"])
        #expect(found.first?.date == CivilDate(year: 2016, month: 5, day: 15))
        let title = FoldedTitle(found.first?.title ?? "")
        #expect(own.acts(title: title, system: .party).map(\.address) == ["https://example.com/05"])
    }

    @Test func namesAreFoundByTheSameKeys() {
        let own = layers([
            .init(act("7/QĐ-ABC", "Quyết định", title: "Về quy chế làm việc", short: ["Quy chế làm việc"]), .state)
        ])
        #expect(own.acts(shortName: "quy chế làm việc", system: .state).count == 1)
        #expect(own.acts(title: FoldedTitle("quy chế làm việc"), system: .state).count == 1)
        #expect(own.acts(named: "Quy chế làm việc").map(\.code) == ["7/QĐ-ABC"])
        #expect(own.acts(type: "Quyết định", codePrefix: "7/q", atMost: 5).map(\.code).first == "7/QĐ-ABC")
        #expect(
            Lookup.find("quy che lam v", in: own).contains {
                if case .act(let act) = $0 { act.code == "7/QĐ-ABC" } else { false }
            })
    }

    @Test func successorsMayBeOfTheWorkspace() {
        let own = layers([
            .init(act("8/2030/NĐ-CP", date: "2030-01-01"), .state),
            .init(act("7/2029/NĐ-CP", date: "2029-01-01", status: "replaced by 8/2030/NĐ-CP"), .state),
        ])
        #expect(own.replacement(ofCode: "7/2029/NĐ-CP", system: .state)?.successor.code == "8/2030/NĐ-CP")
        #expect(own.replacement(ofCode: "8/2030/NĐ-CP", system: .state) == nil)
    }

    @Test func officialsAndBodiesOfTheWorkspace() {
        let official = Official(
            name: "Trần Văn Xuyến", position: "Giám đốc", body: "Công ty A", from: "2020", to: "", term: "",
            isSure: true,
            source: "sổ riêng a.csv")
        let body = Body(
            name: "Công ty A", shortNames: ["A"], abbreviations: ["CTA"], sort: "other", parent: "", from: "", to: "",
            note: "", isSure: true, source: "sổ riêng a.csv")
        let own = layers([], officials: [official], bodies: [body])
        #expect(own.offices(of: "TRẦN VĂN XUYẾN") == [official])
        #expect(own.body(keyed: "công ty a") == body)
        #expect(Lookup.find("tran van xuyen", in: own).count == 1)
        #expect(Lookup.find("cta", in: own).count == 1)
    }
}
