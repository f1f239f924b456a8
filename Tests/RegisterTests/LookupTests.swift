import Register
import Testing

@Suite struct LookupTests {
    private func codes(_ question: String) -> [String] {
        Lookup.find(question).compactMap { if case .act(let act) = $0 { act.code } else { nil } }
    }

    @Test func codesHoweverTyped() {
        for question in ["05-CT/TW", "05- ct/tw", "5-CT/TW", "chi thi 05 ct tw", "Chỉ thị số 05-CT/TW"] {
            #expect(codes(question) == ["05-CT/TW"], "\(question)")
        }
        #expect(codes("nd 30").contains("30/2020/NĐ-CP"))
        #expect(codes("nghị định 30/2020") == ["30/2020/NĐ-CP"])
        #expect(codes("18-NQ/TW").count > 1)
        #expect(codes("18/2008/QH12").count == 2)
        #expect(codes("luật 18/2008/QH12").count == 1)
    }

    @Test func namesWithAndWithoutMarks() {
        #expect(codes("nghi quyet trung uong 4 khoa xii").first == "04-NQ/TW")
        #expect(codes("Nghị quyết Trung ương 4 (khóa XII)") == codes("nghi quyet trung uong 4 khoa 12"))
        #expect(codes("luat dat dai 2013") == ["45/2013/QH13"])
        #expect(codes("Luật Đất đai năm 2013") == ["45/2013/QH13"])
        #expect(codes("luat dat dai").count > 1)
        #expect(codes("trach nhiem neu guong").contains("101-QĐ/TW"))
    }

    @Test func personsBodiesTermsMeetingsPlaces() {
        guard case .official(let name, let offices)? = Lookup.find("son minh thang").first else {
            Issue.record("no official")
            return
        }
        #expect(name == "Sơn Minh Thắng" && !offices.isEmpty)
        guard case .body(let court)? = Lookup.find("tandtc").first else {
            Issue.record("no body")
            return
        }
        #expect(court.name == "Tòa án nhân dân tối cao")
        #expect(Lookup.find("khoa xii").count == 2)
        guard case .plenum(let plenum)? = Lookup.find("Hội nghị Trung ương 6 khóa XI").first else {
            Issue.record("no plenum")
            return
        }
        #expect(plenum.start == "2012-10-01")
        guard case .place(let place)? = Lookup.find("ha nam").first else {
            Issue.record("no place")
            return
        }
        #expect(place.mergedInto == "Ninh Bình")
    }

    @Test(arguments: ["", " ", "???", "qwertz không có", "99999/1999/NĐ-CP", "khoa", "0", "-", "thu", "uong khoa x"])
    func theUnknownIsEmptyAndHarmless(question: String) {
        #expect(Lookup.find(question).count <= 100)
    }
}
