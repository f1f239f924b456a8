/// The code of an official document in canonical form: `05-CT/TW`, `30/2020/NĐ-CP`, `13-TTg`, `64/QĐ-BTC`.
package struct DocumentCode: Hashable, Sendable, CustomStringConvertible {
    package enum System: String, Sendable { case party, state, massOrganisation = "mass-org" }

    /// The whole code.
    package var text: String
    package var system: System
    /// The number as issued: `05`, `30a`, `66.1`.
    package var number: String
    package var year: Int?
    /// Abbreviation of the document's type: `NĐ`; nil where the code has none.
    package var typeAbbreviation: String?
    /// Abbreviation of the issuing body: `CP`, `TW`, `BNN`.
    package var issuerAbbreviation: String?

    package init(
        text: String, system: System, number: String, year: Int? = nil, typeAbbreviation: String? = nil,
        issuerAbbreviation: String? = nil
    ) {
        self.text = text
        self.system = system
        self.number = number
        self.year = year
        self.typeAbbreviation = typeAbbreviation
        self.issuerAbbreviation = issuerAbbreviation
    }

    /// `01/2017` for `01/2017/TTLT-BCA`; nil for a code without a year.
    package var numberAndYear: String? { year.map { "\(number)/\($0)" } }

    package var description: String { text }
}
