package import TextModel

/// The words of a text whose tone mark may stand on either of two vowels (`hoà` or `hòa`, `uỷ` or `ủy`), by the way they
/// are written. Names of people are spelt as their bearers spell them, quotations as their authors wrote: neither counts.
package struct TonePlacements: Sendable {
    package struct Word: Sendable, Equatable {
        /// In UTF-8 offsets of the text.
        package var range: TextRange
        /// The word in small letters, composed, the tone where the newer rule has it: the same for both ways.
        package var modern: String
        package var style: ToneStyle.Placement
    }

    package private(set) var words: [Word] = []

    /// Of blocks that begin at `starts`. O(words).
    package init(_ forms: [BlockForm], at starts: [Int]) {
        for (form, start) in zip(forms, starts) {
            for word in form.words {
                words.append(
                    Word(range: word.range.shifted(by: start), modern: word.modern, style: word.style))
            }
        }
    }

    /// The words of one block, whose bytes these are.
    static func words(of block: Block, _ bytes: ArraySlice<UInt8>) -> [Word] {
        guard mayHold(bytes) else { return [] }
        let found = words(in: NormalizedText(bytes))
        if found.isEmpty { return [] }
        let people = block.mentions.filter { $0.kind == .person }.map(\.range)
        return found.filter { word in !people.contains { $0.contains(word.range) } }
    }

    /// Whether a letter with a mark may stand there: none is ASCII. Tables of figures need not be read.
    private static func mayHold(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in bytes.contains { $0 >= 0x80 } }
    }

    private static func words(in text: NormalizedText) -> [Word] {
        let table = LetterTable.shared
        let bytes = text.bytes
        var words: [Word] = []
        var index = 0
        var isQuoted = false
        while index < bytes.count {
            let start = index
            // The last letters of the word, by code; 0 where there are fewer.
            var letters: (UInt8, UInt8, UInt8) = (0, 0, 0)
            var isForeign = false
            while index < bytes.count {
                let byte = bytes[index]
                if byte < 0x80 {
                    // Plain letters are numbered by the alphabet; most are plain.
                    let code = (byte | 0x20) &- 0x60
                    if byte < 0x40 || code == 0 || code > 26 { break }
                    letters = (letters.1, letters.2, code)
                    index += 1
                    continue
                }
                guard let (value, length) = UTF8Scalar.decode(bytes, at: index) else { break }
                let code = table.entry(for: value) & 0x7F
                if code == 0 { break }
                isForeign = isForeign || code == Letter.foreign.code
                letters = (letters.1, letters.2, code)
                index += length
            }
            if index == start {
                let length = UTF8Scalar.decode(bytes, at: index)?.length ?? 1
                if let opens = Self.quotation(bytes, at: index, isQuoted) { isQuoted = opens }
                if bytes[index] == 0x0A { isQuoted = false }
                index += length
                continue
            }
            guard !isQuoted, !isForeign, let style = ToneStyle.placement(ofLast: letters, table) else { continue }
            let written = String(decoding: bytes[start..<index], as: UTF8.self)
            words.append(
                Word(
                    range: TextRange(text.originalOffset(of: start), text.originalEnd(of: index)),
                    modern: ToneStyle.modern(written.lowercased()), style: style))
        }
        return words
    }

    /// Whether a quotation is open after the mark at an offset; nil where none stands there.
    private static func quotation(_ bytes: [UInt8], at index: Int, _ isQuoted: Bool) -> Bool? {
        switch bytes[index] {
        case 0x22: return !isQuoted
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
            if bytes[index + 2] == 0x9C || bytes[index + 2] == 0x9E { return true }
            return bytes[index + 2] == 0x9D ? false : nil
        default: return nil
        }
    }
}
