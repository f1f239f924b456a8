import Register
package import TextModel

/// Numbers for the words that some phrase or recogniser knows. Everything else is word 0.
///
/// Open addressing over folded syllables; at most half full, so a look-up ends after a probe or two.
package struct Vocabulary: Sendable {
    private var keys: [UInt64]
    private var numbers: [UInt16]
    private var mask: Int
    /// Words so far; the next one gets `count + 1`.
    package private(set) var count = 0

    package init() {
        keys = [UInt64](repeating: 0, count: 1 << 14)
        numbers = [UInt16](repeating: 0, count: 1 << 14)
        mask = (1 << 14) - 1
    }

    @inline(__always)
    private func slot(for key: UInt64) -> Int {
        let hash = (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: hash >> 40) & mask
    }

    /// The number of a word, 0 if it is not in the vocabulary.
    @inline(__always)
    package func number(of syllable: Syllable) -> UInt16 {
        let key = syllable.key
        if key == 0 { return 0 }
        var index = slot(for: key)
        while keys[index] != 0 {
            if keys[index] == key { return numbers[index] }
            index = (index + 1) & mask
        }
        return 0
    }

    /// The number of a word, which is added if it is new; 0 for what cannot be a word or when the numbers are used up.
    package mutating func add(_ syllable: Syllable) -> UInt16 {
        let known = number(of: syllable)
        if known != 0 || syllable == .none || count >= Int(UInt16.max) - 1 { return known }
        if (count + 1) * 2 > mask { grow() }
        count += 1
        insert(syllable.key, UInt16(count))
        return UInt16(count)
    }

    /// Gives another spelling of a word the word's number. It must not be in the vocabulary yet.
    package mutating func add(_ spelling: Syllable, as number: UInt16) {
        guard self.number(of: spelling) == 0, spelling != .none else { return }
        insert(spelling.key, number)
    }

    private mutating func insert(_ key: UInt64, _ number: UInt16) {
        var index = slot(for: key)
        while keys[index] != 0 { index = (index + 1) & mask }
        keys[index] = key
        numbers[index] = number
    }

    private mutating func grow() {
        let old = zip(keys, numbers).filter { $0.0 != 0 }
        mask = mask * 2 + 1
        keys = [UInt64](repeating: 0, count: mask + 1)
        numbers = [UInt16](repeating: 0, count: mask + 1)
        for (key, number) in old { insert(key, number) }
    }
}
