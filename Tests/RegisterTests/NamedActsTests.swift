@testable import Register
import Testing

@Suite struct NamedActsTests {
    /// Only acts of these types are looked for by title and shorter name where a text names one: no other row may have what
    /// would be found so.
    @Test func onlyNamingTypesGiveNames() throws {
        let table = Table.stateActs
        let columns = try ["type", "title", "short"].map { try #require(table.columns.firstIndex(of: $0)) }
        for row in table.rows where !KnownActs.namingTypes.contains(String(row[columns[0]])) {
            #expect(!KnownActs.beginsWithNamingType(FoldedTitle(row[columns[1]])), "line \(row.line)")
            #expect(row[columns[2]].isEmpty, "line \(row.line)")
        }
    }

    @Test func lawsAreFoundByNameAndYear() {
        #expect(KnownActs.acts(named: "Luật Đất đai năm 2013").map(\.code) == ["45/2013/QH13"])
        #expect(KnownActs.acts(named: "luật Đất đai 2013").map(\.code) == ["45/2013/QH13"])
        #expect(KnownActs.acts(named: "Nghị quyết Trung ương 4 (khóa XII)").map(\.code).contains("04-NQ/TW"))
        #expect(KnownActs.acts(named: "Luật Không có").isEmpty)
        #expect(KnownActs.acts(named: "").isEmpty)
    }
}
