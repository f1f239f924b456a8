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
        /// The same, and another office may be what it serves: `Trợ lý Bộ trưởng`.
        case staff
        /// An abbreviation that needs its person.
        case short

        /// Whether it is none without its body or its person, and may have a modifier.
        var needsBody: Bool { self == .headed || self == .staff }
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
        // `chức vụ Phó Chủ tịch`: the small word is none of the title's, and no title begins with it.
        if scan[index].letterCase == .lower, match.end == index + 2, scan[index + 1].startsWithCapital,
            scan[index + 1].is(.phó)
        {
            return nil
        }
        guard rule.needsBody, let modifier = modifiers.longestMatch(at: match.end, in: scan) else {
            return (rule, match.end)
        }
        // `Ngoại trưởng phụ trách châu Á`: what is in someone's charge, not that someone has charge.
        if scan[match.end].is(.phụ),
            scan[modifier.end].is(.các) || scan[modifier.end].is(.lĩnh)
                || Lexicon.shared.places.country(at: modifier.end, allowsSyllable: true, in: scan) != nil
                || Lexicon.shared.bodies.word(at: modifier.end, in: scan) != nil
                    && Lexicon.shared.bodies.head(at: modifier.end, in: scan) == nil
        {
            return (rule, match.end)
        }
        return (rule, modifier.end)
    }
}
