import TextModel

/// The subject of an act behind its code, date and issuer where no quotation marks tell it:
/// `… của Chính phủ về công tác văn thư`.
///
/// Only where its end is sure: a legal basis or an item of a list runs to the mark that ends it; within a sentence a subject
/// with a comma or a verb in it might go on as the sentence, and is left alone.
enum CitationSubject {
    /// Longer than titles are, in bytes.
    private static let reach = 700

    /// The subject that begins at or behind `start`; nil if there is none or its end is unsure. `citation` is where the
    /// citation begins.
    static func text(from start: Int, citation: Int, in text: SourceText) -> String? {
        guard start < text.utf8Count else { return nil }
        let (bytes, endsText) = window(from: start, in: text)
        var position = 0
        while position < bytes.count, isSpace(bytes[position]) || bytes[position] == 0x2C || bytes[position] == 0x29 {
            position += 1
        }
        guard position < bytes.count, let opening = opening(at: position, in: bytes) else { return nil }
        if !opening.isPart { position += opening.words.count }
        // `ban hành năm 1997` says when.
        if opening.isPart, times.contains(where: { bytes[(position + opening.words.count)...].starts(with: $0) }) {
            return nil
        }
        let standsAlone = standsAlone(citation, in: text)
        guard let end = end(from: position, mayHoldMarks: standsAlone, endsText: endsText, in: bytes)
        else {
            return nil
        }
        let found = words(of: String(decoding: bytes[position..<max(end, position)], as: UTF8.self))
        let words = found[..<endOfSubject(found)]
        guard words.count >= 2 else { return nil }
        let isSure = standsAlone || !words.contains { $0.last == "," || verbs.contains($0.lowercased()) }
        guard isSure else { return nil }
        let subject = words.joined(separator: " ")
        return subject.hasSuffix(",") ? String(subject.dropLast()) : subject
    }

    /// As far as a subject may reach, composed; and whether the text ends there. The same for every form of a text: where
    /// letters are decomposed or lines end with two characters, more of it is read.
    private static func window(from start: Int, in text: SourceText) -> (bytes: [UInt8], endsText: Bool) {
        let limit = text.scalarBoundary(atOrBefore: min(start + reach, text.utf8Count))
        let plain = NormalizedText(text.bytes[start..<limit])
        if plain.isUnchanged, !plain.bytes.contains(0x0D) { return (plain.bytes, limit == text.utf8Count) }
        // No letter of ours is twice as long decomposed.
        let further = text.scalarBoundary(atOrBefore: min(start + 2 * reach, text.utf8Count))
        let bytes = Array(text.composedString(in: TextRange(start, further)).utf8)
        guard bytes.count > reach else { return (bytes, further == text.utf8Count) }
        var end = reach
        while end > 0, UTF8Scalar.isContinuation(bytes[end]) { end -= 1 }
        return (Array(bytes[..<end]), false)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

    /// By scalars: splitting by characters costs ten times as much.
    private static func words(of text: String) -> [Substring] {
        text.unicodeScalars.split {
            switch $0.value {
            case 0...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
            default: false
            }
        }
        .map { Substring($0) }
    }

    // MARK: Where it begins

    private struct Opening {
        var words: [UInt8]
        /// Whether the words are a part of the subject: `quy định …`, and not `về …`.
        var isPart: Bool

        init(_ words: String, isPart: Bool = true) { (self.words, self.isPart) = (Array(words.utf8), isPart) }
    }

    /// The longer of two first.
    private static let openings = [
        Opening("về việc ", isPart: false), Opening("về ", isPart: false), Opening("quy định "), Opening("hướng dẫn "),
        Opening("sửa đổi"), Opening("ban hành "), Opening("phê duyệt "), Opening("điều chỉnh "), Opening("công bố "),
        Opening("bãi bỏ "), Opening("thành lập "),
    ]

    private static let times = ["năm ", "ngày ", "tháng ", "từ ", "hồi ", "cuối ", "đầu "].map { Array($0.utf8) }

    private static func opening(at position: Int, in bytes: [UInt8]) -> Opening? {
        let first = bytes[position]
        return openings.first { $0.words[0] == first && bytes[position...].starts(with: $0.words) }
    }

    /// Whether the citation is a legal basis, or stands at the beginning of a line or of an item of a list.
    private static func standsAlone(_ citation: Int, in text: SourceText) -> Bool {
        let line = text.contentRange(ofLine: text.lines.line(at: citation))
        guard citation - line.start <= 24 else { return false }
        let before = words(of: text.string(in: TextRange(line.start, citation)).lowercased())
        switch before.count {
        case 0: return true
        case 1: return before[0].count <= 3
        case 2, 3: return before.suffix(2) == ["căn", "cứ"] && (before.count == 2 || before[0] == "-")
        default: return false
        }
    }

    // MARK: Where it ends

    /// Before the mark, the bracket or the blank line that ends it; nil if none does. A semicolon within a line may be its
    /// own.
    private static func end(from start: Int, mayHoldMarks: Bool, endsText: Bool, in bytes: [UInt8]) -> Int? {
        var position = start
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: ":"): return position
            case UInt8(ascii: "."), UInt8(ascii: ";"):
                let next = position + 1 < bytes.count ? bytes[position + 1] : 0x0A
                let isWithin =
                    bytes[position] == UInt8(ascii: ";") && mayHoldMarks && next == 0x20
                    && position + 2 < bytes.count && !isSpace(bytes[position + 2])
                if isSpace(next), !isWithin { return position }
            case 0xE2 where position + 2 < bytes.count && bytes[position + 1] == 0x80:
                // “ and ”
                if bytes[position + 2] == 0x9C || bytes[position + 2] == 0x9D { return position }
            case 0x0A where isBlankLine(position + 1, bytes): return position
            default: break
            }
            position += 1
        }
        return endsText ? bytes.count : nil
    }

    /// The index of the words that tell of the act's force, which are no part of its subject: `hết hiệu lực kể từ ngày …`.
    private static func endOfSubject(_ words: [Substring]) -> Int {
        for index in words.indices where mayOpenFate(words[index]) {
            let rest = words[index...].prefix(3).map { $0.lowercased() }
            if fates.contains(where: { rest.starts(with: $0) }) { return index }
        }
        return words.count
    }

    /// Whether a word is as long as one that begins a fate; most are told by that.
    private static func mayOpenFate(_ word: Substring) -> Bool {
        let count = word.utf8.count
        return count < 64 && fateLengths >> UInt64(count) & 1 != 0
    }

    /// A bit for each length in bytes.
    private static let fateLengths = fates.reduce(UInt64(0)) { $0 | 1 << UInt64($1[0].utf8.count) }

    private static let fates = [
        ["có", "hiệu", "lực"], ["hết", "hiệu", "lực"], ["được", "sửa", "đổi,"], ["được", "sửa", "đổi"],
        ["đã", "được", "sửa"], ["được", "thay", "thế"], ["được", "bãi", "bỏ"], ["tiếp", "tục", "có"],
    ]

    private static func isBlankLine(_ start: Int, _ bytes: [UInt8]) -> Bool {
        var position = start
        while position < bytes.count, isSpace(bytes[position]) {
            if bytes[position] == 0x0A { return true }
            position += 1
        }
        return position >= bytes.count
    }

    private static let verbs: Set<String> = [
        "đã", "được", "có", "thì", "là", "và", "nêu", "cho", "phải", "sẽ", "không", "trong", "tại", "nhằm", "để", "nên",
        "với",
    ]
}
