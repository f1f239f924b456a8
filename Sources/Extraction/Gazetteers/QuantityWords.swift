import Register

/// What a quantity is made of: units, and the words that end or forbid a counted noun.
struct QuantityWords: Sendable {
    /// What a word or phrase does beside a figure or in a counted noun.
    struct Roles: OptionSet, Sendable {
        let rawValue: UInt8
        init(rawValue: UInt8) { self.rawValue = rawValue }
        /// No noun begins with it.
        static let barsStart = Roles(rawValue: 1)
        /// A noun ends before it.
        static let ends = Roles(rawValue: 2)
        /// A figure behind it is its name.
        static let labels = Roles(rawValue: 4)
        /// Behind a comma it goes on with the noun.
        static let joins = Roles(rawValue: 8)
        /// It is of the noun, whatever its first word does elsewhere.
        static let isNoun = Roles(rawValue: 16)
        /// Phrases begin with it.
        static let leads = Roles(rawValue: 32)
        /// The grammar of names knows it as an end, too.
        static let isBoundary = Roles(rawValue: 64)
        /// It is counted with a capital, too.
        static let isKnown = Roles(rawValue: 128)

        init(named name: Substring) {
            switch name {
            case "boundary": self = [.barsStart, .ends, .isBoundary]
            case "bars": self = [.barsStart, .ends]
            case "ends": self = .ends
            case "slogan": self = .barsStart
            case "known": self = .isKnown
            case "label", "names": self = .labels
            case "joins": self = [.joins, .isKnown]
            case "noun": self = .isNoun
            default: self = []
            }
        }
    }

    private var units = PhraseTrie()
    /// By the number of the word.
    private var roles = PermanentTable<Roles>([])
    private var phrases = PhraseTrie()
    /// By place among the phrases: one phrase may have more than one role.
    private var phraseRoles = PermanentTable<Roles>([])

    init(_ builder: inout LexiconBuilder) {
        for row in Table.units.rows {
            // `Bảng 3 m` names something, `cấp 15 kg gạo` does not.
            let isMeasure = !["time", "people", "count"].contains(row[1]) && (row[0].count > 1 || row[1] == "share")
            units.add(builder.labels(String(row[0])), payload: isMeasure ? 1 : 0)
        }
        var places: [[UInt32]: Int] = [:]
        for row in Table.nounBoundaries.rows + Table.countedNouns.rows {
            let labels = builder.labels(String(row[0]))
            guard let first = labels.first, first < 0x1_0000 else { continue }
            guard labels.count > 1 else {
                roles[Int(first)].formUnion(Roles(named: row[1]))
                continue
            }
            roles[Int(first)].insert(.leads)
            if let place = places[labels] {
                phraseRoles[place].formUnion(Roles(named: row[1]))
                continue
            }
            let place = places.count
            places[labels] = place
            phrases.add(labels, payload: PhraseTrie.Payload(place))
            phraseRoles[place] = Roles(named: row[1])
        }
    }

    /// What the word at `index` does, or the phrase that it begins.
    func roles(at index: Int, in scan: Scan) -> (roles: Roles, end: Int) {
        let word = roles(of: scan[index])
        guard word.contains(.leads), let match = phrases.longestMatch(at: index, in: scan) else {
            return (word, index + 1)
        }
        let phrase = phraseRoles[Int(match.payload)]
        return (phrase.contains(.isNoun) ? phrase : word.union(phrase), match.end)
    }

    @inline(__always)
    func isBoundary(_ token: Token) -> Bool { roles(of: token).contains(.isBoundary) }

    /// Whether a phrase that names acts or units by number ends before `index`: `nghị quyết 57`, `hội nghị 5`.
    func isNumbered(_ index: Int, in scan: Scan) -> Bool {
        (2...3).contains { length in
            guard roles(of: scan[index - length]).contains(.leads),
                let match = phrases.longestMatch(at: index - length, in: scan)
            else { return false }
            return match.end == index && phraseRoles[Int(match.payload)].contains(.labels)
        }
    }

    /// The index after the unit that begins at `index`, nil if none does. `đồng` is money, but `đồng chí` is a comrade.
    @inline(__always)
    func endOfUnit(at index: Int, in scan: Scan) -> Int? {
        if scan[index].is(.đồng), scan[index + 1].is(.chí) { return nil }
        return units.longestMatch(at: index, in: scan)?.end
    }

    /// Whether the unit at `index` measures: behind any word a figure with it counts (`cấp 15 kg gạo`).
    func isMeasure(at index: Int, in scan: Scan) -> Bool { units.longestMatch(at: index, in: scan)?.payload == 1 }

    /// Whether a figure after this word is its name.
    @inline(__always)
    func isLabel(_ token: Token) -> Bool {
        roles(of: token).contains(.labels)
    }

    @inline(__always)
    private func roles(of token: Token) -> Roles {
        roles[Int(token.word)]
    }
}
