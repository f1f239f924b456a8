import Register
import Testing

@Suite struct KnownActTests {
    @Test func actsByCodeAndTitle() {
        let decree = KnownActs.acts(code: "30/2020/nđ-cp", system: .state).first
        #expect(decree?.date == CivilDate(year: 2020, month: 3, day: 5))
        let title = FoldedTitle("Một số việc cần làm ngay để tăng cường vai trò nêu gương của cán bộ, đảng viên")
        #expect(KnownActs.acts(title: title, system: .party).map(\.code) == ["55-QĐ/TW"])
        #expect(KnownActs.acts(code: "55-QĐ/TW", system: .state).isEmpty)
        #expect(KnownActs.acts(code: "55-QĐ/TW", system: .massOrganisation).isEmpty)
        #expect(KnownActs.acts(code: "10-NQ/TW", system: .party).count > 1)
    }

    @Test func foldedTitles() {
        #expect(FoldedTitle("Về việc “Hoà giải ở cơ sở”").key == "hoa giai o co so")
        #expect(FoldedTitle("hòa giải  ở cơ sở") == FoldedTitle("Về hoà giải, ở cơ sở"))
        #expect(FoldedTitle("đảng".decomposed) == FoldedTitle("ĐẢNG"))
        #expect(FoldedTitle("Vệ sinh").wordCount == 2)
        #expect(FoldedTitle("").key.isEmpty)
    }

    @Test func beginningsOfTitlesAreTitles() {
        let words = FoldedTitle("Về công tác văn thư, lưu trữ").key.split(separator: " ")
        #expect(
            FoldedTitle.beginnings(of: words, from: 3, to: 5)
                == ["công tác văn", "công tác văn thư", "công tác văn thư lưu"].map { FoldedTitle($0) })
        #expect(FoldedTitle.beginnings(of: words, from: 3, to: 60).count == 4)
        #expect(FoldedTitle.beginnings(of: words, from: 7, to: 60).isEmpty)
        #expect(FoldedTitle.beginnings(of: words, from: 6, to: 2).count == 1)
    }

    /// Who signs follows from the code of the highest organs, whoever drafted the act.
    @Test func issuersFitTheSigns() {
        let issuers = [
            "NĐ-CP": "Chính phủ", "NQ-CP": "Chính phủ", "QĐ-TTg": "Thủ tướng Chính phủ",
            "CT-TTg": "Thủ tướng Chính phủ",
        ]
        for row in Table.stateActs.rows {
            let sign = row[0].split(separator: "/").last.map(String.init) ?? ""
            let assembly =
                sign.hasPrefix("UBTVQH") ? "Ủy ban Thường vụ Quốc hội" : sign.hasPrefix("QH") ? "Quốc hội" : nil
            guard let issuer = issuers[sign] ?? assembly else { continue }
            #expect(row[2].hasPrefix(issuer), "dòng \(row.line): \(row[0])")
        }
    }

    /// No act stands twice, all is NFC, and what took an act's place is another.
    @Test func rowsAreUniqueAndComposed() {
        for table in [Table.partyActs, Table.stateActs] {
            let columns = ["code", "type", "term", "date"].compactMap { table.columns.firstIndex(of: $0) }
            let status = table.columns.firstIndex(of: "status") ?? 0
            var keys: Set<[Substring]> = []
            for row in table.rows {
                #expect(keys.insert(columns.map { row[$0] }).inserted, "\(table.name):\(row.line) \(row[0])")
                #expect(row[status] != "replaced by \(row[0])", "\(table.name):\(row.line)")
            }
        }
    }

    /// Every row has all its columns, a code, a type and a title; every date is one.
    @Test func rowsAreWhole() {
        for table in [Table.partyActs, Table.stateActs] {
            for row in table.rows {
                #expect(row.count == table.columns.count, "\(table.name):\(row.line)")
                let date = row[table.columns.firstIndex(of: "date") ?? 0]
                #expect(date.isEmpty || CivilDate(iso: date) != nil, "\(table.name):\(row.line) \(date)")
                for column in ["code", "type", "title", "source", "confidence"] {
                    #expect(
                        !row[table.columns.firstIndex(of: column) ?? 0].isEmpty, "\(table.name):\(row.line) \(column)")
                }
            }
        }
    }
}

extension String {
    fileprivate var decomposed: String { "\u{111}a\u{309}ng" }
}
