/// What a mention turns out to mean once the rest of the text is known.
struct Meaning {
    /// Of the referent, or of the mention among those of its kind; 0 for a mention that means nothing.
    var number: Int
    var form: Entity.Form?
    /// The path of a provision that depends on where it stands; the register's key of the longer name that a body's name is
    /// short for.
    var text: String?
    /// Whether a body's name is short for a longer one before it, whatever the register takes it for.
    var isOfLongerName = false

    /// A mention that no entity comes of.
    static let nothing = Meaning(number: 0)

    init(number: Int, form: Entity.Form? = nil, text: String? = nil) {
        (self.number, self.form, self.text) = (number, form, text)
    }

    var isNothing: Bool { number == 0 }
}

/// The meanings of some kinds of mentions, in their order in the text.
struct Meanings {
    private(set) var all: [Meaning] = []
    /// By share of the blocks, how many stand before it, and how many of those mean something.
    private(set) var starts: [(count: Int, meant: Int)] = []
    private var meant = 0

    /// Begins the next share of the blocks.
    mutating func beginShare() { starts.append((all.count, meant)) }

    mutating func append(_ meaning: Meaning) {
        if !meaning.isNothing { meant += 1 }
        all.append(meaning)
    }

    /// How many mean something.
    var meantCount: Int { meant }
}
