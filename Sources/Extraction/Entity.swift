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

    package var kind: EntityKind { mention.kind }

    package func attribute(_ key: String) -> Attribute? { attributes.first { $0.key == key }?.value }
}
