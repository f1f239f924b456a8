/// A term of office: of the Party between two congresses, or of the Quốc hội.
package struct Term: Sendable {
    package enum Sort: String, Sendable {
        case partyCongress = "party-congress"
        case nationalAssembly = "national-assembly"
    }

    package let sort: Sort
    package let number: Int
    /// First and last day of the congress or of the first session, as far as known.
    package let start: CivilDate?
    package let end: CivilDate?
    /// Years of the term, the last nil while it runs.
    package let firstYear: Int
    package let lastYear: Int?
    package let leader: String
    package let source: String

    /// All terms, oldest first of each sort.
    package static let all: [Term] = Table.terms.rows.compactMap { row in
        guard let sort = Sort(rawValue: String(row[0])), let firstYear = Int(row[4]),
            let number = Int(row[1])
        else { return nil }
        return Term(
            sort: sort, number: number, start: CivilDate(iso: row[2]), end: CivilDate(iso: row[3]),
            firstYear: firstYear, lastYear: Int(row[5]), leader: String(row[6]), source: String(row[7]))
    }

    package static func term(_ number: Int, of sort: Sort) -> Term? {
        all.first { $0.number == number && $0.sort == sort }
    }

    /// `2016–2021`.
    package var years: String { "\(firstYear)–\(lastYear.map(String.init) ?? "")" }
}
