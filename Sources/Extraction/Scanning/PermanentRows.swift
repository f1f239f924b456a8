/// Rows that are collected once and read for the life of the program, by their place: `PermanentTable` without empty places.
struct PermanentRows<Row: Sendable>: Sendable {
    private var rows = PermanentTable<Row?>(nil)
    private(set) var count = 0

    mutating func append(_ row: Row) {
        rows[count] = row
        count += 1
    }

    /// The row at a place, nil if there is none.
    @inline(__always)
    subscript(place: Int) -> Row? { rows[place] }
}
