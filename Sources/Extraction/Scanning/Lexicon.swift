import Register
import TextModel

/// What the recognisers know by heart: the vocabulary and the phrases, made from the register on first use.
/// A class: recognisers take it in hand at every word, and copying a struct of so many tables would count every one.
package final class Lexicon: Sendable {
    package static let shared = Lexicon()

    package let vocabulary: Vocabulary
    let quantities: QuantityWords
    let documentTypes: DocumentTypePhrases
    let bodies: BodyNames
    let places: PlaceNames
    let people: PersonNames
    let offices: OfficeTitles
    let events: EventHeads
    /// What a word can begin, by its number.
    private let openings: PermanentTable<Openings>
    private let phraseOpenings: PhraseOpenings

    /// What a word can begin: the recognisers' dispatch.
    package struct Openings: OptionSet, BitwiseCopyable, Sendable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }
        package static let documentType = Openings(rawValue: 1)
        package static let body = Openings(rawValue: 2)
        package static let position = Openings(rawValue: 4)
        /// A surname.
        package static let person = Openings(rawValue: 8)
        /// A word of address before a name.
        package static let address = Openings(rawValue: 512)
        package static let date = Openings(rawValue: 16)
        package static let term = Openings(rawValue: 32)
        package static let event = Openings(rawValue: 64)
        package static let place = Openings(rawValue: 128)
        package static let provision = Openings(rawValue: 256)
        /// `số`, before a number.
        package static let number = Openings(rawValue: 1024)
        /// Whatever has a proper name.
        package static let names = Openings(rawValue: 2 | 4 | 8 | 64 | 128 | 512)
        /// Whatever begins with a phrase of a table.
        package static let phrases = Openings(rawValue: 1 | 2 | 4 | 64 | 128 | 512)
        /// Whatever may have one that begins with a small letter.
        package static let smallNames = Openings(rawValue: 4 | 64 | 128 | 512)
    }

    private init() {
        var builder = LexiconBuilder()
        quantities = QuantityWords(&builder)
        documentTypes = DocumentTypePhrases(&builder)
        bodies = BodyNames(&builder)
        places = PlaceNames(&builder)
        people = PersonNames(&builder)
        offices = OfficeTitles(&builder)
        events = EventHeads(&builder)
        vocabulary = builder.vocabulary
        (openings, phraseOpenings) = (builder.openings, builder.phraseOpenings)
    }

    @inline(__always)
    package func openings(of token: Token) -> Openings {
        openings[Int(token.word)]
    }

    /// What can begin with a token and the one behind it.
    @inline(__always)
    func openings(at index: Int, _ token: Token, in scan: Scan) -> Openings {
        let openings = openings(of: token)
        if openings.isDisjoint(with: .phrases) { return openings }
        let phrases = phraseOpenings.openings(of: token.word, before: scan[index + 1])
        return openings.subtracting(.phrases).union(phrases.intersection(openings))
    }
}

/// Collects words and phrases for a `Lexicon`. The keywords come first, so that their numbers are their raw values.
package struct LexiconBuilder {
    package private(set) var vocabulary = Vocabulary()
    fileprivate private(set) var openings = PermanentTable<Lexicon.Openings>([])
    fileprivate private(set) var phraseOpenings = PhraseOpenings()
    /// For phrases that are cut into tokens. What it remembers of words is not asked for: their numbers change while they are added.
    private let buffer = TokenBuffer()

    package init() {
        for keyword in Keyword.allCases {
            let number = vocabulary.add(Syllable(keyword.spelling))
            let opening = RecognizerRoster.opening(of: keyword)
            if !opening.isEmpty { openings[Int(number)].insert(opening) }
        }
        // The schools write i for a y that ends a syllable.
        vocabulary.add(Syllable("kỉ"), as: Keyword.kỷ.rawValue)
        vocabulary.add(Syllable("kì"), as: Keyword.kỳ.rawValue)
    }

    /// The phrase as labels for a `PhraseTrie`; its words are added to the vocabulary. Empty if a word cannot be one.
    package mutating func labels(_ phrase: String) -> [UInt32] {
        plainLabels(phrase) ?? tokenLabels(phrase)
    }

    /// Of a phrase of words with one space between: nearly all are, and thousands are read when the program starts.
    private mutating func plainLabels(_ phrase: String) -> [UInt32]? {
        let table = LetterTable.shared
        var labels: [UInt32] = []
        var packer = SyllablePacker()
        for scalar in phrase.unicodeScalars {
            if scalar == " " {
                labels.append(UInt32(vocabulary.add(packer.finish(table))))
                packer = SyllablePacker()
                continue
            }
            let entry = table.entry(for: scalar.value)
            guard entry != 0 else { return nil }
            packer.append(entry & 0x7F)
        }
        labels.append(UInt32(vocabulary.add(packer.finish(table))))
        return labels.contains(0) ? nil : labels
    }

    private mutating func tokenLabels(_ phrase: String) -> [UInt32] {
        let normalized = NormalizedText(Array(phrase.utf8)[...])
        var labels: [UInt32] = []
        _ = Tokenizer.cut(normalized.bytes, words: vocabulary, into: buffer)
        for token in buffer.tokens {
            if token.isWord {
                let number = vocabulary.add(
                    Syllable(String(decoding: normalized.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)))
                labels.append(UInt32(number))
            } else {
                labels.append(token.label)
            }
        }
        return labels.contains(0) ? [] : labels
    }

    /// Notes that a phrase can begin something.
    package mutating func open(_ opening: Lexicon.Openings, with labels: [UInt32]) {
        guard let first = labels.first, first < 0x1_0000 else { return }
        openings[Int(first)].insert(opening)
        phraseOpenings.add(opening, labels)
    }

    /// Notes that the first word of a phrase can begin something, whatever stands behind it.
    mutating func open(_ opening: Lexicon.Openings, withFirstOf labels: [UInt32]) {
        open(opening, with: Array(labels.prefix(1)))
    }
}
