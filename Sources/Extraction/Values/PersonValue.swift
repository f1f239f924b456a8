/// A person's name.
package struct PersonValue: Sendable {
    package enum Form: UInt8, Sendable { case full, short, anaphoric }
    /// NFC, title case, tone marks as in `Hòa`, `Thủy`; a short mention as written.
    package var name: String
    package var form: Form
    /// `ông`, `đồng chí`, a rank or a degree before the name.
    package var honorific: String?
    /// How far before the name the honorific begins, in bytes of the text; 0 if there is none.
    package var lead = 0
    /// Whether it is a name only if the text has one that ends so before it: `Bí thư Thăng`.
    package var needsAntecedent = false

    package init(name: String, form: Form, honorific: String? = nil) {
        self.name = name
        self.form = form
        self.honorific = honorific
    }
}
