/// A number of a date that may be unknown, in two bytes instead of sixteen: readers hand dates on by the dozen. Numbers beyond
/// ±32,767 are clamped; no year, day or hour of a text is.
@propertyWrapper
package struct SmallNumber: Sendable, Equatable {
    private var stored = Int16.min

    package init(wrappedValue: Int? = nil) { self.wrappedValue = wrappedValue }

    @inline(__always)
    package var wrappedValue: Int? {
        get { stored == Int16.min ? nil : Int(stored) }
        set { stored = newValue.map { max(Int16(clamping: $0), -Int16.max) } ?? Int16.min }
    }
}
