import Register

/// What a quantity is made of: units, and the words that end or forbid a counted noun.
struct QuantityWords: Sendable {
    enum Role: UInt8, Sendable { case none, boundary, label, both }

    private var units = PhraseTrie()
    private var roles = PermanentTable<Role>(.none)

    init(_ builder: inout LexiconBuilder) {
        for row in Table.units.rows { units.add(builder.labels(String(row[0])), payload: 0) }
        for row in Table.nounBoundaries.rows {
            guard let label = builder.labels(String(row[0])).first, label < 0x1_0000 else { continue }
            let index = Int(label)
            let role: Role = row[1] == "label" ? .label : .boundary
            roles[index] = roles[index] == .none || roles[index] == role ? role : .both
        }
    }

    /// The index after the unit that begins at `index`, nil if none does.
    @inline(__always)
    /// `đồng` is money, but `đồng chí` is a comrade.
    func endOfUnit(at index: Int, in scan: Scan) -> Int? {
        if scan[index].is(.đồng), scan[index + 1].is(.chí) { return nil }
        return units.longestMatch(at: index, in: scan)?.end
    }

    @inline(__always)
    func isBoundary(_ token: Token) -> Bool {
        let role = role(of: token)
        return role == .boundary || role == .both
    }

    /// Whether a figure after this word is its name.
    @inline(__always)
    func isLabel(_ token: Token) -> Bool {
        let role = role(of: token)
        return role == .label || role == .both
    }

    @inline(__always)
    private func role(of token: Token) -> Role {
        roles[Int(token.word)]
    }
}
