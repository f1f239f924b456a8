/// What two words can begin: of the words that open a phrase somewhere, most have none of its other words behind them.
///
/// A recogniser whose phrases are all noted here need not be asked where it says no. It may say yes of words whose place in
/// the table others have taken, too.
struct PhraseOpenings: Sendable {
    /// Of phrases of one word, by its number.
    private var words = PermanentTable<Lexicon.Openings>([])
    /// Of the first two words of the others, by a sum of their labels.
    private var pairs = PermanentTable<Lexicon.Openings>([], count: 1 << bits)

    private static let bits = 14

    @inline(__always)
    private static func place(_ first: UInt32, _ second: UInt32) -> Int {
        let key = UInt64(first) << 32 | UInt64(second)
        return Int(truncatingIfNeeded: ((key ^ key >> 31) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
    }

    mutating func add(_ opening: Lexicon.Openings, _ labels: [UInt32]) {
        guard let first = labels.first, first < 0x1_0000 else { return }
        if labels.count > 1 {
            pairs[Self.place(first, labels[1])].insert(opening)
        } else {
            words[Int(first)].insert(opening)
        }
    }

    /// What phrases may begin with a word and the token behind it.
    @inline(__always)
    func openings(of word: UInt16, before next: Token) -> Lexicon.Openings {
        words[Int(word)].union(pairs[Self.place(UInt32(word), next.label)])
    }
}
