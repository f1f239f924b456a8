import Extraction
import Register
import TextModel
import Validation

/// Reads the tables that the first text and the first hovers need, so that they do not wait for it.
///
/// Changes nothing; safe beside a server at work, since each table is made once, by whoever comes first.
package enum WarmUp {
    package static func run() {
        let analysis = Analysis(SourceText("Ngày 2/9/1945, ông Nguyễn Văn An, Bí thư Tỉnh ủy, dự hội nghị ở Hà Nội.\n"))
        _ = analysis.entities()
        _ = Diagnosis(analysis).findings(in: analysis)
        _ = Official.offices(of: "")
        _ = Body.keyed("")
        for system in [DocumentCode.System.party, .state] {
            _ = KnownActs.acts(code: "", system: system)
            _ = KnownActs.acts(shortName: "", system: system)
            _ = KnownActs.replacement(ofCode: "", system: system)
        }
        _ = Place.named("")
        _ = Plenum.meetings(term: 0, number: 0)
        _ = Term.all
        if let day = CivilDate(year: 1945, month: 9, day: 2) { _ = LunarDate(day) }
    }
}
