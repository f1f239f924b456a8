/// Which body a name means: the same name, its abbreviation, or its beginning after the full one.
struct OrganisationLinks {
    private var numbers = ReferentNumbers()
    /// The beginnings of full names seen, each with the first body that had it.
    private var beginnings: [NameKey: Int] = [:]
    private var names = FoldedNames()

    mutating func link(_ value: OrganisationValue) -> (number: Int, isShort: Bool) {
        if let known = numbers.known(value.name) { return (known, isBeginning(value.name, of: known)) }
        if let longer = beginnings[names.key(value.name)] {
            numbers.alias(value.name, for: longer)
            return (longer, true)
        }
        let number = numbers.number(of: value.name)
        if let abbreviation = value.abbreviation { numbers.alias(abbreviation, for: number) }
        var beginning = ""
        let words = value.name.lowercased().split(separator: " ")
        for word in words.dropLast() {
            beginning += beginning.isEmpty ? word : " \(word)"
            if beginnings[NameKey(beginning)] == nil { beginnings[NameKey(beginning)] = number }
        }
        return (number, false)
    }

    private mutating func isBeginning(_ name: String, of number: Int) -> Bool {
        beginnings[names.key(name)] == number
    }
}
