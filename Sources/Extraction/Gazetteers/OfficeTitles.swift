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
    private var rules = PermanentRows<Rule>()
    /// `phụ trách`, `Thường trực`: what may stand behind a title.
    private var modifiers = PhraseTrie()
    private var predicates = PhraseTrie()

    /// Where the person stands that words before an office give it to.
    struct HolderSide: OptionSet, Sendable {
        let rawValue: PhraseTrie.Payload
        static let before = HolderSide(rawValue: 1)
        static let after = HolderSide(rawValue: 2)
    }

    init(_ builder: inout LexiconBuilder) {
        for row in Table.officeTitles.rows {
            let labels = builder.labels(String(row[0]))
            if row[1] == "modifier" { modifiers.add(labels, payload: 0) }
            guard let rule = Rule(rawValue: String(row[1])) else { continue }
            builder.open(.position, with: labels)
            titles.add(labels, payload: PhraseTrie.Payload(rules.count))
            rules.append(rule)
        }
        builder.open(.position, with: builder.labels("quyền"))
        for row in Table.officePredicates.rows {
            let side: HolderSide = row[1] == "before" ? .before : row[1] == "after" ? .after : [.before, .after]
            let labels = builder.labels(String(row[0]))
            longestPredicate = max(longestPredicate, labels.count)
            predicates.add(labels, payload: side.rawValue)
        }
    }

    private var longestPredicate = 0

    /// Where the holder stands of an office at `index`, by the words right before it: the longest phrase that ends there.
    func holderSide(before index: Int, in scan: Scan) -> HolderSide {
        let end = scan[index - 1].isSymbol(":") ? index - 1 : index
        for length in (1...max(longestPredicate, 1)).reversed() where end >= length {
            if let match = predicates.longestMatch(at: end - length, in: scan), match.end == end {
                return HolderSide(rawValue: match.payload)
            }
        }
        return []
    }

    /// The title that begins at `index`, and the index after it.
    @inline(__always)
    func title(at index: Int, in scan: Scan) -> (rule: Rule, end: Int)? {
        guard let match = titles.longestMatch(at: index, in: scan), let rule = rules[Int(match.payload)] else {
            return nil
        }
        guard rule == .headed, let modifier = modifiers.longestMatch(at: match.end, in: scan) else {
            return (rule, match.end)
        }
        return (rule, modifier.end)
    }
}
