import Register

/// Which body a name means: the same name, its abbreviation, or its beginning after the full one.
struct OrganisationLinks {
    /// What the workspace adds to the register: its abbreviations need no full name before them.
    private let own: OwnRegister?
    private var numbers = ReferentNumbers()
    /// The beginnings of full names seen, each with the body that has it; `twoBodies` for one of two, which means neither.
    private var beginnings = NameTable()
    private static let twoBodies = 0
    /// Names that the text itself gives.
    private var defined = NameTable()
    private var twice: Set<NameKey> = []
    /// Abbreviations that the text gives in brackets.
    private var bracketed: Set<NameKey> = []
    /// The register's key of a body, where it is known.
    private var keys: [Int: String] = [:]

    init(_ own: OwnRegister? = nil) { self.own = own }

    struct Link {
        var number: Int
        var isShort: Bool
        /// Whether it is the beginning of a name before it, whatever the register takes it for.
        var isOfLongerName = false
        /// That name's register key.
        var key: String?
    }

    /// Whether the text has called a body so before, or the workspace's register does.
    func isNamed(_ value: OrganisationValue) -> Bool {
        isGiven(value) || own?.body(abbreviated: value.name) != nil
    }

    private func isGiven(_ value: OrganisationValue) -> Bool {
        if defined.isEmpty, bracketed.isEmpty { return false }
        let key = NameKey(value.name)
        return bracketed.contains(key) || defined[key] != nil
    }

    mutating func link(_ value: OrganisationValue) -> Link {
        if value.needsDefinition, let body = own?.body(abbreviated: value.name), !isGiven(value) {
            let number = numbers.number(of: NameKey(body.name))
            return Link(number: number, isShort: true, isOfLongerName: true, key: body.name)
        }
        if !defined.isEmpty, let known = defined[NameKey(value.written ?? value.name)] {
            return Link(number: known, isShort: true)
        }
        // `Đảng ủy Khối` is the one named in full before it.
        if let written = value.written, let longer = body(beginning: NameKey(written)) {
            return Link(number: longer, isShort: true, isOfLongerName: true, key: keys[longer])
        }
        let name = NameKey(value.name)
        if value.registerKey == nil, value.abbreviation == value.name { bracketed.insert(name) }
        if let known = numbers.known(name) {
            if let abbreviation = value.abbreviation { numbers.alias(NameKey(abbreviation), for: known) }
            let isShort = value.written != nil || value.needsDefinition || beginnings[name] == known
            return Link(number: known, isShort: isShort)
        }
        if let longer = body(beginning: name) {
            return Link(number: longer, isShort: true)
        }
        let number = numbers.number(of: name)
        keys[number] = value.registerKey
        if let abbreviation = value.abbreviation { numbers.alias(NameKey(abbreviation), for: number) }
        for beginning in name.beginnings {
            beginnings[beginning] = beginnings[beginning].map { $0 == number ? number : Self.twoBodies } ?? number
        }
        return Link(number: number, isShort: false)
    }

    /// Makes a name mean a body from here on: `sau đây gọi là UBND tỉnh`. A name given to two means neither.
    mutating func define(_ value: OrganisationValue, as number: Int) {
        let key = NameKey(value.written ?? value.name)
        if let other = defined[key], other != number { twice.insert(key) }
        defined[key] = twice.contains(key) ? nil : number
    }

    /// The one body whose full name begins so.
    private func body(beginning name: NameKey) -> Int? {
        beginnings[name].flatMap { $0 == Self.twoBodies ? nil : $0 }
    }
}
