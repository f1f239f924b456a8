import Register
import Testing
import TextModel
import Validation

@Suite struct RegisterFileTests {
    /// What is wrong, each as the text at it and its severity.
    private func problems(_ csv: String) -> [String] {
        let text = SourceText(csv)
        return RegisterFile(text, name: "a.csv").findings.map {
            "\(text.string(in: $0.range)): \($0.severity.rawValue)"
        }
    }

    @Test func readsTheColumnsOfTheTablesAndOfTheFacts() {
        for head in ["code,type,issuer,date,title,short", "code,type_vi,issuer_vi,date,title_vi,also_known_as"] {
            let file = RegisterFile(
                SourceText("\(head)\n12-QĐ/ABC,Quyết định,Công ty A,2020-05-01,\"Về quy chế, nội quy\",Quy chế\n"),
                name: "a.csv")
            #expect(file.findings.isEmpty)
            let act = file.acts.first?.act
            #expect(act?.code == "12-QĐ/ABC" && act?.title == "Về quy chế, nội quy" && act?.shortNames == ["Quy chế"])
            #expect(act?.date == CivilDate(year: 2020, month: 5, day: 1) && act?.isSure == true)
        }
    }

    @Test func tellsItsSortByItsColumns() {
        let people = RegisterFile(SourceText("position,name,from\nGiám đốc,Trần Văn Xuyến,2020-05\n"), name: "a.csv")
        #expect(people.officials.map(\.name) == ["Trần Văn Xuyến"] && people.findings.isEmpty)
        let bodies = RegisterFile(SourceText("name,abbreviations\nCông ty A,CTA|A\n"), name: "a.csv")
        #expect(bodies.bodies.first?.abbreviations == ["CTA", "A"] && bodies.findings.isEmpty)
    }

    @Test(arguments: [
        ("code,type\n05- CT/TW,Chỉ thị\n", "05- CT/TW: warning"), ("code,type\nxyz 1,Chỉ thị\n", nil),
        ("code,type\n12345678,Chỉ thị\n", "12345678: error"),
        ("code,type\n,Chỉ thị\n", ",Chỉ thị: error"),
        ("code,type\n05-CT/TW,Chỉ thi\n", "Chỉ thi: warning"),
        ("code,type,date\n05-CT/TW,Chỉ thị,2016-02-30\n", "2016-02-30: error"),
        ("code,type,date\n05-CT/TW,Chỉ thị,15/5/2016\n", "15/5/2016: error"),
        ("code,type,term\n05-CT/TW,Chỉ thị,12\n", "12: warning"),
        ("code,type,date\n30/2020/NĐ-CP,Nghị định,2021-03-05\n", "2021-03-05: warning"),
        ("code,type,confidence\n05-CT/TW,Chỉ thị,sure\n", "sure: warning"),
        ("code,type,address\n05-CT/TW,Chỉ thị,a.vn\n", "a.vn: warning"),
        ("code,type\n05-CT/TW,Chỉ thị,x\n", "05-CT/TW,Chỉ thị,x: warning"),
        ("code,tipe\n05-CT/TW,Chỉ thị\n", "tipe: warning"),
        ("name,position,from,to\nLê Văn Xuyến,Giám đốc,2020,2019-05\n", "2019-05: error"),
        ("name,position,from\nLê Văn Xuyến,Giám đốc,20201\n", "20201: error"),
        ("name,x;y\n", "x;y: warning"), ("a;b;c\n", "a;b;c: error"),
        ("code,type\n05-CT/TW,\"Chỉ thị\n", "\": error"),
        ("code,type,title\n05-CT/TW,Chỉ thị,Ho\u{323}c\n", "Ho\u{323}c: warning"),
    ]) func saysWhatIsWrongAtItsPlace(csv: String, problem: String?) {
        if let problem {
            #expect(problems(csv).contains(problem), "\(problems(csv))")
        } else {
            #expect(problems(csv).isEmpty)
        }
    }

    @Test func saysWhatToWriteInstead() {
        let text = SourceText("code,type,date\n05- CT/TW,Chỉ thị,15/5/2016\n")
        let fixes = RegisterFile(text, name: "a.csv").findings.flatMap(\.fixes).flatMap(\.edits)
        #expect(text.applying(fixes).string == "code,type,date\n05-CT/TW,Chỉ thị,2016-05-15\n")
    }

    @Test func rowsWithOneKeyAreNamed() {
        #expect(problems("code,type\n1/QĐ-A,Quyết định\n1/QĐ-A,Quyết định\n") == ["1/QĐ-A: warning"])
        #expect(problems("code,type,date\n1/QĐ-A,Quyết định,2020-01-01\n1/QĐ-A,Quyết định,2021-01-01\n").isEmpty)
    }

    @Test func oneBadRowVoidsNoOther() {
        let file = RegisterFile(
            SourceText("code,type,date\n???,Chỉ thị,\n1/QĐ-A,Quyết định,2020-13-01\n2/QĐ-A,Quyết định,\n"),
            name: "a.csv")
        #expect(file.acts.map(\.act.code).contains("2/QĐ-A"))
        #expect(!file.acts.map(\.act.code).contains("1/QĐ-A"))
    }

    @Test(arguments: ["", "\n\n", "\"", ",,,\n,,,", "code\n", "\u{0}\u{0}", "code,type\n\"\"\"\"\"\n"])
    func anyTextIsHarmless(csv: String) { #expect(RegisterFile(SourceText(csv), name: "").findings.count < 100) }
}
