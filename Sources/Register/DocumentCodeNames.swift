/// The names behind the signs of a code.
extension DocumentCode {
    /// `Quyết định` for the `QĐ` of its system; nil for a sign that the register does not have.
    package var typeName: String? { Self.name(of: typeAbbreviation, in: .documentTypes, system) }

    /// `Ủy ban nhân dân` for `UBND`; nil for a sign that the register does not have.
    package var issuerName: String? { Self.name(of: issuerAbbreviation, in: .issuingBodies, system) }

    private static func name(of sign: String?, in table: Table, _ system: System) -> String? {
        guard let sign, !sign.isEmpty else { return nil }
        return table.rows.first { $0[2] == sign && $0[0] == system.rawValue }.map { String($0[1]) }
    }
}
