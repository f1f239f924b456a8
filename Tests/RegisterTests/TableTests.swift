import Register
import Testing

@Suite struct TableTests {
    static let all: [Table] = [
        .units, .nounBoundaries, .documentTypes, .issuingBodies, .actNames, .bodies, .officials, .places, .plenums,
        .positions,
        .surnames, .terms, .lunarYears, .partyActs, .stateActs, .addresses, .bodyHeads, .bodyLookAlikes, .bodyWords,
        .countries, .eventHeads, .localities, .namesakes, .officeTitles, .officialSites, .stateForms, .exclusiveOffices,
        .officePredicates, .anniversaries, .countedNouns, .outlets,
    ]

    @Test(arguments: all.indices) func everyRowHasItsColumns(index: Int) {
        let table = Self.all[index]
        #expect(!table.rows.isEmpty)
        for row in table.rows {
            #expect(row.count == table.columns.count, "\(table.name), dòng \(row.line): \(row[0])")
            #expect(!row[0].isEmpty, "\(table.name), dòng \(row.line)")
        }
    }

    @Test(arguments: all.indices) func everyFieldIsComposedAndBare(index: Int) {
        let table = Self.all[index]
        for row in table.rows {
            for column in table.columns.indices {
                let field = row[column]
                // Combining marks are CC 80 ... CD AF.
                let isSound = field.utf8.first != 0x20 && !field.utf8.contains { $0 == 0xCC || $0 == 0xCD }
                if !isSound { Issue.record("\(table.name), dòng \(row.line): \(field)") }
            }
        }
    }

    /// Dates are real, at the precision of their source, and no end is before its beginning.
    @Test(arguments: [
        (Table.officials, 3, 4), (.bodies, 5, 6), (.places, 4, 5), (.plenums, 2, 3), (.terms, 2, 3),
    ])
    func datesAreReal(table: Table, from: Int, to: Int) {
        for row in table.rows {
            for field in [row[from], row[to]] where !field.isEmpty {
                let full = field.utf8.count == 4 ? field + "-01-01" : field.utf8.count == 7 ? field + "-01" : field
                #expect(CivilDate(iso: full) != nil, "\(table.name), dòng \(row.line): \(field)")
            }
            let shared = min(row[from].count, row[to].count)
            let isOrdered = shared == 0 || row[from].prefix(shared) <= row[to].prefix(shared)
            #expect(isOrdered, "\(table.name), dòng \(row.line)")
        }
    }

    /// Parents of bodies and successors of places are rows themselves.
    @Test func referencesResolve() {
        for body in Body.all where !body.parent.isEmpty {
            #expect(Body.keyed(body.parent) != nil, "\(body.name): \(body.parent)")
        }
        for place in Place.all where !place.mergedInto.isEmpty {
            #expect(!Place.named(place.mergedInto).isEmpty, "\(place.name): \(place.mergedInto)")
        }
    }

    @Test func readsRowsAndSkipsComments() {
        let table = Table("test", "a\tb\tsource\n# không\n1\t\tx\n\n2\t3\ty")
        #expect(table.columns == ["a", "b", "source"])
        #expect(table.rows.map { [$0[0], $0[1], $0[2], $0[3]] } == [["1", "", "x", ""], ["2", "3", "y", ""]])
        #expect(table.rows.map(\.line) == [3, 5])
    }
}
