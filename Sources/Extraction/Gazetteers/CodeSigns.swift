import Register

/// The signs that codes are made of: abbreviations of types and of issuing bodies.
struct CodeSigns: Sendable {
    struct Sign: Sendable {
        /// As the regulation writes it.
        var text: String
        var isType = false
        var isOrgan = false
        /// Whether some party, state, mass organisation uses it.
        var isParty = false
        var isState = false
        var isMass = false
        /// Whether it is of the highest bodies, or a ministry or body of its rank.
        var isHigh = false
    }

    private var signs = PermanentTable(Sign(text: ""))
    private var count = 0
    /// Index of a sign by its text.
    private var exact: SignTable
    /// The same by the folded text; -1 where two signs fold alike.
    private var folded: SignTable
    /// Bytes of the longest type.
    private var longestType = 0

    static let shared = CodeSigns()

    private init() {
        let (types, bodies) = (Table.documentTypes.rows, Table.issuingBodies.rows)
        exact = SignTable(capacity: types.count + bodies.count)
        folded = SignTable(capacity: types.count + bodies.count)
        for row in types { add(String(row[2]), row[0], isType: true, level: "") }
        for row in bodies { add(String(row[2]), row[0], isType: false, level: row[3]) }
    }

    private mutating func add(_ text: String, _ system: Substring, isType: Bool, level: Substring) {
        guard let key = SignKey(text), let foldedKey = SignKey(folding: text) else { return }
        let number = exact[key] ?? count
        if number == count {
            signs[number] = Sign(text: text)
            exact[key] = number
            folded[foldedKey] = folded[foldedKey] == nil ? number : -1
            count += 1
        }
        if isType { signs[number].isType = true } else { signs[number].isOrgan = true }
        if isType { longestType = max(longestType, text.utf8.count) }
        switch system {
        case "party": signs[number].isParty = true
        case "state": signs[number].isState = true
        default: signs[number].isMass = true
        }
        if !isType, level == "central" || level == "ministry", text.utf8.count >= 4 { signs[number].isHigh = true }
    }

    /// The sign written so.
    func sign(_ text: String) -> Sign? { sign(SignKey(text)) }

    /// The sign that a word is, as it is written.
    func sign(_ token: Token, in scan: Scan) -> Sign? { sign(SignKey(scan.bytes(of: token))) }

    private func sign(_ key: SignKey?) -> Sign? { key.flatMap { exact[$0] }.map { signs[$0] } }

    /// The one sign that `text` is a miswriting of by case, eth or D for Đ.
    func meant(by text: String) -> Sign? { sign(text) ?? sign(folded: SignKey(folding: text)) }

    private func sign(folded key: SignKey?) -> Sign? {
        key.flatMap { folded[$0] }.flatMap { $0 < 0 ? nil : signs[$0] }
    }

    /// A type and a body written without the hyphen between them: `NĐCP`.
    func split(_ text: String) -> (type: Sign, organ: Sign)? {
        let letters = Array(text.utf8)
        for end in letters.indices.dropFirst().prefix(longestType) {
            guard let type = sign(SignKey(letters[..<end])), type.isType, let organ = sign(SignKey(letters[end...])),
                organ.isOrgan, organ.text.unicodeScalars.count >= 2
            else { continue }
            if type.text.unicodeScalars.count >= 2 || text == "LCTN" { return (type, organ) }
        }
        // Beside a wrong letter the missing hyphen is sure for the commonest only: `NDCP`, `qđttg`.
        let scalars = text.unicodeScalars
        guard let start = scalars.index(scalars.startIndex, offsetBy: 2, limitedBy: scalars.endIndex),
            let tail = SignKey(folding: text.utf8[start...]),
            let organ = Self.commonest.first(where: { $0.key == tail }).flatMap({ sign($0.text) }),
            let type = meant(by: String(text[..<start])), type.isType
        else { return nil }
        return (type, organ)
    }

    private static let commonest = ["CP", "TTg", "UBND", "HĐND"].map { (key: SignKey(folding: $0), text: $0) }

    /// Two bodies of a joint act written without the hyphen between them: `BTCBCA`. nil if they may be parted in two ways.
    func splitBodies(_ text: String) -> (first: Sign, second: Sign)? {
        guard text.unicodeScalars.count >= 6 else { return nil }
        var found: (first: Sign, second: Sign)?
        for index in text.indices.dropFirst(3).dropLast(2) {
            guard let first = sign(String(text[..<index])), first.isOrgan, first.isState,
                let second = sign(String(text[index...])), second.isOrgan, second.isState
            else { continue }
            if found != nil { return nil }
            found = (first, second)
        }
        return found
    }

    /// Judgments and contracts have numbers of the same shape; they are no documents of an office.
    private static let foreign = SignTable([
        "HS", "DS", "HC", "HSST", "DSST", "HSPT", "DSPT", "KDTM", "HNGĐ", "HĐMB", "HĐ", "HĐLĐ", "HĐKT", "TLST", "QĐST",
        "KNĐ", "HNST", "HCST", "HCPT", "LĐST", "LĐPT", "PLHĐ",
    ])

    private static let central: Set<String> = [
        "CP", "TTg", "CTN", "QH", "UBTVQH", "UBND", "HĐND", "VPCP", "VPQH", "NHNN", "KTNN", "TTCP", "TANDTC", "VKSNDTC",
        "HĐTP",
    ]

    /// Whether this is the sign of a body that the whole country knows: a ministry, the Government and its like.
    static func isCentral(_ text: String) -> Bool {
        if central.contains(text) { return true }
        guard let sign = shared.sign(text), sign.isOrgan, sign.isState else { return false }
        return sign.isHigh || text.hasPrefix("B") && text.utf8.count >= 3
    }

    static func isForeign(_ text: String) -> Bool { foreign.contains(text) }
}
