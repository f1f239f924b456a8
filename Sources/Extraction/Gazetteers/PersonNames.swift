import Register

/// Syllables of personal names, words of address before them, and words that make a name that of a thing.
struct PersonNames: Sendable {
    struct Roles: OptionSet, Sendable {
        let rawValue: UInt8
        static let surname = Roles(rawValue: 1)
        /// A surname of many.
        static let commonSurname = Roles(rawValue: 2)
        /// One that makes a name of a single syllable more.
        static let topSurname = Roles(rawValue: 16)
        static let middle = Roles(rawValue: 4)
        static let given = Roles(rawValue: 8)
    }

    /// Words of address at some index.
    struct Address: Sendable {
        /// Whether they are none as often.
        var isFamiliar: Bool
        /// Whether a full name must follow.
        var needsFullName: Bool
        var end: Int
    }

    /// Bearers in the sample from which on a surname is common.
    private static let commonCount = 18
    private static let topCount = 150

    private var roles = PermanentTable<Roles>([])
    private var honorifics = PhraseTrie()
    private var namesakes = PhraseTrie()

    init(_ builder: inout LexiconBuilder) {
        for row in Table.surnames.rows {
            let labels = builder.labels(String(row[1]))
            guard let first = labels.first, first < 0x1_0000 else { continue }
            var role: Roles = row[0] == "surname" ? .surname : row[0] == "middle" ? .middle : .given
            if role == .surname {
                let count = Int(row[2]) ?? 0
                if count >= Self.commonCount { role.insert(.commonSurname) }
                if count >= Self.topCount { role.insert(.topSurname) }
                builder.open(.person, with: labels)
            }
            // A compound surname opens with its first syllable and goes on with the others.
            for label in labels where label < 0x1_0000 { note(role, Int(label)) }
        }
        for row in Table.addresses.rows {
            addHonorific(String(row[0]), row[1] == "familiar" ? 1 : row[1] == "full" ? 2 : 0, &builder)
        }
        for row in Table.positions.rows where Self.isHonorific(row) {
            addHonorific(String(row[0]), 0, &builder)
            for other in row[2].split(separator: "|") {
                addHonorific(String(other), 0, &builder)
            }
        }
        for row in Table.namesakes.rows { namesakes.add(builder.labels(String(row[0])), payload: 0) }
    }

    private mutating func note(_ role: Roles, _ word: Int) {
        roles[word].formUnion(role)
    }

    private mutating func addHonorific(_ phrase: String, _ rule: PhraseTrie.Payload, _ builder: inout LexiconBuilder) {
        let labels = builder.labels(phrase)
        builder.open(.address, with: labels)
        honorifics.add(labels, payload: rule)
    }

    /// Rows that are offices, or people of their own.
    private static let offices: Set<Substring> = [
        "Hiệu trưởng", "Phó Hiệu trưởng", "Trưởng khoa", "Phó Trưởng khoa", "Bác", "Chủ tịch Hồ Chí Minh", "lãnh tụ",
        "nguyên", "quyền", "cố", "Trưởng bản", "Trưởng thôn", "quý vị",
    ]

    private static func isHonorific(_ row: Table.Row) -> Bool {
        guard !offices.contains(row[0]) else { return false }
        switch row[1] {
        case "honorific", "academic-title": return true
        case "military-rank":
            // Ranks, not the posts in the same table.
            return ["tướng", "tá", "úy", "đô đốc"].contains { row[0].lowercased().hasSuffix($0) }
        default: return false
        }
    }

    @inline(__always)
    func roles(of token: Token) -> Roles {
        token.word != 0 ? roles[Int(token.word)] : []
    }

    /// The words of address that begin at `index`.
    @inline(__always)
    func honorific(at index: Int, in scan: Scan) -> Address? {
        honorifics.longestMatch(at: index, in: scan).map {
            Address(isFamiliar: $0.payload == 1, needsFullName: $0.payload == 2, end: $0.end)
        }
    }

    /// Whether a word that makes a name that of a thing ends before `index`.
    func isNamesake(at index: Int, in scan: Scan) -> Bool {
        (1...3).contains { length in
            index >= length && namesakes.longestMatch(at: index - length, in: scan)?.end == index
        }
    }
}
