package import TextModel

/// A mention with what the rest of the text says of it: what `extract` prints and editors show.
package struct Entity: Sendable {
    package enum Attribute: Sendable, Equatable {
        case text(String)
        case number(Int)
        case flag(Bool)
        case list([String])
    }

    /// Of the referent for citations, persons, organisations and places; of the mention for all else.
    package var id: String
    /// UTF-8 offsets in the text.
    package var range: TextRange
    package var mention: Mention
    /// Normal form: key and value, in the order of output.
    package var norm: [(key: String, value: String)]
    /// Attributes in the order of output.
    package var attributes: [(key: String, value: Attribute)]
    /// For a date whose year comes from the context, the place of the date that named it.
    package var yearSource: TextRange?

    package var kind: EntityKind { mention.kind }

    package func attribute(_ key: String) -> Attribute? { attributes.first { $0.key == key }?.value }

    /// The text of an attribute that is one.
    package func text(_ key: String) -> String? {
        if case .text(let text)? = attribute(key) { return text }
        return nil
    }

    /// The value of the norm's first key: what two mentions of one thing share.
    package var normText: String? { norm.first?.value }

    // An attribute without a value is left out.

    mutating func add(_ key: String, _ text: String?) {
        if let text, !text.isEmpty { attributes.append((key, .text(text))) }
    }

    mutating func add(_ key: String, number: Int?) {
        if let number { attributes.append((key, .number(number))) }
    }

    mutating func add(_ key: String, flag: Bool) {
        if flag { attributes.append((key, .flag(true))) }
    }

    mutating func add(_ key: String, list: [String]) {
        if !list.isEmpty { attributes.append((key, .list(list))) }
    }

    /// Adds one more to an attribute that is a list.
    mutating func append(_ key: String, _ item: String) {
        guard let index = attributes.firstIndex(where: { $0.key == key }),
            case .list(let items) = attributes[index].value
        else { return add(key, list: [item]) }
        attributes[index].value = .list(items + [item])
    }

    mutating func normalize(_ key: String, _ value: String?) {
        if let value, !value.isEmpty { norm.append((key, value)) }
    }
}
