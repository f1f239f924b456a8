/// The signs of document types and the words behind them.
package enum DocumentTypeSign {
    /// The type words of a system whose sign this is: `Quyết định` and `Quy định` for the Party's QĐ. Empty if unknown.
    package static func names(of sign: String, in system: DocumentCode.System) -> [String] {
        Table.documentTypes.rows.filter { $0[2] == sign && $0[0] == system.rawValue }.map { String($0[1]) }
    }

    /// The sign of a type word in a system; nil where it has none or the word is unknown.
    package static func sign(of name: String, in system: DocumentCode.System) -> String? {
        let row = Table.documentTypes.rows.first { $0[1] == name && $0[0] == system.rawValue && !$0[2].isEmpty }
        return row.map { String($0[2]) }
    }
}
