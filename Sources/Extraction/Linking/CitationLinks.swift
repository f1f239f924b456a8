import Register

/// Which act a citation means.
struct CitationLinks {
    private var numbers = ReferentNumbers()
    /// The act last cited, by type word: what `Nghị quyết này` means.
    private var lastOfType: [String: Int] = [:]
    /// The document's own act, by type word if it is known.
    private var own: Int?
    private var last: Int?

    /// The number of the act and how it is mentioned; nil for an anaphoric mention without an antecedent.
    mutating func link(_ value: CitationValue) -> (number: Int, form: String)? {
        switch value.form {
        case .anaphoric:
            guard let type = value.type, let number = lastOfType[type.lowercased()] ?? own else { return nil }
            return (number, "anaphoric")
        case .code:
            guard let code = value.code else { return nil }
            let number = numbers.number(of: code.text)
            if let type = value.type { numbers.alias(Self.short(type, code.number), for: number) }
            if value.isOwn { own = number }
            note(number, value.type)
            return (number, "full")
        case .name:
            let number = numbers.number(of: value.name ?? "")
            note(number, value.type)
            return (number, "full")
        case .number:
            let name = Self.short(value.type ?? "", value.name ?? "")
            if let known = numbers.known(name) {
                note(known, value.type)
                return (known, "short")
            }
            let number = numbers.number(of: name)
            note(number, value.type)
            return (number, "full")
        }
    }

    private mutating func note(_ number: Int, _ type: String?) {
        last = number
        if let type { lastOfType[type.lowercased()] = number }
    }

    private static func short(_ type: String, _ number: String) -> String { "\(type) số \(number)" }
}
