/// Which person a name means: the same name, or a given name alone after the full one.
struct PersonLinks {
    private var numbers = ReferentNumbers()

    mutating func number(of value: PersonValue) -> Int {
        let number = numbers.known(value.name) ?? numbers.number(of: value.name)
        guard value.form == .full else { return number }
        // `ông Thắng`, `ông Minh Thắng` after `Sơn Minh Thắng`: the first full name of that ending keeps it.
        let words = value.name.split(separator: " ")
        for first in words.indices.dropFirst() {
            numbers.alias(words[first...].joined(separator: " "), for: number)
        }
        return number
    }
}
