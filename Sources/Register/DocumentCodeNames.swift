/// The names behind the signs of a code.
extension DocumentCode {
    /// `Quyết định` for the `QĐ` of its system; nil for a sign that the register does not have.
    package var typeName: String? { Self.name(of: typeAbbreviation, in: .documentTypes, system) }

    /// `Ủy ban nhân dân` for `UBND`; nil for a sign that the register does not have. Of two bodies that had the sign one
    /// after the other the one of the code's year.
    package var issuerName: String? {
        guard let sign = issuerAbbreviation, !sign.isEmpty else { return nil }
        var name: String?
        for row in Table.issuingBodies.rows where row[2] == sign && row[0] == system.rawValue {
            if year.map({ Self.years(row[4], row[5]).contains($0) }) ?? true { return String(row[1]) }
            if name == nil { name = String(row[1]) }
        }
        return name
    }

    private static func years(_ from: Substring, _ to: Substring) -> ClosedRange<Int> {
        let first = Int(from.prefix(4)) ?? 0
        return first...max(first, Int(to.prefix(4)) ?? Int.max)
    }

    private static func name(of sign: String?, in table: Table, _ system: System) -> String? {
        guard let sign, !sign.isEmpty else { return nil }
        return table.rows.first { $0[2] == sign && $0[0] == system.rawValue }.map { String($0[1]) }
    }
}
