package import TextModel

/// What one line looks like to an outline: facts of the line alone.
package struct LineHead: Sendable, Equatable {
    package enum Shape: Sendable, Equatable {
        /// `Phần`, `Chương`, `Mục`, `Tiểu mục`, `Điều`, `Phụ lục` with a number.
        case named(OutlineKind)
        /// A Markdown heading, level 1 ... 6.
        case markdown(UInt8)
        /// `I.`
        case roman
        /// `A.`
        case capitalLetter
        /// `1.`, `1.1.` with the count of its figures.
        case arabic(UInt8)
        /// `a)`
        case letter
        /// `-`, `+`, `*`
        case bullet
        /// Quốc hiệu, tiêu ngữ or the Party's title.
        case letterhead
        /// The type of a document in capitals: `BÁO CÁO`.
        case documentType
        /// `Căn cứ …`
        case legalBasis
        /// `Nơi nhận:`
        case recipients
        /// `TM.`, `KT.`, `T/M`
        case signature
        case text
    }

    package struct Traits: OptionSet, Sendable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }
        /// Ends with `.`, `;`, `:`, `!`, `?` or a closing quotation mark.
        package static let endsSentence = Traits(rawValue: 1)
        package static let isAllCapitals = Traits(rawValue: 2)
        /// Every word begins with a capital.
        package static let isTitleCase = Traits(rawValue: 4)
        /// Ends with `|`, or names the photographer at its end.
        package static let isCaption = Traits(rawValue: 8)
        /// Has more opening than closing quotation marks, and begins with one.
        package static let opensQuotation = Traits(rawValue: 16)
        /// Ends with a quotation mark that closes one of an earlier line.
        package static let closesQuotation = Traits(rawValue: 32)
        /// Begins with a small letter: what stands before goes on in it.
        package static let beginsSmall = Traits(rawValue: 64)
        /// Has an odd number of quotation marks.
        package static let hasOddQuotation = Traits(rawValue: 128)
        /// Quotes, after a colon, something that it does not end: `… như sau: "2. Cơ quan`
        package static let introducesQuotation = Traits(rawValue: 256)
        /// Begins with a quotation mark, wherever that is closed.
        package static let beginsQuoted = Traits(rawValue: 512)
        /// Says at its beginning that something is changed: `Sửa đổi`, `bổ sung`, `Bãi bỏ`, `Thay thế`.
        package static let amends = Traits(rawValue: 1024)
        /// Is an office in capitals: `BỘ TRƯỞNG`.
        package static let isOffice = Traits(rawValue: 2048)
    }

    // A text has as many of these as lines, and linking goes through all: they are kept small.
    /// The value of its number, 0 if it has none.
    package var number: LineNumber
    private var place: Place
    private var numberPlace: Place
    private var titlePlace: Place
    private var words: Int32
    package var shape: Shape
    package var traits: Traits
    private var markdownLevel: UInt8

    private struct Place: Equatable, Sendable {
        var start: Int32
        var end: Int32

        init(_ range: TextRange) {
            start = Int32(clamping: range.start)
            end = Int32(clamping: range.end)
        }

        var range: TextRange { TextRange(Int(start), Int(end)) }
    }

    init(
        shape: Shape, traits: Traits, range: TextRange, numberRange: TextRange, titleRange: TextRange, wordCount: Int,
        level: Int, number: LineNumber
    ) {
        (self.shape, self.traits, self.number) = (shape, traits, number)
        (place, numberPlace, titlePlace) = (Place(range), Place(numberRange), Place(titleRange))
        words = Int32(clamping: wordCount)
        markdownLevel = UInt8(clamping: level)
    }

    /// No line.
    static let blank = LineHead(
        shape: .text, traits: [], range: TextRange(0, 0), numberRange: TextRange(0, 0), titleRange: TextRange(0, 0),
        wordCount: 0, level: 0, number: .none)

    /// Places from the start of the block: the line without white space around, its number, what stands after that.
    package var range: TextRange {
        get { place.range }
        set { place = Place(newValue) }
    }
    package var numberRange: TextRange {
        get { numberPlace.range }
        set { numberPlace = Place(newValue) }
    }
    package var titleRange: TextRange {
        get { titlePlace.range }
        set { titlePlace = Place(newValue) }
    }
    /// The same line with its places counted from elsewhere.
    func shifted(by distance: Int) -> LineHead {
        var head = self
        head.range = range.shifted(by: distance)
        head.numberRange = numberRange.shifted(by: distance)
        head.titleRange = titleRange.shifted(by: distance)
        return head
    }
    /// Number of words in the line.
    package var wordCount: Int { Int(words) }
    /// Level of a Markdown heading 1 ... 6, whatever its shape; 0 if it is none.
    package var level: Int { Int(markdownLevel) }

    /// Whether it neither opens a part nor quotes or changes anything.
    var isPlain: Bool {
        shape == .text
            && traits.isDisjoint(with: [
                .beginsQuoted, .opensQuotation, .closesQuotation, .hasOddQuotation, .introducesQuotation, .amends,
            ])
    }

    package var isHeading: Bool {
        switch shape {
        case .named, .markdown, .roman, .capitalLetter, .arabic, .letter: true
        default: false
        }
    }

    /// Whether the line before cannot go on in this one.
    var opensLine: Bool { shape != .text || traits.contains(.opensQuotation) }

    /// The lines of a block that are not blank, in order.
    static func heads(in scan: Scan) -> LineHeads {
        var heads = LineHeads()
        var first = 0
        while first < scan.count {
            let line = LineReader(scan: scan, first: first)
            heads.append(line.head())
            first = line.end
        }
        return heads
    }

    /// Longest beginning of a line that tells what it opens, in bytes.
    private static let opening = 96

    /// Whether a line begins a heading or list item, so that the line before it cannot go on in it. `buffer` is for who asks
    /// of line after line.
    static func opensLine(_ line: TextRange, in text: SourceText, _ buffer: inout TokenBuffer) -> Bool {
        if beginsWithPlainWord(line, in: text) { return false }
        let end = text.scalarBoundary(atOrBefore: min(line.end, line.start + opening))
        return text.bytes[line.start..<end].withUnsafeBufferPointer { bytes in
            LineReader(scan: Scan(reading: bytes, in: &buffer), first: 0).head().opensLine
        }
    }

    /// Whether a line begins with a word that opens nothing: in small letters and no Roman numeral, or with one capital and
    /// none of the beginnings of `Phần`, `Chương`, `Căn cứ` and the like. Most lines are told by their first two letters, which
    /// rule out a marker of one letter; what a combining mark follows is left to the tokens.
    private static func beginsWithPlainWord(_ line: TextRange, in text: SourceText) -> Bool {
        guard let first = letter(at: line.start, before: line.end, in: text),
            let second = letter(at: first.end, before: line.end, in: text), !second.isCapital
        else { return false }
        if !first.isCapital { return !(first.mayBeRoman && second.mayBeRoman) }
        switch text.bytes[line.start] {
        // Phần, Phụ lục; Chương, Căn cứ; Mục; Tiểu mục, Theo đề nghị; Nơi nhận; Điều, Độc lập, decomposed ones too.
        case UInt8(ascii: "P"), UInt8(ascii: "C"), UInt8(ascii: "M"), UInt8(ascii: "T"), UInt8(ascii: "N"): return false
        default: return first.end == line.start + 1
        }
    }

    /// A Vietnamese letter with no combining mark behind it; nil for anything else.
    private static func letter(
        at offset: Int, before end: Int, in text: SourceText
    ) -> (isCapital: Bool, mayBeRoman: Bool, end: Int)? {
        guard offset < end, let (value, length) = UTF8Scalar.decode(text.bytes, at: offset) else { return nil }
        let entry = LetterTable.shared.entry(for: value)
        guard entry != 0, entry & 0x7F != Letter.foreign.code else { return nil }
        let behind = offset + length < end ? text.bytes[offset + length] : 0
        guard behind != 0xCC, behind != 0xCD else { return nil }
        let mayBeRoman = length == 1 && romanFigures.contains(text.bytes[offset])
        return (entry & LetterTable.capitalBit != 0, mayBeRoman, offset + length)
    }

    private static let romanFigures = Array("ivxlcdm".utf8)
}
