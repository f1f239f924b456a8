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

    init(_ numbers: [SignKey: Int]) {
        var size = 2
        while size < numbers.count * 2 { size *= 2 }
        slots = PermanentTable(Slot(), count: size)
        mask = size - 1
        for (key, number) in numbers where key != .none {
            slots[place(of: key)] = Slot(key: key, number: Int32(truncatingIfNeeded: number))
        }
    }

    /// Of signs for who asks only whether one is in it.
    init(_ signs: [String]) {
        var numbers: [SignKey: Int] = [:]
        for sign in signs.compactMap(SignKey.init(_:)) { numbers[sign] = 0 }
        self.init(numbers)
    }

    func contains(_ sign: String) -> Bool { SignKey(sign).flatMap { self[$0] } != nil }

    /// The number of a sign, nil if it is not in the table.
    @inline(__always)
    subscript(key: SignKey) -> Int? {
        let slot = slots[place(of: key)]
        return slot.key == .none ? nil : Int(slot.number)
    }

    /// The place of a key, or the empty one where it would be.
    @inline(__always)
    private func place(of key: SignKey) -> Int {
        var place = key.place & mask
        while slots[place].key != key, slots[place].key != .none { place = (place + 1) & mask }
        return place
    }
}
