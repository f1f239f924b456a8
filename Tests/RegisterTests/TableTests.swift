import Register
import Testing

@Suite struct TableTests {
    static let all: [Table] = [
        .units, .nounBoundaries, .documentTypes, .issuingBodies, .actNames, .bodies, .officials, .places, .plenums,
        .positions,
        .surnames, .terms, .lunarYears, .partyActs, .stateActs, .addresses, .bodyHeads, .bodyLookAlikes, .bodyWords,
        .countries, .eventHeads, .localities, .namesakes, .officeTitles, .officialSites,
    ]

    @Test(arguments: all.indices) func everyRowHasItsColumns(index: Int) {
        let table = Self.all[index]
        #expect(!table.rows.isEmpty)
        for row in table.rows {
            #expect(row.count == table.columns.count, "\(table.name), dòng \(row.line): \(row[0])")
            #expect(!row[0].isEmpty, "\(table.name), dòng \(row.line)")
        }
    }

    @Test func readsRowsAndSkipsComments() {
        let table = Table("test", "a\tb\tsource\n# không\n1\t\tx\n\n2\t3\ty")
        #expect(table.columns == ["a", "b", "source"])
        #expect(table.rows.map { [$0[0], $0[1], $0[2], $0[3]] } == [["1", "", "x", ""], ["2", "3", "y", ""]])
        #expect(table.rows.map(\.line) == [3, 5])
    }
}
