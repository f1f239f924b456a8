import Register
import TextModel

/// Which act a citation means.
struct CitationLinks {
    private var numbers = ReferentNumbers()
    /// The acts cited so far, in order: what `Nghị quyết này` means is among the last.
    private var cited: [Cited] = []
    /// Their last by type word, and by the sign of those without one.
    private var lastOfType = NameTable()
    private var lastOfSign = NameTable()
    private let text: SourceText
    /// Acts that their type and number alone mean, too.
    private var shortened: Set<Int> = []
    /// The document's own act.
    private var own: Int?
    /// The type words that may mean it.
    private var ownTypes: Set<String> = []
    /// Acts by type and number alone, and by the names that the text gives them.
    private var shortNames = NameTable()
    /// Short names that two acts have.
    private var ambiguous: Set<NameKey> = []
    /// Names that the text itself gives: they go before what merely fits.
    private var defined = NameTable()
    /// Whether the document is an act itself: `Nghị định này` is the act that says so, whether it has a code or not.
    private let isAct: Bool

    /// Whether a letterhead stands at its beginning: a number there is the document's own.
    private let hasHeader: Bool
    /// No letterhead is longer, in bytes.
    private static let head = 4096

    init(isAct: Bool, hasHeader: Bool, text: SourceText) {
        (self.isAct, self.hasHeader, self.text) = (isAct, hasHeader, text)
    }

    /// A mention of an act by code, name or number.
    private struct Cited {
        var number: Int
        var type: String?
        /// The sign of the type in the code, where no type word stands before it.
        var sign: String?
        var range: TextRange

        func mayBe(_ wanted: String) -> Bool {
            if let type { return type == wanted }
            return sign.map { CitationLinks.typesBySign[$0]?.contains(wanted) ?? false } ?? false
        }
    }

    /// The number of the act and how it is mentioned; nil for an anaphoric mention without an antecedent.
    ///
    /// - Parameter range: where the mention stands in the text.
    mutating func link(_ value: CitationValue, at range: TextRange) -> (number: Int, form: Entity.Form)? {
        if value.form == .anaphoric {
            guard let type = value.type, let number = antecedent(type, value) else { return nil }
            return (number, .anaphoric)
        }
        guard let link = link(value) else { return nil }
        if value.isOwn, own == nil, let code = value.code, isAct || hasHeader && range.start < Self.head {
            (own, ownTypes) = (link.number, Self.types(of: code))
        }
        if let type = value.type {
            lastOfType[NameKey(type)] = cited.count
            cited.append(Cited(number: link.number, type: type, range: range))
        } else if let sign = value.code?.typeAbbreviation {
            lastOfSign[NameKey(sign)] = cited.count
            cited.append(Cited(number: link.number, sign: sign, range: range))
        }
        return link
    }

    private mutating func link(_ value: CitationValue) -> (number: Int, form: Entity.Form)? {
        switch value.form {
        case .anaphoric: return nil
        case .code:
            guard let code = value.code else { return nil }
            let number = numbers.number(of: ActMerging.key(code.text))
            if let type = value.type, shortened.insert(number).inserted {
                fit(Self.short(type, code.number), number)
                if let name = code.numberAndYear { fit(Self.short(type, name), number) }
            }
            return (number, .full)
        case .name:
            if let known = defined[NameKey(value.name ?? "")] {
                return (known, .short)
            }
            let number = numbers.number(of: value.name ?? "")
            return (number, .full)
        case .number:
            let name = Self.short(value.type ?? "", value.name ?? "")
            let key = NameKey(name)
            if let known = defined[key] ?? (ambiguous.contains(key) ? nil : shortNames[key]) {
                return (known, .short)
            }
            let number = numbers.number(of: name)
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

    /// The act that `Nghị quyết này` means: the document itself where its head says that it is of that type, else the last
    /// one cited. Where two stand in the sentence of that either may be meant: then a number that is no other's.
    private mutating func antecedent(_ type: String, _ value: CitationValue) -> Int? {
        if value.isPlural { return lastIndex(of: type) == nil ? nil : numbers.number(of: "các \(type) này") }
        if !value.isAbove {
            if let own, ownTypes.contains(type) { return own }
            if isAct { return numbers.number(of: "\(type) này") }
        }
        guard let index = lastIndex(of: type) else { return ownTypes.contains(type) ? own : nil }
        let last = cited[index]
        var next = last.range.start
        for other in cited[..<index].reversed() {
            guard last.range.start - other.range.end <= Self.longestSentence, isOneSentence(other.range.end, next)
            else {
                break
            }
            if other.number != last.number, other.mayBe(type) { return numbers.number(of: "\(type) này") }
            next = other.range.start
        }
        return last.number
    }

    /// The place among those cited of the last act that may be of a type.
    private func lastIndex(of type: String) -> Int? {
        let signs = Self.signsByType[type] ?? []
        return ([lastOfType[NameKey(type)]] + signs.map { lastOfSign[NameKey($0)] }).compactMap(\.self).max()
    }

    /// No sentence with two acts is longer, in bytes.
    private static let longestSentence = 600

    /// Whether no sentence ends between two places.
    private func isOneSentence(_ start: Int, _ end: Int) -> Bool {
        guard end > start else { return true }
        let bytes = text.bytes[start..<end]
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
                if index + 1 == bytes.endIndex || bytes[index + 1] <= 0x20 { return false }
            case 0x0A where bytes[(index + 1)...].first.map({ $0 == 0x0A || $0 == 0x0D }) ?? false: return false
            default: continue
            }
        }
        return true
    }

    /// The types whose sign a code has; codes of laws and letters have none.
    private static func types(of code: DocumentCode) -> Set<String> {
        if let sign = code.typeAbbreviation { return Set(DocumentTypeSign.names(of: sign, in: code.system)) }
        return code.issuerAbbreviation?.contains("QH") == true ? lawTypes : ["Công văn"]
    }

    private static let typesBySign = Table.documentTypes.rows.reduce(into: [String: Set<String>]()) {
        $0[String($1[2]), default: []].insert(String($1[1]))
    }

    private static let signsByType = Table.documentTypes.rows.reduce(into: [String: Set<String>]()) {
        if !$1[2].isEmpty { $0[String($1[1]), default: []].insert(String($1[2])) }
    }

    private static let lawTypes: Set<String> = ["Luật", "Bộ luật", "Nghị quyết", "Pháp lệnh", "Hiến pháp"]

    private static func short(_ type: String, _ number: String) -> String { "\(type) số \(number)" }
}
