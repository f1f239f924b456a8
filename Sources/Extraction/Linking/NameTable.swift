/// What names mean: numbers by name, whatever its case.
///
/// Open addressing over the sums that keys have ready: a dictionary would hash them once more, which costs more than the rest
/// of a look-up. At most half full, so that a look-up ends after a probe or two.
struct NameTable {
    private struct Entry {
        var key: NameKey
        /// nil for a name that has lost its meaning.
        var number: Int?
    }

    private var entries: [Entry] = []
    /// Index of an entry and one more, 0 for none; a power of two of them.
    private var slots = [Int32](repeating: 0, count: 64)

    subscript(key: NameKey) -> Int? {
        get {
            let slot = slots[place(of: key)]
            return slot == 0 ? nil : entries[Int(slot) - 1].number
        }
        set {
            let place = place(of: key)
            if slots[place] != 0 {
                entries[Int(slots[place]) - 1].number = newValue
            } else if newValue != nil {
                entries.append(Entry(key: key, number: newValue))
                slots[place] = Int32(truncatingIfNeeded: entries.count)
                if entries.count * 2 > slots.count { grow() }
            }
        }
    }

    var isEmpty: Bool { entries.isEmpty }

    private func place(of key: NameKey) -> Int {
        let mask = slots.count - 1
        var place = key.place & mask
        while slots[place] != 0, entries[Int(slots[place]) - 1].key != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let mask = slots.count * 2 - 1
        slots = [Int32](repeating: 0, count: mask + 1)
        for (index, entry) in entries.enumerated() {
            var place = entry.key.place & mask
            while slots[place] != 0 { place = (place + 1) & mask }
            slots[place] = Int32(truncatingIfNeeded: index + 1)
        }
    }
}
