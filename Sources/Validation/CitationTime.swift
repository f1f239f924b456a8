import Extraction
import Register
import TextModel

/// The days, years and terms that stand between a code and its title.
struct CitationTime {
    /// The day, where one stands at once behind the code.
    var date: CivilDate?
    var years: Set<Int> = []
    var terms: Set<Int> = []

    /// Whether they are not those of an act.
    func contradicts(_ act: KnownAct) -> Bool {
        terms.contains { $0 != act.term } || years.contains { $0 != act.date?.year }
    }

    /// Those of some acts that they may be of; all where they are of none.
    func narrowed(_ acts: [KnownAct]) -> [KnownAct] {
        let fitting = acts.filter { !contradicts($0) }
        return fitting.isEmpty ? acts : fitting
    }
}

extension Rule.Context {
    /// Issuer, term and date stand within so many bytes behind a code, before its title.
    private static let timeReach = 90

    /// What stands beside the mention of the time of its act.
    var timeBeside: CitationTime {
        var time = CitationTime(date: dateBehind?.date)
        let end = block.mentions[index].range.end
        for mention in block.mentions[(index + 1)...] {
            guard mention.range.start - end <= Self.timeReach else { break }
            switch mention.value {
            case .term(let term): time.terms.insert(term.number)
            case .date(let date): if let year = date.year { time.years.insert(year) }
            // What follows is said of another act.
            case .citation: return time
            default: continue
            }
        }
        return time
    }
}
