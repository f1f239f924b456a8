import Register

/// Words that name an office, from a word on.
struct OfficeTitles: Sendable {
    enum Rule: String, Sendable {
        /// One person at a time holds it.
        case unique
        /// Many hold it.
        case several = "class"
        /// A deputy, whose term belongs to the office.
        case term
        /// The ministry's field may follow without `Bộ`.
        case ministry
        /// Needs its body or its person.
        case headed
        /// An abbreviation that needs its person.
        case short
    }

    private var titles = PhraseTrie()
    private var rules: [Rule] = []

    init(_ builder: inout LexiconBuilder) {
        for row in Table.officeTitles.rows {
            guard let rule = Rule(rawValue: String(row[1])) else { continue }
            let labels = builder.labels(String(row[0]))
            builder.open(.position, with: labels)
            titles.add(labels, payload: PhraseTrie.Payload(rules.count))
            rules.append(rule)
        }
        builder.open(.position, with: builder.labels("quyền"))
    }

    /// The title that begins at `index`, and the index after it.
    @inline(__always)
    func title(at index: Int, in scan: Scan) -> (rule: Rule, end: Int)? {
        guard let match = titles.longestMatch(at: index, in: scan), rules.indices.contains(Int(match.payload)) else {
            return nil
        }
        return (rules[Int(match.payload)], match.end)
    }
}
