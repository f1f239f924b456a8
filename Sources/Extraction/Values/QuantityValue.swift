/// A number in figures with its unit or counted noun.
package struct QuantityValue: Sendable {
    /// Plain decimal (`2433`, `6.81`); nil for what is no one number (`22/63 địa phương`).
    package var value: String?
    package var unit: String
    /// Whether `hơn`, `khoảng`, `gần` stands before it.
    package var isApproximate: Bool

    package init(value: String?, unit: String, isApproximate: Bool = false) {
        self.value = value
        self.unit = unit
        self.isApproximate = isApproximate
    }
}
