/// Numbers referents by name, whatever its case, from 1.
struct ReferentNumbers {
    private var numbers = NameTable()
    private(set) var count = 0

    /// The number of a name, a new one if it has none yet.
    mutating func number(of name: String) -> Int { number(of: NameKey(name)) }

    mutating func number(of key: NameKey) -> Int {
        if let known = numbers[key] { return known }
        count += 1
        numbers[key] = count
        return count
    }

    func known(_ key: NameKey) -> Int? { numbers[key] }

    /// Makes another name mean the same referent; a name that means one already keeps it.
    mutating func alias(_ key: NameKey, for number: Int) {
        if numbers[key] == nil { numbers[key] = number }
    }
}
