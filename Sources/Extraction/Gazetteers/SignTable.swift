/// Numbers by sign, for the life of the program.
///
/// Open addressing, at most half full, so that a look-up ends after a probe or two.
struct SignTable: Sendable {
    private struct Slot: BitwiseCopyable, Sendable {
        var key = SignKey.none
        var number: Int32 = 0
    }

    private var slots: PermanentTable<Slot>
    private let mask: Int

    /// Room for at most `capacity` signs.
    init(capacity: Int) {
        var size = 2
        while size < capacity * 2 { size *= 2 }
        slots = PermanentTable(Slot(), count: size)
        mask = size - 1
    }

    /// Of signs for who asks only whether one is in it.
    init(_ signs: [String]) {
        self.init(capacity: signs.count)
        for sign in signs.compactMap(SignKey.init(_:)) { self[sign] = 0 }
    }

    func contains(_ sign: String) -> Bool { SignKey(sign).flatMap { self[$0] } != nil }

    /// The number of a sign, nil if it is not in the table.
    @inline(__always)
    subscript(key: SignKey) -> Int? {
        get {
            let slot = slots[place(of: key)]
            return slot.key == .none ? nil : Int(slot.number)
        }
        set {
            guard let newValue, key != .none else { return }
            slots[place(of: key)] = Slot(key: key, number: Int32(truncatingIfNeeded: newValue))
        }
    }

    /// The place of a key, or the empty one where it would be.
    @inline(__always)
    private func place(of key: SignKey) -> Int {
        var place = key.place & mask
        while slots[place].key != key, slots[place].key != .none { place = (place + 1) & mask }
        return place
    }
}
