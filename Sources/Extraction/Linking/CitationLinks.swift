import Register

/// Which act a citation means.
struct CitationLinks {
    private var numbers = ReferentNumbers()
    /// The act last cited, by type word: what `Nghị quyết này` means.
    private var lastOfType = NameTable()
    /// Acts that their type and number alone mean, too.
    private var shortened: Set<Int> = []
    /// The document's own act.
    private var own: Int?
    /// The type words that may mean it.
    private var ownTypes: Set<String> = []
    private var last: Int?
    /// Acts by type and number alone, and by the names that the text gives them.
    private var shortNames = NameTable()
    /// Short names that two acts have.
    private var ambiguous: Set<NameKey> = []
    /// Names that the text itself gives: they go before what merely fits.
    private var defined = NameTable()
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
            let number = numbers.number(of: ActMerging.key(code.text))
            if let type = value.type, shortened.insert(number).inserted {
                fit(Self.short(type, code.number), number)
                if let name = code.numberAndYear { fit(Self.short(type, name), number) }
            }
            if value.isOwn { (own, ownTypes) = (number, Self.types(of: code)) }
            note(number, value.type)
            return (number, .full)
        case .name:
            if let known = defined[NameKey(value.name ?? "")] {
                note(known, value.type)
                return (known, .short)
            }
            let number = numbers.number(of: value.name ?? "")
            note(number, value.type)
            return (number, .full)
        case .number:
            let name = Self.short(value.type ?? "", value.name ?? "")
            let key = NameKey(name)
            if let known = defined[key] ?? (ambiguous.contains(key) ? nil : shortNames[key]) {
                note(known, value.type)
                return (known, .short)
            }
            let number = numbers.number(of: name)
            note(number, value.type)
            return (number, .full)
        }
    }

    /// Makes the name of a citation mean an act from here on: `sau đây gọi là Nghị định 30`. A name given to two means none.
    mutating func define(_ value: CitationValue, as number: Int) {
        let name = value.form == .number ? Self.short(value.type ?? "", value.name ?? "") : value.name ?? ""
        let key = NameKey(name)
        if let other = defined[key], other != number {
            defined[key] = nil
            ambiguous.insert(key)
        } else if !ambiguous.contains(key) || shortNames[key] != nil {
            defined[key] = number
        }
    }

    /// An act that a short name fits.
    private mutating func fit(_ name: String, _ number: Int) {
        let key = NameKey(name)
        if let other = shortNames[key], other != number { ambiguous.insert(key) } else { shortNames[key] = number }
    }

    private mutating func antecedent(_ type: String) -> Int? {
        guard isAct else { return lastOfType[NameKey(type)] ?? own }
        if let own, ownTypes.contains(type) { return own }
        return numbers.number(of: "\(type) này")
    }

    /// The types whose sign a code has; codes of laws have none.
    private static func types(of code: DocumentCode) -> Set<String> {
        code.typeAbbreviation.map { typesBySign[$0] ?? [] } ?? lawTypes
    }

    private static let typesBySign = Table.documentTypes.rows.reduce(into: [String: Set<String>]()) {
        $0[String($1[2]), default: []].insert(String($1[1]))
    }

    private static let lawTypes: Set<String> = ["Luật", "Bộ luật", "Nghị quyết", "Pháp lệnh", "Hiến pháp"]

    private mutating func note(_ number: Int, _ type: String?) {
        last = number
        if let type { lastOfType[NameKey(type)] = number }
    }

    private static func short(_ type: String, _ number: String) -> String { "\(type) số \(number)" }
}
