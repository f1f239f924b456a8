/// Which person a name means: the same name, or a given name alone after the full one.
struct PersonLinks {
    private var numbers = ReferentNumbers()
    /// Those whose endings are noted.
    private var named: Set<Int> = []

    mutating func number(of value: PersonValue) -> Int {
        let name = NameKey(value.name)
        let number = numbers.number(of: name)
        guard value.form == .full, named.insert(number).inserted else { return number }
        // `ông Thắng`, `ông Minh Thắng` after `Sơn Minh Thắng`: the first full name of that ending keeps it.
        for ending in name.endings { numbers.alias(ending, for: number) }
        return number
    }
}
