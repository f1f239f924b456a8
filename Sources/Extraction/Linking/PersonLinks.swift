/// Which person a name means: the same name, or a given name alone after the full one.
struct PersonLinks {
    private var numbers = ReferentNumbers()
    /// What names end in, with the person; `twoPeople` for an ending of two, which means neither.
    private var endings = NameTable()
    private static let twoPeople = 0
    /// Those whose endings are noted.
    private var named: Set<Int> = []

    /// Whether a name means one of the people before it.
    func isNamed(_ value: PersonValue) -> Bool {
        let name = NameKey(value.name)
        return numbers.known(name) != nil || endings[name] != nil
    }

    /// The number of the person a name means; nil for what is a name only if one that ends so stands before it.
    mutating func number(of value: PersonValue) -> Int? {
        let name = NameKey(value.name)
        let ending = endings[name]
        if value.form == .short {
            // `ông Thắng`, `ông Minh Thắng` after `Sơn Minh Thắng`.
            if let ending, ending != Self.twoPeople { return ending }
            if value.needsAntecedent, ending == nil, numbers.known(name) == nil { return nil }
            return numbers.number(of: name)
        }
        // `Kim Ngân` after `Nguyễn Thị Kim Ngân`, unless it stood alone before.
        if let ending, ending != Self.twoPeople, numbers.known(name) == nil { return ending }
        let number = numbers.number(of: name)
        guard named.insert(number).inserted else { return number }
        for ending in name.endings {
            endings[ending] = endings[ending].map { $0 == number ? number : Self.twoPeople } ?? number
        }
        return number
    }
}
