/// Terms of the Quốc hội by year: which numbers may stand behind `QH` and `UBTVQH` in a code of that year.
///
/// In the year of an election both the leaving and the coming one sign acts.
package enum AssemblyTerm {
    private static let years: [(term: Int, from: Int, to: Int)] = [
        (9, 1992, 1997), (10, 1997, 2002), (11, 2002, 2007), (12, 2007, 2011), (13, 2011, 2016), (14, 2016, 2021),
        (15, 2021, 2026), (16, 2026, 2031),
    ]

    /// Terms that sat in a year, in order; empty for a year that is not known.
    package static func terms(in year: Int) -> [Int] {
        years.filter { ($0.from...$0.to).contains(year) }.map(\.term)
    }
}
