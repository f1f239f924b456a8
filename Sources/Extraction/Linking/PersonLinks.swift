/// Which person a name means: the same name, or a given name alone after the full one.
struct PersonLinks {
    private var numbers = ReferentNumbers()
    /// Those whose endings are noted.
    private var named: Set<Int> = []

    mutating func number(of value: PersonValue) -> Int {
        let number = numbers.number(of: value.name)
        guard value.form == .full, named.insert(number).inserted else { return number }
        // `ông Thắng`, `ông Minh Thắng` after `Sơn Minh Thắng`: the first full name of that ending keeps it.
        let words = value.name.split(separator: " ")
        for first in words.indices.dropFirst() {
            numbers.alias(words[first...].joined(separator: " "), for: number)
        }
        return number
    }
}
