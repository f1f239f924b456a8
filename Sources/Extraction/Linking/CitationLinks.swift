import Register

/// Which act a citation means.
struct CitationLinks {
    private var numbers = ReferentNumbers()
    /// The act last cited, by type word: what `Nghị quyết này` means.
    private var lastOfType: [NameKey: Int] = [:]
    /// Acts that their type and number alone mean, too.
    private var shortened: Set<Int> = []
    /// The document's own act.
    private var own: Int?
    /// The type words that may mean it.
    private var ownTypes: Set<String> = []
    private var last: Int?
    /// Whether the document is an act itself: `Nghị định này` is the act that says so, whether it has a code or not.
    private let isAct: Bool

    init(isAct: Bool) { self.isAct = isAct }

    /// The number of the act and how it is mentioned; nil for an anaphoric mention without an antecedent.
    mutating func link(_ value: CitationValue) -> (number: Int, form: Entity.Form)? {
        switch value.form {
        case .anaphoric:
            guard let type = value.type, let number = antecedent(type) else { return nil }
            return (number, .anaphoric)
        case .code:
            guard let code = value.code else { return nil }
            // `5/2020/NĐ-CP` and `05/2020/NĐ-CP` are one.
            let number = numbers.number(of: code.text.hasPrefix("0") ? String(code.text.drop { $0 == "0" }) : code.text)
            if let type = value.type, shortened.insert(number).inserted {
                numbers.alias(Self.short(type, code.number), for: number)
            }
            if value.isOwn { (own, ownTypes) = (number, Self.types(of: code)) }
            note(number, value.type)
            return (number, .full)
        case .name:
            let number = numbers.number(of: value.name ?? "")
            note(number, value.type)
            return (number, .full)
        case .number:
            let name = Self.short(value.type ?? "", value.name ?? "")
            if let known = numbers.known(name) {
                note(known, value.type)
                return (known, .short)
            }
            let number = numbers.number(of: name)
            note(number, value.type)
            return (number, .full)
        }
    }

    private mutating func antecedent(_ type: String) -> Int? {
        guard isAct else { return lastOfType[NameKey(type)] ?? own }
        if let own, ownTypes.contains(type) { return own }
        return numbers.number(of: "\(type) này")
    }

    /// The types whose sign a code has; codes of laws have none.
    private static func types(of code: DocumentCode) -> Set<String> {
        guard let sign = code.typeAbbreviation else { return lawTypes }
        return Set(Table.documentTypes.rows.filter { $0[2] == sign }.map { String($0[1]) })
    }

    private static let lawTypes: Set<String> = ["Luật", "Bộ luật", "Nghị quyết", "Pháp lệnh", "Hiến pháp"]

    private mutating func note(_ number: Int, _ type: String?) {
        last = number
        if let type { lastOfType[NameKey(type)] = number }
    }

    private static func short(_ type: String, _ number: String) -> String { "\(type) số \(number)" }
}
