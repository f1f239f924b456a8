package import TextModel

/// A mention with what the rest of the text says of it: what `extract` prints and editors show.
///
/// Norm and attributes are put into words when they are asked for: linking a long text after a keystroke makes thousands
/// of entities of which an editor shows one.
package struct Entity: Sendable {
    package enum Attribute: Sendable, Equatable {
        case text(String)
        case number(Int)
        case flag(Bool)
        case list([String])
    }

    /// How a referent is mentioned.
    package enum Form: String, Sendable { case full, short, anaphoric }

    /// UTF-8 offsets in the text.
    package var range: TextRange
    package var mention: Mention
    /// Of the referent for citations, persons, organisations and places; of the mention for all else. From 1, by kind.
    package internal(set) var number = 0
    package internal(set) var form: Form?
    /// The path of a provision.
    var path: String?
    /// The act whose part a provision is, as the number of its citations; 0 if none stands beside it.
    var act = 0
    /// Where the date, issuer and term that belong to a citation end; 0 for other kinds.
    var attributesEnd = 0
    /// The acts of the text, for citations and provisions.
    var acts: ActReferents?
    /// Attributes that come from other mentions.
    private(set) var links: [(key: String, value: Attribute)] = []
    /// For a date whose year comes from the context, the place of the date that named it.
    package internal(set) var yearSource: TextRange?

    init(range: TextRange, mention: Mention) {
        self.range = range
        self.mention = mention
    }

    package var kind: EntityKind { mention.kind }

    /// The letter of the kind and the number: `p3`. The same for all mentions of one person, organisation, place or act.
    package var id: String { "\(kind.idLetter)\(number)" }

    /// Normal form: key and value, in the order of output.
    package var norm: [(key: String, value: String)] { EntityDescription(self).norm }

    /// Attributes in the order of output.
    package var attributes: [(key: String, value: Attribute)] { EntityDescription(self).attributes }

    /// Both at once.
    package var description: (norm: [(key: String, value: String)], attributes: [(key: String, value: Attribute)]) {
        let description = EntityDescription(self)
        return (description.norm, description.attributes)
    }

    /// The canonical IRI of the act, or of the part of it, that this means (`ActIdentifier`); nil if it is not sure.
    package var iri: String? {
        switch kind {
        case .citation: acts?.iri(of: number)
        case .provision: acts?.iri(of: act, path: path)
        default: nil
        }
    }

    /// An attribute by its name. Those that come from other mentions are had without putting the rest into words.
    package func attribute(_ key: String) -> Attribute? {
        (links.first { $0.key == key } ?? attributes.first { $0.key == key })?.value
    }

    /// The text of an attribute that is one.
    package func text(_ key: String) -> String? {
        if case .text(let text)? = attribute(key) { return text }
        return nil
    }

    /// The value of the norm's first key: what two mentions of one thing share.
    package var normText: String? {
        // What linking asks of thousands, without putting the rest into words.
        switch mention.value {
        case .organisation(let value): value.name.isEmpty ? nil : value.name
        case .position(let value): value.text.isEmpty ? nil : value.text
        case .date(let value): value.iso
        default: norm.first?.value
        }
    }

    /// Whether an attribute came from another mention.
    func hasLink(_ key: String) -> Bool { links.contains { $0.key == key } }

    mutating func link(_ key: String, _ text: String?) {
        if let text, !text.isEmpty { links.append((key, .text(text))) }
    }

    mutating func link(_ key: String, list: [String]) {
        if !list.isEmpty { links.append((key, .list(list))) }
    }

    /// Changes a link that is a text.
    mutating func relink(_ key: String, _ text: String) {
        guard let index = links.firstIndex(where: { $0.key == key }) else { return }
        links[index].value = .text(text)
    }

    /// Adds one more to a link that is a list.
    mutating func appendLink(_ key: String, _ item: String) {
        guard let index = links.firstIndex(where: { $0.key == key }), case .list(let items) = links[index].value else {
            return link(key, list: [item])
        }
        links[index].value = .list(items + [item])
    }
}
