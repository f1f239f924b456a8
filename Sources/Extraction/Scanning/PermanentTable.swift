/// A table that is made once and read for the life of the program; its memory is never given back.
///
/// Reading an array that others hold too counts the reader in and out, on a line of memory that all processors write to: a tenth
/// of the time when two of them read a text. Owns raw bytes for that reason; every index is compared with `count` first.
/// Copies share their elements: only who makes the table may change it.
struct PermanentTable<Element: Sendable>: @unchecked Sendable {
    /// Behind the last one stands the empty element, which is read for every place outside.
    private var elements: UnsafeMutablePointer<Element>
    private(set) var count: Int

    /// `count` places with nothing in them.
    init(_ empty: Element, count: Int = 0) {
        elements = .allocate(capacity: count + 1)
        elements.initialize(repeating: empty, count: count + 1)
        self.count = count
    }

    /// The elements as they lie in memory, valid until the table is changed.
    @inline(__always)
    var base: UnsafePointer<Element> { UnsafePointer(elements) }

    @inline(__always)
    subscript(index: Int) -> Element {
        get { elements[index >= 0 && index < count ? index : count] }
        set {
            if index >= count { grow(to: max(index + 1, count * 2)) }
            if index >= 0 { elements[index] = newValue }
        }
    }

    private mutating func grow(to larger: Int) {
        let old = elements
        let empty = old[count]
        elements = .allocate(capacity: larger + 1)
        elements.moveInitialize(from: old, count: count)
        (elements + count).initialize(repeating: empty, count: larger + 1 - count)
        (old + count).deinitialize(count: 1)
        old.deallocate()
        count = larger
    }
}
