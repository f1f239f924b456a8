/// A proper name of a body.
package struct OrganisationValue: Sendable {
    /// The register's name if known, else the text in NFC, white space collapsed.
    package var name: String
    /// Key of the register's row, if known.
    package var registerKey: String?
    /// What kind of body: ministry, party, newspaper ..., if known.
    package var sort: String?
    /// For a bracketed or bare abbreviation, the abbreviation.
    package var abbreviation: String?
    /// Whether this may be a short form of a longer name before it (`Đảng ủy Khối`).
    package var isShort: Bool
    /// For a short form of a name of the register, the form itself: which body it means depends on the text.
    package var written: String?
    /// Whether `sau đây gọi là` stands before it: from here on it means the body just before.
    package var isDefinition: Bool
    /// Whether it names a body only if the text has called one so before it: a bare `BQLDA`.
    package var needsDefinition: Bool

    package init(
        name: String, registerKey: String? = nil, sort: String? = nil, abbreviation: String? = nil,
        isShort: Bool = false, written: String? = nil, isDefinition: Bool = false, needsDefinition: Bool = false
    ) {
        self.name = name
        self.registerKey = registerKey
        self.sort = sort
        self.abbreviation = abbreviation
        self.isShort = isShort
        self.written = written
        self.isDefinition = isDefinition
        self.needsDefinition = needsDefinition
    }
}
