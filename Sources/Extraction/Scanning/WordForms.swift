/// What words are by the bytes they are written with, for the words met last: most words of a text stand in it again and again,
/// and reading one letter by letter costs four times a look-up here.
///
/// A form has one place, and takes it from another that had it. Owns raw bytes: tokens are cut by nothing but these look-ups, and
/// the mask keeps every place inside.
struct WordForms: ~Copyable {
    /// The bytes that a word is written with, zeros behind them.
    struct Spelling {
        /// The first eight.
        var head: UInt64
        /// The ninth and the tenth: few syllables have more than eight, none more than ten.
        var tail: UInt16

        static var longest: Int { 10 }
    }

    /// A word as the tokenizer reads it. 16 bytes.
    struct Form {
        fileprivate var head: UInt64 = 0
        fileprivate var tail: UInt16 = 0
        /// Its number in the vocabulary, 0 if it is not in it.
        private(set) var number: UInt16 = 0
        private(set) var letterCase: Token.Case = .lower

        fileprivate init() {}

        init(_ spelling: Spelling, number: UInt16, case letterCase: Token.Case) {
            (head, tail) = (spelling.head, spelling.tail)
            (self.number, self.letterCase) = (number, letterCase)
        }

        @inline(__always)
        func isWritten(_ spelling: Spelling) -> Bool { head == spelling.head && tail == spelling.tail }
    }

    /// The forms as they lie in memory.
    struct Places {
        fileprivate let forms: UnsafeMutablePointer<Form>
        fileprivate let mask: Int

        /// The form in the place of a spelling, whether it is written so or not.
        @inline(__always)
        subscript(spelling: Spelling) -> Form {
            get { forms[place(of: spelling)] }
            nonmutating set { forms[place(of: spelling)] = newValue }
        }

        @inline(__always)
        private func place(of spelling: Spelling) -> Int {
            let key = spelling.head ^ UInt64(spelling.tail) << 24
            return Int(truncatingIfNeeded: ((key ^ key &>> 32) &* 0x9E37_79B9_7F4A_7C15) &>> 48) & mask
        }
    }

    /// For how much they are kept.
    enum Size: Int {
        /// A few lines: a kilobyte, since clearing more takes longer than reading them.
        case lines = 64
        /// A whole text, whose common words have room in it.
        case text = 4096
    }

    let places: Places

    init(for size: Size) {
        places = Places(forms: .allocate(capacity: size.rawValue), mask: size.rawValue - 1)
        places.forms.initialize(repeating: Form(), count: size.rawValue)
    }

    deinit { places.forms.deallocate() }
}
