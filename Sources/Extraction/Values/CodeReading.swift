package import TextModel

/// How a code stands in the text: facts of form, no judgement.
package struct CodeReading: Sendable {
    package struct Form: OptionSet, Sendable {
        package let rawValue: UInt32
        package init(rawValue: UInt32) { self.rawValue = rawValue }
        /// White space beside a separator, or before the number of a term.
        package static let innerSpace = Form(rawValue: 1 << 0)
        /// The word before is glued to it: `số58/…`
        package static let gluedBefore = Form(rawValue: 1 << 1)
        /// The word behind is glued to it: `NĐ-CPngày`
        package static let gluedAfter = Form(rawValue: 1 << 2)
        /// En dash and the like for a hyphen.
        package static let dashLookAlike = Form(rawValue: 1 << 3)
        /// Fraction slash and the like.
        package static let slashLookAlike = Form(rawValue: 1 << 4)
        /// D for Đ.
        package static let plainD = Form(rawValue: 1 << 5)
        /// Icelandic eth for Đ.
        package static let eth = Form(rawValue: 1 << 6)
        /// A letter for a figure in the number: `34O`.
        package static let letterInNumber = Form(rawValue: 1 << 7)
        /// I for 1 in a term: `QHI5`.
        package static let letterInTerm = Form(rawValue: 1 << 8)
        /// A letter twice: `QĐĐ`.
        package static let doubledLetter = Form(rawValue: 1 << 9)
        /// Small letters only: `nđ-cp`.
        package static let smallLetters = Form(rawValue: 1 << 10)
        /// Capitals where the sign has small letters, or the other way: `TTG`, `CTR`.
        package static let otherCase = Form(rawValue: 1 << 11)
        /// A separator missing, or white space or a dot in its place.
        package static let noSeparator = Form(rawValue: 1 << 12)
        /// A Party code with the separators of a State code: `54/CT-TW`.
        package static let stateSeparators = Form(rawValue: 1 << 13)
        /// Separators that neither has: `29-NQ-TW`, `19/KL/TW`, `01-NQ/CP`.
        package static let otherSeparators = Form(rawValue: 1 << 14)
        /// The year behind the signs: `13/NĐ-CP/2023`.
        package static let yearAtEnd = Form(rawValue: 1 << 15)
        /// A year of five figures.
        package static let longYear = Form(rawValue: 1 << 16)
        /// The word `số` twice before it.
        package static let doubledWord = Form(rawValue: 1 << 17)
        /// `số` or a type word stands just before the code.
        package static let followsNumberWord = Form(rawValue: 1 << 18)
        /// It stands in a line that begins with `Căn cứ`.
        package static let standsInPreamble = Form(rawValue: 1 << 19)
        /// White space between the figures of the number or the year: `20/2 016`.
        package static let splitDigits = Form(rawValue: 1 << 20)
        /// A letter of another alphabet: Cyrillic `С` in `NĐ-СP`.
        package static let foreignLetter = Form(rawValue: 1 << 21)
        /// The press's `TƯ` for TW.
        package static let pressBody = Form(rawValue: 1 << 22)
        /// A colon between `số` and the code within a sentence.
        package static let colonBefore = Form(rawValue: 1 << 23)
        /// A separator twice: `NĐ--CP`.
        package static let doubledSeparator = Form(rawValue: 1 << 24)
        /// A name that the press clips: `Nghị quyết TW4 khóa 11`. The range is the whole name then.
        package static let clippedName = Form(rawValue: 1 << 25)
    }

    /// Place of the code alone, from the start of the block.
    package var range: TextRange
    package var form: Form
    /// Number of the Quốc hội's term in the code (`QH14`), as meant.
    package var assemblyTerm: Int?
    /// The signs in order, as meant: type, bodies, units.
    package var signs: [String]
    /// What stands before it in excess, from the start of the block: the second `số`, a colon.
    package var excess: TextRange?

    package init(range: TextRange, form: Form = [], assemblyTerm: Int? = nil, signs: [String] = []) {
        self.range = range
        self.form = form
        self.assemblyTerm = assemblyTerm
        self.signs = signs
    }
}
