import Register

/// What names of bodies are made of: the names that the register knows, head nouns, and the words behind those.
struct BodyNames: Sendable {
    /// What may go on behind a head.
    struct Next: OptionSet, Sendable {
        let rawValue: UInt16
        static let name = Next(rawValue: 1)
        static let locality = Next(rawValue: 2)
        static let place = Next(rawValue: 4)
        static let body = Next(rawValue: 8)
        /// `của` and a body.
        static let of = Next(rawValue: 16)
        /// `số 470`
        static let number = Next(rawValue: 32)
        /// A name that begins with a word that such names are made of.
        static let word = Next(rawValue: 64)
        /// The name of a district or commune without its kind: `Huyện ủy` + `Cần Giờ`.
        static let area = Next(rawValue: 128)
        static let country = Next(rawValue: 256)

        private static let named: [Substring: Next] = [
            "name": .name, "locality": .locality, "place": .place, "body": .body, "of": .of, "number": .number,
            "word": .word, "area": .area, "country": .country,
        ]

        init(rawValue: UInt16) { self.rawValue = rawValue }

        init(list: Substring) {
            self = list.split(separator: "|").reduce(into: []) { $0.formUnion(Self.named[$1] ?? []) }
        }
    }

    struct Head: Sendable {
        enum Alone: Sendable { case always, inOffice, never }
        var sort: String
        var alone: Alone
        var next: Next
        /// Whether it is written in capitals by itself: `LĐLĐ`.
        var isAbbreviation = false
        /// Whether it is no office of the Party, the State or a union.
        var isEnterprise: Bool { sort == "company" || sort == "school" || sort == "press" || sort == "health" }
    }

    /// A name of the register's table of bodies.
    struct Known: Sendable {
        var name: String
        var sort: String
        var abbreviation: String?
        /// The sort of what only begins as a body does.
        static let lookAlike = "none"

        /// Whether it was matched by its abbreviation alone.
        var isAbbreviation = false
        /// Whether it was matched by a shorter name.
        var isShort = false
    }

    enum WordRole: PhraseTrie.Payload { case noun, verb }

    private var known = PhraseTrie()
    private var knownRows = PermanentRows<Known>()
    private var heads = PhraseTrie()
    private var headRows = PermanentRows<Head>()
    private var words = PhraseTrie()
    private var ministries = PhraseTrie()
    private var localities = PhraseTrie()

    init(_ builder: inout LexiconBuilder) {
        for row in Table.bodies.rows { addKnown(row, &builder) }
        for row in Table.bodyLookAlikes.rows {
            add(String(row[0]), Known(name: String(row[0]), sort: Known.lookAlike), &builder)
        }
        for row in Table.bodyHeads.rows {
            let alone: Head.Alone = row[2] == "always" ? .always : row[2] == "office" ? .inOffice : .never
            let labels = builder.labels(String(row[0]))
            builder.open(.body, with: labels)
            heads.add(labels, payload: PhraseTrie.Payload(headRows.count))
            var head = Head(sort: String(row[1]), alone: alone, next: Next(list: row[3]))
            head.isAbbreviation = row[0].count >= 2 && row[0].allSatisfy { $0.isUppercase }
            headRows.append(head)
        }
        for row in Table.bodyWords.rows {
            let role: WordRole = row[1] == "noun" ? .noun : .verb
            words.add(builder.labels(String(row[0])), payload: role.rawValue)
        }
        for row in Table.localities.rows {
            localities.add(builder.labels(String(row[0])), payload: row[1] == "class" ? 1 : 0)
        }
    }

    private mutating func addKnown(_ row: Table.Row, _ builder: inout LexiconBuilder) {
        let sort = String(row[3])
        // What stands everywhere is read by its head, with the place behind it.
        if sort == "local" || row[0].hasPrefix("Nước ") { return }
        let abbreviations = row[2].split(separator: "|").map(String.init)
        let entry = Known(name: String(row[0]), sort: sort, abbreviation: abbreviations.first)
        add(entry.name, entry, &builder)
        for short in row[1].split(separator: "|")
        where sort != "press" && short.contains(" ") && !Self.commonNouns.contains(short) {
            var entry = entry
            entry.isShort = true
            add(String(short), entry, &builder)
        }
        for abbreviation in abbreviations where Self.standsAlone(abbreviation) {
            var entry = entry
            entry.isAbbreviation = true
            add(abbreviation, entry, &builder)
        }
        if sort == "ministry", entry.name.hasPrefix("Bộ ") {
            ministries.add(builder.labels(String(entry.name.dropFirst(3))), payload: 0)
        }
    }

    private mutating func add(_ name: String, _ entry: Known, _ builder: inout LexiconBuilder) {
        let labels = builder.labels(name)
        builder.open(.body, with: labels)
        known.add(labels, payload: PhraseTrie.Payload(knownRows.count))
        knownRows.append(entry)
    }

    /// Short names that mean something else as often.
    private static let commonNouns: Set<Substring> = [
        "Đảng", "Trung ương", "Việt Nam", "Quân đội nhân dân", "Công an nhân dân",
    ]
    /// Abbreviations that qualify a noun (`người lao động`, `giao thông vận tải`) instead of naming a body.
    private static let qualifiers: Set<String> = [
        "NLĐ", "CCB", "NCT", "GTVT", "LĐTBXH", "VHTTDL", "TNTP", "LHPN", "LHTN", "TNC", "TNCS", "GDĐT", "SKĐS", "CSB",
        "TCT", "LĐLĐ", "MTTQ",
    ]

    private static func standsAlone(_ abbreviation: String) -> Bool {
        if abbreviation == "QH" { return true }
        return abbreviation.count >= 3 && !qualifiers.contains(abbreviation)
            && abbreviation.allSatisfy { $0.isLetter && $0.isUppercase }
    }

    /// The register's body whose name begins at `index`, written with a capital, and the index after it.
    @inline(__always)
    func known(at index: Int, in scan: Scan) -> (row: Known, end: Int)? {
        guard let match = known.longestMatch(at: index, in: scan), let row = knownRows[Int(match.payload)] else {
            return nil
        }
        return !row.isAbbreviation || scan[index].letterCase == .upper ? (row, match.end) : nil
    }

    /// The head noun that begins at `index`, and the index after it.
    @inline(__always)
    func head(at index: Int, in scan: Scan) -> (row: Head, end: Int)? {
        guard let match = heads.longestMatch(at: index, in: scan), let row = headRows[Int(match.payload)] else {
            return nil
        }
        return (row, match.end)
    }

    /// The index after the words that names are made of.
    @inline(__always)
    func word(at index: Int, in scan: Scan) -> (role: WordRole, end: Int)? {
        guard let match = words.longestMatch(at: index, in: scan), let role = WordRole(rawValue: match.payload) else {
            return nil
        }
        return (role, match.end)
    }

    /// The index after what stands behind `Bộ` in the name of a ministry.
    func endOfMinistryField(at index: Int, in scan: Scan) -> Int? { ministries.longestMatch(at: index, in: scan)?.end }

    /// `tỉnh`, `cấp huyện`: the index after it and whether it means many.
    func locality(at index: Int, in scan: Scan) -> (isClass: Bool, end: Int)? {
        localities.longestMatch(at: index, in: scan).map { ($0.payload == 1, $0.end) }
    }
}
