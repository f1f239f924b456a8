/// Which body a name means: the same name, its abbreviation, or its beginning after the full one.
struct OrganisationLinks {
    private var numbers = ReferentNumbers()
    /// The beginnings of full names seen, each with the body that has it; nil for one of two bodies, which means neither.
    private var beginnings: [NameKey: Int?] = [:]
    /// Names that the text itself gives.
    private var defined: [NameKey: Int] = [:]
    private var twice: Set<NameKey> = []
    /// Abbreviations that the text gives in brackets.
    private var bracketed: Set<NameKey> = []
    /// The register's key of a body, where it is known.
    private var keys: [Int: String] = [:]

    struct Link {
        var number: Int
        var isShort: Bool
        /// Whether it is the beginning of a name before it, whatever the register takes it for.
        var isOfLongerName = false
        /// That name's register key.
        var key: String?
    }

    /// Whether the text has called a body so before.
    func isNamed(_ value: OrganisationValue) -> Bool {
        if defined.isEmpty, bracketed.isEmpty { return false }
        let key = NameKey(value.name)
        return bracketed.contains(key) || defined[key] != nil
    }

    mutating func link(_ value: OrganisationValue) -> Link {
        if !defined.isEmpty, let known = defined[NameKey(value.written ?? value.name)] {
            return Link(number: known, isShort: true)
        }
        // `Đảng ủy Khối` is the one named in full before it.
        if let written = value.written, let longer = beginnings[NameKey(written)] ?? nil {
            return Link(number: longer, isShort: true, isOfLongerName: true, key: keys[longer])
        }
        if value.registerKey == nil, value.abbreviation == value.name { bracketed.insert(NameKey(value.name)) }
        if let known = numbers.known(value.name) {
            if let abbreviation = value.abbreviation { numbers.alias(abbreviation, for: known) }
            let isShort = value.written != nil || value.needsDefinition || isBeginning(value.name, of: known)
            return Link(number: known, isShort: isShort)
        }
        if let longer = beginnings[NameKey(value.name)] ?? nil {
            return Link(number: longer, isShort: true)
        }
        let number = numbers.number(of: value.name)
        keys[number] = value.registerKey
        if let abbreviation = value.abbreviation { numbers.alias(abbreviation, for: number) }
        var beginning = ""
        let words = value.name.split(separator: " ")
        for word in words.dropLast() {
            beginning += beginning.isEmpty ? word : " \(word)"
            note(NameKey(beginning), number)
        }
        return Link(number: number, isShort: false)
    }

    private mutating func note(_ beginning: NameKey, _ number: Int) {
        switch beginnings[beginning] {
        case .none: beginnings[beginning] = .some(number)
        case .some(number), .some(nil): break
        case .some: beginnings[beginning] = .some(nil)
        }
    }

    /// Makes a name mean a body from here on: `sau đây gọi là UBND tỉnh`. A name given to two means neither.
    mutating func define(_ value: OrganisationValue, as number: Int) {
        let key = NameKey(value.written ?? value.name)
        if let other = defined[key], other != number { twice.insert(key) }
        defined[key] = twice.contains(key) ? nil : number
    }

    private func isBeginning(_ name: String, of number: Int) -> Bool {
        (beginnings[NameKey(name)] ?? nil) == number
    }
}
