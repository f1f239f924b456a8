/// Whose act a code is by its own sign, where that is sure.
package enum IssuerOfSign {
    /// The body that the sign of a code stands for: one of the highest, or a ministry that is still there. nil for a joint
    /// act, for a sign that was another body's before, and where more than one body has it.
    ///
    /// - Parameter signs: all signs of the code, in order.
    package static func issuer(of code: DocumentCode, signs: [String]) -> String? {
        guard code.system == .state, let sign = code.issuerAbbreviation, signs.count <= 2 else { return nil }
        if let name = highest[sign] { return name }
        if sign.hasPrefix("UBTVQH") { return "Ủy ban Thường vụ Quốc hội" }
        if sign.hasPrefix("QH") { return "Quốc hội" }
        guard code.typeAbbreviation != nil else { return nil }
        let rows = Table.issuingBodies.rows.filter { $0[0] == "state" && $0[2] == sign }
        guard rows.count == 1 || (code.year ?? 0) > Self.lastRenaming, let row = rows.last(where: { $0[5].isEmpty }),
            ministries.contains(String(row[1]))
        else { return nil }
        return String(row[1])
    }

    /// Whether the act of one body cannot be another's, both by their full names: what is called the Government's may be its
    /// head's and the other way, and so with the Quốc hội; ministries that are there today are each other's never.
    package static func excludes(_ named: String, _ issuer: String) -> Bool {
        guard named != issuer else { return false }
        if let left = ranks[named], let right = ranks[issuer] { return left != right }
        if ranks[named] != nil { return ministries.contains(issuer) }
        if ranks[issuer] != nil { return ministries.contains(named) }
        return ministries.contains(named) && ministries.contains(issuer)
    }

    /// Since then no sign has passed from one ministry to another.
    private static let lastRenaming = 2002

    private static let highest = ["CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ", "CTN": "Chủ tịch nước"]

    private static let ranks = [
        "Chính phủ": 1, "Thủ tướng Chính phủ": 1, "Quốc hội": 2, "Ủy ban Thường vụ Quốc hội": 2, "Chủ tịch nước": 3,
        "Bộ Chính trị": 4, "Ban Bí thư": 4, "Ban Bí thư Trung ương Đảng": 4, "Ban Chấp hành Trung ương": 4,
        "Ban Chấp hành Trung ương Đảng": 4,
    ]

    /// The ministries of today.
    private static let ministries = Set(
        Table.issuingBodies.rows.filter { $0[0] == "state" && $0[1].hasPrefix("Bộ ") && $0[5].isEmpty }
            .map { String($0[1]) })
}
