import Foundation
import TestSupport
import Testing

private let faulty = "Thực hiện Chỉ thị số 05- CT/TW của Bộ Chính trị, hội nghị họp ngày 31/6/2019.\n"

@Suite struct CommandLineTests {
    @Test func saysItsVersionAndItsHelp() throws {
        let version = try BuiltProgram.run(["--version"])
        #expect(version.status == 0 && version.output.hasPrefix("vanthu "))
        let help = try BuiltProgram.run(["--help"])
        #expect(help.status == 0)
        for command in ["lsp", "check", "extract", "outline", "lookup", "rules", "explain", "demo"] {
            #expect(help.output.contains(command))
            #expect(try BuiltProgram.run([command, "--help"]).status == 0)
        }
    }

    @Test func looksUpInTheRegister() throws {
        let outcome = try BuiltProgram.run(["lookup", "nghi", "quyet", "trung uong 4 khoa xii"])
        #expect(outcome.status == 0)
        #expect(
            outcome.output.hasPrefix("Nghị quyết số 04-NQ/TW · Ban Chấp hành Trung ương khóa XII · 30/10/2016\n"),
            "\(outcome.output)")
        let json = try BuiltProgram.run(["lookup", "--json", "05-CT/TW"]).output
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        #expect((object?["results"] as? [[String: Any]])?.first?["date"] as? String == "2016-05-15")
        let unknown = try BuiltProgram.run(["lookup", "98765-ZZ/TW"])
        #expect(unknown.status == 1 && unknown.output.contains("không biết"))
    }

    @Test func checkPointsUnderTheLetters() throws {
        let outcome = try BuiltProgram.run(["check", "-"], input: faulty)
        #expect(outcome.status == 1)
        #expect(
            outcome.output.hasPrefix(
                """
                -:1:22: cảnh báo: thừa dấu cách trong ký hiệu, viết 05-CT/TW [code-spacing]
                    Thực hiện Chỉ thị số 05- CT/TW của Bộ Chính trị, hội nghị họp ngày 31/6/2019.
                                         ~~~~~~~~~
                """), "\(outcome.output)")
    }

    @Test func checkOfACleanTextIsSilent() throws {
        let outcome = try BuiltProgram.run(["check", "-"], input: "Thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị.\n")
        #expect(outcome.status == 0)
        #expect(!outcome.output.contains("["))
    }

    @Test func checkFixesTheFile() throws {
        let scratch = try Scratch()
        let file = try scratch.write("báo cáo.txt", faulty)
        let diff = try BuiltProgram.run(["check", "--diff", file.path])
        #expect(diff.output.contains("+Thực hiện Chỉ thị số 05-CT/TW"))
        #expect(try String(contentsOf: file, encoding: .utf8) == faulty)
        _ = try BuiltProgram.run(["check", "--fix", file.path])
        #expect(
            try String(contentsOf: file, encoding: .utf8) == faulty.replacingOccurrences(of: "05- CT", with: "05-CT"))
    }

    @Test func jsonIsAnArrayOfFindings() throws {
        let outcome = try BuiltProgram.run(["check", "--format", "json", "-"], input: faulty)
        let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]]
        #expect(json?.compactMap { $0["rule"] as? String } == ["code-spacing", "date-impossible"])
        #expect(json?.first?["start"] as? Int == 21)
        #expect(json?.first?["text"] as? String == "05- CT/TW")
    }

    @Test func theDayOfTheDocumentMayBeGiven() throws {
        let text = "Chiều 12/3, đoàn công tác của tỉnh đến làm việc với xã; hôm qua, đoàn đã họp.\n"
        let outcome = try BuiltProgram.run(["extract", "--document-date", "2018-03-13", "-"], input: text)
        #expect(outcome.output.contains(#""resolved":"2018-03-12","yearFrom":"documentDate""#))
        for command in ["check", "outline", "extract"] {
            let refused = try BuiltProgram.run([command, "--document-date", "13/3/2018", "-"], input: text)
            #expect(refused.status == 2)
            #expect(refused.errors.contains("--document-date"))
        }
        let late = "Đề án kéo dài đến ngày 30/6/2068 tại tất cả các xã của huyện.\n"
        #expect(try BuiltProgram.run(["check", "-"], input: late).status == 0)
        #expect(try BuiltProgram.run(["check", "--today=2018-01-16", "-"], input: late).status == 1)
    }

    @Test func extractPrintsALineAText() throws {
        let scratch = try Scratch()
        let one = try scratch.write("a.txt", "Chỉ thị số 05-CT/TW của Bộ Chính trị.")
        try scratch.write("b.md", "Ngày 2/9/1945 là ngày lễ của đất nước.")
        try scratch.write("c.bin", "không đọc")
        let single = try BuiltProgram.run(["extract", one.path])
        #expect(single.status == 0 && single.output.split(separator: "\n").count == 1)
        let folder = try BuiltProgram.run(["extract", scratch.folder.path])
        #expect(folder.output.split(separator: "\n").count == 2)
        #expect(folder.output.contains(#""code":"05-CT/TW""#) && folder.output.contains(#""iso":"1945-09-02""#))
    }

    @Test func outlineDrawsATree() throws {
        let text = "BÁO CÁO\nvề công tác năm\n\nI. KẾT QUẢ\n1. Việc đã làm\nII. NHIỆM VỤ\n"
        let outcome = try BuiltProgram.run(["outline", "-"], input: text)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("├─ I. KẾT QUẢ") && outcome.output.contains("└─ II. NHIỆM VỤ"))
    }

    /// A report with an act, a person with an office, dates and a quantity in one part.
    private let report = """
        BÁO CÁO
        về công tác năm 2019

        I. KẾT QUẢ
        1. Việc đã làm
        Ngày 12/3/2019, Bí thư Thành ủy Trần Văn Lâm nêu Chỉ thị số 05- CT/TW; đã kết nạp 120 đảng viên mới.
        II. NHIỆM VỤ
        """

    @Test func outlineNamesActsPeopleAndDatesBesideTheirPart() throws {
        let rows = try BuiltProgram.run(["outline", "-"], input: report).output.split(separator: "\n")
        let row = try #require(rows.first { $0.contains("Việc đã làm") })
        #expect(row.hasSuffix("5   05-CT/TW · Trần Văn Lâm · 12/03/2019"), "\(row)")
        #expect(rows.contains { $0.hasSuffix(" 4") }, "what its children have is not beside a part")
        let list = try BuiltProgram.run(["outline", "--format", "markdown", "--entities", "-"], input: report)
        #expect(list.output.contains("1. Việc đã làm (05-CT/TW · Trần Văn Lâm · 12/03/2019)"))
    }

    @Test func summaryFitsOneScreen() throws {
        let outcome = try BuiltProgram.run(["outline", "--summary", "-"], input: report)
        #expect(outcome.status == 0)
        for part in [
            "Ai (1)\n  Trần Văn Lâm · Bí thư Thành ủy  6\n", "Văn bản (1)\n  05-CT/TW · Chỉ thị  6\n",
            "viết 05-CT/TW [code-spacing], dòng 6\n", "Khi nào (2)\n  2019        2\n  12/03/2019  6\n",
            "Bao nhiêu (1)\n  120 đảng viên mới  6\n",
        ] { #expect(outcome.output.contains(part), "\(part)\n\(outcome.output)") }
        let table = try BuiltProgram.run(["outline", "--format", "csv", "-"], input: report).output
        #expect(
            table == """
                document,act,type,issuer,date,lines,findings\r
                -,05-CT/TW,Chỉ thị,,,6,code-spacing:6\r

                """)
    }

    @Test func demoShowsTheWholeLine() throws {
        let outcome = try BuiltProgram.run(["demo"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        for part in [
            "[code-spacing]", "[date-impossible]", "[date-anniversary]", "│ Trần Quốc Vượng",
            "thứ Ba · 30 tháng Mười Một",
            "├─ I. ĐÁNH GIÁ CHUNG", "Sửa thành 05-CT/TW",
        ] {
            #expect(outcome.output.contains(part), "\(part)")
        }
        #expect(!outcome.output.contains("\u{1B}"), "no colour where there is no terminal")
    }

    @Test func namesWhatIsWrong() throws {
        let cases: [([String], String)] = [
            (["chekc"], "có phải check?"), (["check", "--formt", "json", "-"], "--format"),
            (["check", "/no/such/file.txt"], "không có tệp \"/no/such/file.txt\""),
            (["check", "--format", "xml", "-"], "xml"), (["extract"], "cần ít nhất một tệp"), ([], "vanthu"),
        ]
        for (words, message) in cases {
            let outcome = try BuiltProgram.run(words)
            #expect(outcome.status == 2, "\(words)")
            #expect(outcome.errors.contains(message), "\(words): \(outcome.errors)")
        }
    }

    @Test func namesTheFirstBadByte() throws {
        let scratch = try Scratch()
        let file = try scratch.write("hỏng.txt", Data(Array("Điều 5".utf8) + [0xFF, 0x41]))
        let outcome = try BuiltProgram.run(["check", file.path])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("8"), "\(outcome.errors)")
    }

    @Test func aFolderWithoutTextsIsNamed() throws {
        let scratch = try Scratch()
        let outcome = try BuiltProgram.run(["check", scratch.folder.path])
        #expect(outcome.status == 2 && outcome.errors.contains(scratch.folder.path))
    }

    @Test func rulesAndExplainKnowEveryRule() throws {
        let rules = try BuiltProgram.run(["rules"])
        #expect(rules.status == 0 && rules.output.contains("code-spacing"))
        let one = try BuiltProgram.run(["explain", "code-spacing"])
        #expect(one.status == 0 && one.output.contains("05-CT/TW"))
        #expect(try BuiltProgram.run(["explain", "code-spaicng"]).errors.contains("code-spacing"))
    }

    @Test func settingsComeFromTheNearestFileOrTheOneNamed() throws {
        let scratch = try Scratch()
        try scratch.write(".vanthu.json", #"{"rules": {"code-spacing": "off"}, "profil": "press"}"#)
        try scratch.write("khác.json", #"{"rules": {"date-impossible": "off"}, "include": ["*.text"]}"#)
        try scratch.write("con/a.txt", faulty)
        try scratch.write("con/b.text", faulty)
        func codes(_ arguments: String...) throws -> [String] {
            let lines = try BuiltProgram.run(["check", "--format", "jsonl"] + arguments, in: scratch.folder).output
                .split(separator: "\n")
            return try lines.map {
                try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
            }.map { "\($0["document"] ?? "") \($0["rule"] ?? "")" }
        }
        #expect(try codes("con/a.txt") == [".vanthu.json configuration-file", "con/a.txt date-impossible"])
        #expect(try codes("--config", "khác.json", "con") == ["con/b.text code-spacing"])
        #expect(try BuiltProgram.run(["check", "--config", "không.json", "con/a.txt"], in: scratch.folder).status == 2)
        let extract = try BuiltProgram.run(["extract", "--diagnostics", "con/a.txt"], in: scratch.folder)
        #expect(!extract.output.contains("code-spacing") && extract.errors.contains(".vanthu.json:1:"))
    }

    @Test func theBaselineLeavesWhatIsNew() throws {
        let scratch = try Scratch()
        try scratch.write("a.txt", faulty)
        #expect(
            try BuiltProgram.run(["check", "--write-baseline", "nền.json", "a.txt"], in: scratch.folder).status == 0)
        #expect(try BuiltProgram.run(["check", "--baseline", "nền.json", "a.txt"], in: scratch.folder).status == 0)
        try scratch.write("a.txt", faulty + "Ngày 30/2/2019 họp.\n")
        let outcome = try BuiltProgram.run(["check", "--baseline", "nền.json", "a.txt"], in: scratch.folder)
        #expect(outcome.status == 1 && outcome.output.contains("1 văn bản"))
        #expect(outcome.output.components(separatedBy: "[date-impossible]").count == 2)
    }

    @Test func registersAreCheckedAndUsed() throws {
        let scratch = try Scratch()
        try scratch.write("sổ.csv", "code,type,date,title\n7-QĐ/ABCD,Quyết định,2020-05-01,Về quy chế làm việc\n")
        try scratch.write("hỏng.csv", "code,type\n7- QĐ/ABCD,Quyết định\n")
        try scratch.write(".vanthu.json", #"{"registers": ["sổ.csv"]}"#)
        #expect(try BuiltProgram.run(["register", "check", "sổ.csv"], in: scratch.folder).status == 0)
        let bad = try BuiltProgram.run(["register", "check", "hỏng.csv"], in: scratch.folder)
        #expect(bad.status == 1 && bad.output.contains("hỏng.csv:2:1: cảnh báo: ký hiệu viết sai, viết 7-QĐ/ABCD"))
        #expect(try BuiltProgram.run(["register", "check", "không.csv"], in: scratch.folder).status == 2)
        #expect(try BuiltProgram.run(["register"], in: scratch.folder).status == 2)
        #expect(try BuiltProgram.run(["lookup", "quy che lam viec"], in: scratch.folder).output.contains("7-QĐ/ABCD"))
    }
}
