package import Register
package import TextModel

/// A document named in a text: by code, by name, by number alone, or by "Nghị quyết này".
package struct CitationValue: Sendable {
    package enum Form: UInt8, Sendable {
        case code, name, number, anaphoric
    }

    package var form: Form
    /// The type word as the register writes it (`Nghị quyết`), if there is one.
    package var type: String?
    /// The code that was meant, in canonical form.
    package var code: DocumentCode?
    /// How the code is written; nil without a code.
    package var written: CodeReading?
    /// The name in canonical form, for a citation by name.
    package var name: String?
    /// Whether this is the document's own code in its header.
    package var isOwn = false
    /// Whether `sau đây gọi là` stands before it: from here on it means the act just before.
    package var isDefinition = false
    /// Whether it points back: `Nghị quyết trên`, which is never the document itself.
    package var isAbove = false
    /// Whether it means several: `các Nghị quyết này`.
    package var isPlural = false
    /// Place of the quoted title after it, from the start of the block, quotation marks left out.
    package var titleRange: TextRange?
    /// Issuer named after `của`, as the organisation's name.
    package var issuer: String?
    /// Date beside it (`ngày 30/10/2016`).
    package var date: CivilDate?

    package init(form: Form, type: String? = nil, code: DocumentCode? = nil, name: String? = nil) {
        self.form = form
        self.type = type
        self.code = code
        self.name = name
    }
}
