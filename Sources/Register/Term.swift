/// A term of office: of the Party between two congresses, or of the Quốc hội.
package struct Term: Sendable {
    package enum Sort: String, Sendable {
        case partyCongress = "party-congress"
        case nationalAssembly = "national-assembly"

        /// Which terms a body counts by; those of local bodies are not in the register. Roman figures without a body are
        /// the Party's, Arabic ones the Quốc hội's.
        package init?(ofBody body: String?, isRoman: Bool) {
            guard let body else {
                self = isRoman ? .partyCongress : .nationalAssembly
                return
            }
            switch FoldedTitle(body).key {
            case "quoc hoi", "uy ban thuong vu quoc hoi": self = .nationalAssembly
            case let key where Self.central.contains(key): self = .partyCongress
            default: return nil
            }
        }

        private static let central: Set<String> = [
            "dang", "dang cong san viet nam", "trung uong", "trung uong dang", "ban chap hanh trung uong",
            "ban chap hanh trung uong dang", "ban chap hanh trung uong dang cong san viet nam", "bo chinh tri",
            "ban bi thu",
            "ban bi thu trung uong dang", "ban bi thu trung uong",
        ]
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
