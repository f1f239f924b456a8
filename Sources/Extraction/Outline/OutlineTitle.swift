import TextModel

/// Titles as an outline shows them: one line, without marks of Markdown, clipped between two words.
enum OutlineTitle {
    /// Letters of a heading's title, and of what stands for a paragraph of the press.
    static let longest = 100
    static let longestParagraph = 60

    /// The text of a range as a title. O(`letters`).
    static func text(_ range: TextRange, of text: SourceText, letters: Int = longest) -> String {
        text.bytes.withUnsafeBufferPointer { bytes in
            let written = bytes[max(0, min(range.start, bytes.count))..<max(0, min(range.end, bytes.count))]
            return Self.title(written.last == UInt8(ascii: "}") ? withoutAttributes(written) : written, letters)
        }
    }

    /// What stands before the attributes of a Markdown heading: `Điều 1. Phạm vi {#dieu-1}`.
    private static func withoutAttributes(_ title: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<
        UnsafeBufferPointer<UInt8>
    > {
        guard let brace = title.lastIndex(of: UInt8(ascii: "{")), brace + 1 < title.endIndex,
            title[brace + 1] == UInt8(ascii: "#") || title[brace + 1] == UInt8(ascii: ".")
        else { return title }
        return title[..<brace]
    }

    private static func title(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ letters: Int) -> String {
        var title: [UInt8] = []
        title.reserveCapacity(min(bytes.count, letters * 2))
        var count = 0
        var lastWordEnd = 0
        var pendingSpace = false
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let first = bytes[index]
            let length = min(first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2, bytes.endIndex - index)
            let second = length > 1 ? bytes[index + 1] : 0
            defer { index += length }
            if isSpace(first, second) {
                pendingSpace = count > 0
                continue
            }
            if isLeftOut(first, second, length > 2 ? bytes[index + 2] : 0) { continue }
            // Marks are no letters of their own, so that decomposed text is clipped at the same word.
            let isMark = length == 2 && (first == 0xCC || first == 0xCD && second < 0xB0)
            if pendingSpace { lastWordEnd = title.count }
            if !isMark, count + (pendingSpace ? 1 : 0) >= letters {
                // A word longer than a title is cut.
                if lastWordEnd > 0 { title.removeSubrange(lastWordEnd...) }
                return String(decoding: title, as: UTF8.self) + "…"
            }
            if pendingSpace {
                title.append(0x20)
                count += 1
                pendingSpace = false
            }
            for offset in 0..<length { title.append(bytes[index + offset]) }
            if !isMark { count += 1 }
        }
        return String(decoding: title, as: UTF8.self)
    }

    /// White space, also U+00A0.
    @inline(__always)
    private static func isSpace(_ first: UInt8, _ second: UInt8) -> Bool {
        first == 0x20 || first >= 0x09 && first <= 0x0D || first == 0xC2 && second == 0xA0
    }

    /// Invisible characters, the stars of Markdown, the bar that ends a caption.
    @inline(__always)
    private static func isLeftOut(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: "*"), UInt8(ascii: "|"): true
        case 0xC2: second == 0xAD
        case 0xE2: second == 0x80 && third >= 0x8B && third <= 0x8F || second == 0x81 && third == 0xA0
        case 0xEF: second == 0xBB && third == 0xBF
        default: false
        }
    }
}
