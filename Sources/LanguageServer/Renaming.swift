import Extraction
import TextModel
import Validation

/// What a new name does to all the forms in which a text has the old one.
///
/// A person's given name alone follows the full name, and the full name a new given name; a body's short form follows its full
/// name in the same way. Whom a form means must be sure: what may be two people's is not renamed.
struct Renaming {
    enum Refusal: Error, Equatable {
        /// The form may mean several people, whose names these are.
        case ambiguous([String])
        /// Somebody else in the text is called so.
        case taken(String)
        /// A given name cannot become none.
        case tooShort
    }

    private let document: Document
    private let entity: Entity
    private let mentions: [Entity]
    /// The words of the longest form.
    private let full: [Substring]
    /// Those of the form at the cursor.
    private let written: [Substring]

    /// nil where nothing with a name stands.
    init?(at offset: Int, in document: Document) {
        guard let entity = document.entity(at: offset) else { return nil }
        switch entity.kind {
        case .person, .organisation, .citation, .place: break
        default: return nil
        }
        self.document = document
        self.entity = entity
        mentions = document.mentions(of: entity)
        written = Self.words(of: entity, in: document)
        full = mentions.map { Self.words(of: $0, in: document) }.max { $0.count < $1.count } ?? written
    }

    /// The place to rename and what stands there.
    var range: TextRange { entity.range }

    /// People who may be meant by a given name that is of two.
    private var candidates: [String] {
        guard entity.kind == .person, entity.form == .short, full.count == written.count else { return [] }
        var names: [String] = []
        for other in document.entities
        where other.kind == .person && other.form == .full && other.number != entity.number {
            let words = Self.words(of: other, in: document)
            if words.count > written.count, Self.ends(words, with: written), let name = other.normText,
                !names.contains(name)
            {
                names.append(name)
            }
        }
        return names
    }

    /// The refusal in words.
    static func message(_ refusal: Refusal, _ locale: MessageLocale) -> String {
        let text =
            switch refusal {
            case .ambiguous(let names):
                LocalizedText(
                    vi: "tên này có thể là của \(names.joined(separator: ", ")); hãy đổi ở chỗ viết đủ họ tên",
                    en: "this may be \(names.joined(separator: ", ")); rename a full name instead")
            case .taken(let name):
                LocalizedText(
                    vi: "trong văn bản đã có người khác tên \(name)", en: "somebody else here is called \(name)")
            case .tooShort:
                LocalizedText(vi: "tên mới ít tiếng hơn tên đang viết", en: "the new name has too few words")
            }
        return text[locale]
    }

    /// Why nothing can be renamed here, whatever the new name.
    var refusal: Refusal? { candidates.isEmpty ? nil : .ambiguous(candidates) }

    /// The edits for a new name of the form at the cursor.
    func edits(for newName: String) throws(Refusal) -> [TextEdit] {
        if let refusal { throw refusal }
        let words = newName.split(whereSeparator: \.isWhitespace)
        switch entity.kind {
        case .person: return try personEdits(words)
        case .organisation: return bodyEdits(words)
        default: return edits { $0 == document.text.string(in: entity.range) ? newName : nil }
        }
    }

    // MARK: People

    private func personEdits(_ new: [Substring]) throws(Refusal) -> [TextEdit] {
        // Fewer words for a full name are a full name too; for a given name of two words they are not.
        guard !new.isEmpty, written.count == full.count || new.count >= written.count else { throw .tooShort }
        let isFullName = written.count == full.count || new.count > written.count
        let name = isFullName ? new : full.dropLast(written.count) + new
        let joined = name.joined(separator: " ")
        if document.entities.contains(where: {
            $0.kind == .person && $0.number != entity.number && $0.form == .full
                && $0.normText?.lowercased() == joined.lowercased()
        }) {
            throw .taken(joined)
        }
        return mentions.map { mention in
            let old = Self.words(of: mention, in: document)
            // A given name alone is the new one's end, of as many words.
            let words = old.count < full.count ? name.suffix(old.count) : name[...]
            return TextEdit(mention.range, inCase(of: mention, words.joined(separator: " ")))
        }
    }

    // MARK: Bodies

    private func bodyEdits(_ new: [Substring]) -> [TextEdit] {
        let isFullName = written.count == full.count
        // An abbreviation is a name of its own.
        guard isFullName || Self.begins(full, with: written) else {
            let old = document.text.string(in: entity.range)
            return edits { $0 == old ? new.joined(separator: " ") : nil }
        }
        let name = isFullName ? new : new + full.dropFirst(written.count)
        return mentions.compactMap { mention in
            let old = Self.words(of: mention, in: document)
            if old.count == full.count, Self.begins(full, with: old) {
                return TextEdit(mention.range, inCase(of: mention, name.joined(separator: " ")))
            }
            guard old.count < full.count, Self.begins(full, with: old) else { return nil }
            // `Sở Y tế` of `Sở Y tế tỉnh X`: what the full name has more stays out of the short one.
            let rest = Array(full.dropFirst(old.count))
            let words =
                name.count > rest.count && Self.ends(name, with: rest)
                ? name.dropLast(rest.count) : name.prefix(old.count)
            return TextEdit(mention.range, inCase(of: mention, words.joined(separator: " ")))
        }
    }

    // MARK: Forms

    private func edits(_ newText: (String) -> String?) -> [TextEdit] {
        mentions.compactMap { mention in
            newText(document.text.string(in: mention.range)).map { TextEdit(mention.range, $0) }
        }
    }

    /// In capitals where the old form is.
    private func inCase(of mention: Entity, _ name: String) -> String {
        let old = document.text.string(in: mention.range)
        return old == old.uppercased() && old != old.lowercased() && old.contains(" ") ? name.uppercased() : name
    }

    /// The words of a form, composed; of a person as norms write them.
    private static func words(of entity: Entity, in document: Document) -> [Substring] {
        if case .person(let person) = entity.mention.value { return person.name.split(separator: " ") }
        let bytes = NormalizedText(document.text.bytes[entity.range.start..<entity.range.end]).bytes
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    }

    private static func ends(_ words: [Substring], with ending: [Substring]) -> Bool {
        words.count >= ending.count
            && zip(words.suffix(ending.count), ending).allSatisfy { $0.lowercased() == $1.lowercased() }
    }

    private static func begins(_ words: [Substring], with beginning: [Substring]) -> Bool {
        words.count >= beginning.count && zip(words, beginning).allSatisfy { $0.lowercased() == $1.lowercased() }
    }
}
