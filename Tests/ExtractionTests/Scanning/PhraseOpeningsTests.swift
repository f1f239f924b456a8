import Register
import Testing

@testable import Extraction

@Suite struct PhraseOpeningsTests {
    private func openings(_ text: String) -> Lexicon.Openings {
        let scan = Scan(reading: Array(text.utf8)[...])
        return Lexicon.shared.openings(at: 0, scan[0], in: scan)
    }

    @Test func everyPhraseOpensWhatItIs() {
        for row in Table.documentTypes.rows { #expect(openings("\(row[1]) số").contains(.documentType), "\(row[1])") }
        for row in Table.officeTitles.rows where OfficeTitles.Rule(rawValue: String(row[1])) != nil {
            #expect(openings("\(row[0]) là").contains(.position), "\(row[0])")
        }
        for row in Table.bodyHeads.rows { #expect(openings("\(row[0]) là").contains(.body), "\(row[0])") }
        for row in Table.addresses.rows { #expect(openings("\(row[0]) là").contains(.address), "\(row[0])") }
        for row in Table.places.rows where row[0].contains(" ") && row[0] != "Hồ Chí Minh" {
            #expect(openings("\(row[0]) là").contains(.place), "\(row[0])")
        }
    }

    @Test func aFirstWordAloneOpensNoLongerPhrase() {
        #expect(openings("nghị quyết").contains(.documentType))
        #expect(!openings("nghị lực").contains(.documentType))
        #expect(openings("chỉ thị").contains(.documentType))
        #expect(!openings("chỉ có").contains(.documentType))
        #expect(openings("bộ trưởng").contains(.position))
        #expect(!openings("bộ quần áo").contains(.position))
        // `huyện` opens a place whatever its name.
        #expect(openings("huyện nọ").contains(.place))
    }

    @Test func wordsThatOpenWithoutAPhraseStay() {
        #expect(openings("ngày mai").contains(.date))
        #expect(openings("khoản nào").contains(.provision))
        #expect(openings("Nguyễn").contains(.person))
    }
}
