/// A table that is made once and read for the life of the program; its memory is never given back.
///
/// Reading an array that others hold too counts the reader in and out, on a line of memory that all processors write to: a tenth
/// of the time when two of them read a text. Owns raw bytes for that reason; every index is compared with `count` first.
/// Copies share their elements: only who makes the table may change it.
struct PermanentTable<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    private var elements: UnsafeMutableBufferPointer<Element>
    /// What stands outside.
    private let empty: Element

    /// `count` places with nothing in them.
    init(_ empty: Element, count: Int = 0) {
        self.empty = empty
        elements = .allocate(capacity: count)
        elements.initialize(repeating: empty)
    }

    var count: Int { elements.count }

    @inline(__always)
    subscript(index: Int) -> Element {
        get { index >= 0 && index < elements.count ? elements[index] : empty }
        set {
            if index >= elements.count { grow(to: max(index + 1, elements.count * 2)) }
            if index >= 0 { elements[index] = newValue }
        }
    }

    private mutating func grow(to count: Int) {
        let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: count)
        larger.initialize(repeating: empty)
        for index in elements.indices { larger[index] = elements[index] }
        elements.deallocate()
        elements = larger
    }
}
