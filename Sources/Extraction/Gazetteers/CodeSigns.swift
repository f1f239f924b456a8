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

    private var exact: [String: Sign] = [:]
    /// By the text in capitals with D for Đ; nil where two signs fold alike.
    private var folded: [String: String] = [:]
    /// Letters of the longest type.
    private var longestType = 0

    static let shared = CodeSigns()

    private init() {
        for row in Table.documentTypes.rows { add(String(row[2]), row[0], isType: true, level: "") }
        for row in Table.issuingBodies.rows { add(String(row[2]), row[0], isType: false, level: row[3]) }
    }

    private mutating func add(_ text: String, _ system: Substring, isType: Bool, level: Substring) {
        var sign = exact[text] ?? Sign(text: text)
        if isType { sign.isType = true } else { sign.isOrgan = true }
        if isType { longestType = max(longestType, text.unicodeScalars.count) }
        switch system {
        case "party": sign.isParty = true
        case "state": sign.isState = true
        default: sign.isMass = true
        }
        if !isType, level == "central" || level == "ministry", text.utf8.count >= 4 { sign.isHigh = true }
        exact[text] = sign
        let key = Self.fold(text)
        if let known = folded[key], known != text { folded[key] = "" } else { folded[key] = text }
    }

    /// Capitals, with D for Đ and Ð.
    static func fold(_ text: String) -> String {
        var result = ""
        for scalar in text.uppercased().unicodeScalars {
            result.unicodeScalars.append(scalar == "Đ" || scalar == "\u{D0}" ? "D" : scalar)
        }
        return result
    }

    /// The sign written so.
    func sign(_ text: String) -> Sign? { exact[text] }

    /// The one sign that `text` is a miswriting of by case, eth or D for Đ.
    func meant(by text: String) -> Sign? {
        if let known = exact[text] { return known }
        guard let canonical = folded[Self.fold(text)], !canonical.isEmpty else { return nil }
        return exact[canonical]
    }

    /// A type and a body written without the hyphen between them: `NĐCP`.
    func split(_ text: String) -> (type: Sign, organ: Sign)? {
        let letters = text.unicodeScalars
        let count = letters.count
        var index = letters.startIndex
        for _ in 0..<min(longestType, count) {
            index = letters.index(after: index)
            guard let type = exact[String(letters[..<index])], type.isType else { continue }
            let tail = String(letters[index...])
            if let organ = exact[tail], organ.isOrgan, tail.unicodeScalars.count >= 2,
                type.text.unicodeScalars.count >= 2 || text == "LCTN"
            {
                return (type, organ)
            }
        }
        // Beside a wrong letter the missing hyphen is sure for the commonest only: `NDCP`, `qđttg`.
        for (name, length) in [("CP", 2), ("TTg", 3), ("UBND", 4), ("HĐND", 4)] where count == length + 2 {
            let (head, tail) = (String(text.prefix(2)), String(text.dropFirst(2)))
            if Self.fold(tail) == Self.fold(name), let type = meant(by: head), type.isType, let organ = exact[name] {
                return (type, organ)
            }
        }
        return nil
    }

    /// Two bodies of a joint act written without the hyphen between them: `BTCBCA`. nil if they may be parted in two ways.
    func splitBodies(_ text: String) -> (first: Sign, second: Sign)? {
        guard text.unicodeScalars.count >= 6 else { return nil }
        var found: (first: Sign, second: Sign)?
        for index in text.indices.dropFirst(3).dropLast(2) {
            guard let first = exact[String(text[..<index])], first.isOrgan, first.isState,
                let second = exact[String(text[index...])], second.isOrgan, second.isState
            else { continue }
            if found != nil { return nil }
            found = (first, second)
        }
        return found
    }

    /// Judgments and contracts have numbers of the same shape; they are no documents of an office.
    private static let foreign: Set<String> = [
        "HS", "DS", "HC", "HSST", "DSST", "HSPT", "DSPT", "KDTM", "HNGĐ", "HĐMB", "HĐ", "HĐLĐ", "HĐKT", "TLST", "QĐST",
        "KNĐ", "HNST", "HCST", "HCPT", "LĐST", "LĐPT", "PLHĐ",
    ]

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
