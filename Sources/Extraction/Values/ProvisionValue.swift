/// Parts of a document referred to: `điểm a, b khoản 2 Điều 5`.
package struct ProvisionValue: Sendable {
    /// Canonical path: `Đ5.K2.a;Đ5.K2.b`. Empty where it depends on where the reference stands (`Điều này`).
    package var path: String
    /// Coarsest level that `này` points at (`khoản 1 Điều này`), nil if the reference is complete.
    package var relativeLevel: String?

    package init(path: String, relativeLevel: String? = nil) {
        self.path = path
        self.relativeLevel = relativeLevel
    }
}
