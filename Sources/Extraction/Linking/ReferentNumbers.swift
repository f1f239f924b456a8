/// Numbers referents by name, whatever its case, from 1.
struct ReferentNumbers {
    /// By the name as it stands in the text: most names come again in the same spelling.
    private var exact: [NameKey: Int] = [:]
    private var folded: [NameKey: Int] = [:]
    private(set) var count = 0

    /// The number of a name, a new one if it has none yet.
    mutating func number(of name: String) -> Int {
        if let known = known(name) { return known }
        count += 1
        folded[Self.key(name)] = count
        exact[NameKey(name)] = count
        return count
    }

    mutating func known(_ name: String) -> Int? {
        if let known = exact[NameKey(name)] { return known }
        guard let known = folded[Self.key(name)] else { return nil }
        exact[NameKey(name)] = known
        return known
    }

    /// Makes another name mean the same referent; a name that means one already keeps it.
    mutating func alias(_ name: String, for number: Int) {
        if known(name) == nil { folded[Self.key(name)] = number }
    }

    private static func key(_ name: String) -> NameKey { NameKey(name.lowercased()) }
}

/// A name to look up by its bytes. Names come from normalised text, so equal ones have equal bytes; comparing those is
/// several times faster than comparing strings by canonical equivalence.
struct NameKey: Hashable {
    let name: String

    init(_ name: String) { self.name = name }

    static func == (left: NameKey, right: NameKey) -> Bool { left.name.utf8.elementsEqual(right.name.utf8) }

    func hash(into hasher: inout Hasher) {
        var sum: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hasher.combine(sum)
    }
}

/// Names in small letters, each folded once.
struct FoldedNames {
    private var folded: [NameKey: NameKey] = [:]

    mutating func key(_ name: String) -> NameKey {
        if let known = folded[NameKey(name)] { return known }
        let key = NameKey(name.lowercased())
        folded[NameKey(name)] = key
        return key
    }
}
