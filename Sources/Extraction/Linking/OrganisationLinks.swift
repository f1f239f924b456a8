/// Which body a name means: the same name, its abbreviation, or its beginning after the full one.
struct OrganisationLinks {
    private var numbers = ReferentNumbers()
    /// The beginnings of full names seen, each with the first body that had it.
    private var beginnings = NameTable()
    /// Names that the text itself gives.
    private var defined = NameTable()
    private var twice: Set<NameKey> = []
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

    mutating func link(_ value: OrganisationValue) -> Link {
        if !defined.isEmpty, let known = defined[NameKey(value.written ?? value.name)] {
            return Link(number: known, isShort: true)
        }
        // `Đảng ủy Khối` is the one named in full before it.
        if let written = value.written, let longer = beginnings[NameKey(written)] {
            return Link(number: longer, isShort: true, isOfLongerName: true, key: keys[longer])
        }
        let name = NameKey(value.name)
        if let known = numbers.known(name) {
            return Link(number: known, isShort: value.written != nil || beginnings[name] == known)
        }
        if let longer = beginnings[name] {
            numbers.alias(name, for: longer)
            return Link(number: longer, isShort: true)
        }
        let number = numbers.number(of: name)
        keys[number] = value.registerKey
        if let abbreviation = value.abbreviation { numbers.alias(NameKey(abbreviation), for: number) }
        for beginning in name.beginnings where beginnings[beginning] == nil { beginnings[beginning] = number }
        return Link(number: number, isShort: false)
    }

    /// Makes a name mean a body from here on: `sau đây gọi là UBND tỉnh`. A name given to two means neither.
    mutating func define(_ value: OrganisationValue, as number: Int) {
        let key = NameKey(value.written ?? value.name)
        if let other = defined[key], other != number { twice.insert(key) }
        defined[key] = twice.contains(key) ? nil : number
    }
}
