import Register
package import TextModel

/// Numbers for the words that some phrase or recogniser knows. Everything else is word 0.
///
/// Open addressing over folded syllables; at most half full, so a look-up ends after a probe or two. Copies share their words:
/// only who makes it may add to it.
package struct Vocabulary: Sendable {
    /// A word and its number side by side, so that a probe touches one line of memory; key 0 for none.
    fileprivate struct Slot: Sendable {
        var key: UInt64 = 0
        var number: UInt16 = 0
    }

    private var table = PermanentTable(Slot(), count: 1 << 14)
    /// Words so far; the next one gets `count + 1`.
    package private(set) var count = 0

    package init() {}

    /// The slots as they lie in memory, for who looks up word after word. Owns raw bytes: the mask keeps every index inside,
    /// and half of the slots are empty, so that probing ends.
    package struct Slots {
        fileprivate let slots: UnsafePointer<Slot>
        fileprivate let mask: Int

        /// The number of a folded word by its key, 0 if it is not in the vocabulary.
        @inline(__always)
        func number(of key: UInt64) -> UInt16 {
            var index = Self.slot(for: key) & mask
            while true {
                let slot = slots[index]
                if slot.key == key { return slot.number }
                if slot.key == 0 { return 0 }
                index = (index + 1) & mask
            }
        }

        @inline(__always)
        fileprivate static func slot(for key: UInt64) -> Int {
            let hash = (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15
            return Int(truncatingIfNeeded: hash >> 40)
        }
    }

    @inline(__always)
    package var slots: Slots { Slots(slots: table.base, mask: table.count - 1) }

    /// The number of a word, 0 if it is not in the vocabulary.
    package func number(of syllable: Syllable) -> UInt16 { slots.number(of: syllable.key) }

    /// The number of a word, which is added if it is new; 0 for what cannot be a word or when the numbers are used up.
    package mutating func add(_ syllable: Syllable) -> UInt16 {
        let known = number(of: syllable)
        if known != 0 || syllable == .none || count >= Int(UInt16.max) - 1 { return known }
        if (count + 1) * 2 >= table.count { grow() }
        count += 1
        insert(Slot(key: syllable.key, number: UInt16(count)))
        return UInt16(count)
    }

    /// Gives another spelling of a word the word's number. It must not be in the vocabulary yet.
    package mutating func add(_ spelling: Syllable, as number: UInt16) {
        guard self.number(of: spelling) == 0, spelling != .none else { return }
        insert(Slot(key: spelling.key, number: number))
    }

    private mutating func insert(_ slot: Slot) {
        let mask = table.count - 1
        var index = Slots.slot(for: slot.key) & mask
        while table[index].key != 0 { index = (index + 1) & mask }
        table[index] = slot
    }

    private mutating func grow() {
        let old = (0..<table.count).map { table[$0] }.filter { $0.key != 0 }
        table = PermanentTable(Slot(), count: table.count * 2)
        for slot in old { insert(slot) }
    }
}
