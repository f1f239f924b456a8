/// Which person a name means: the same name, or a given name alone after the full one.
struct PersonLinks {
    private var numbers = ReferentNumbers()
    /// What names end in, with the person; nil for an ending of two people, which means neither.
    private var endings: [NameKey: Int?] = [:]
    /// Those whose endings are noted.
    private var named: Set<Int> = []

    /// Whether a name means one of the people before it.
    func isNamed(_ value: PersonValue) -> Bool {
        numbers.known(value.name) != nil || endings[NameKey(value.name)] != nil
    }

    /// The number of the person a name means; nil for what is a name only if one that ends so stands before it.
    mutating func number(of value: PersonValue) -> Int? {
        let ending = endings[NameKey(value.name)]
        if value.form == .short {
            // `ông Thắng`, `ông Minh Thắng` after `Sơn Minh Thắng`.
            if case .some(.some(let known)) = ending { return known }
            if value.needsAntecedent, ending == nil, numbers.known(value.name) == nil { return nil }
            return numbers.number(of: value.name)
        }
        // `Kim Ngân` after `Nguyễn Thị Kim Ngân`, unless it stood alone before.
        if numbers.known(value.name) == nil, case .some(.some(let known)) = ending { return known }
        let number = numbers.number(of: value.name)
        if named.insert(number).inserted { noteEndings(of: value.name, number) }
        return number
    }

    private mutating func noteEndings(of name: String, _ number: Int) {
        let words = name.split(separator: " ")
        for first in words.indices.dropFirst() {
            let key = NameKey(words[first...].joined(separator: " "))
            if let known = endings[key], known != number {
                endings[key] = .some(nil)
            } else {
                endings[key] = number
            }
        }
    }
}
