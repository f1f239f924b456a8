import TextModel

/// The head of a page of the official gazette, which PDF extraction leaves among the lines of a text: blank lines, the page's
/// number and `CÔNG BÁO/Số 1271 + 1272/Ngày 11-9-2025`, in either order.
enum PageHead {
    /// Lines of a page head with the blank ones around it, at most.
    static let mostLines = 12

    /// The line that goes on behind a page head: where blank lines, a number and the gazette's name begin at `line`, the
    /// first line after them. nil if no page head stands there.
    static func lineBehind(_ line: Int, in text: SourceText) -> Int? {
        var position = line
        var hasName = false
        while position < line + mostLines, position < text.lines.count {
            let content = trimmed(position, in: text)
            if content.isEmpty || isNumber(content, in: text) {
                position += 1
            } else if !hasName, isName(content, in: text) {
                hasName = true
                position += 1
            } else {
                return hasName ? position : nil
            }
        }
        return nil
    }

    /// Whether a page head's name stands in one of the lines `first ... last`.
    static func stands(inLines first: Int, _ last: Int, of text: SourceText) -> Bool {
        var line = max(first, 0)
        while line <= last, line < text.lines.count {
            if isName(text.contentRange(ofLine: line), in: text) { return true }
            line += 1
        }
        return false
    }

    /// Whether a line is a page head's name.
    static func isName(_ content: TextRange, in text: SourceText) -> Bool {
        var start = content.start
        while start < content.end, isBlank(text.bytes[start]) { start += 1 }
        guard content.end - start >= 12 else { return false }
        // Most are told by their first letters.
        let (first, second) = (text.bytes[start], text.bytes[start + 1])
        let isLikely =
            first == UInt8(ascii: "C") && (second == 0xC3 || second == UInt8(ascii: "O"))
            || first == 0xC3 && second == 0x94 || first == UInt8(ascii: "O") && second == 0xCC
        guard isLikely else { return false }
        let letters = NormalizedText(text.bytes[start..<min(start + 32, content.end)]).bytes
        return names.contains { letters.starts(with: $0) }
    }

    /// `CÔNG BÁO/Số …`, also where the scan lost the first letter, and in decomposed letters.
    private static let names = ["CÔNG BÁO/Số ", "ÔNG BÁO/Số "].map { Array($0.utf8) }

    /// A line without the white space around it. By its place: a slice of the text would be counted by all processors.
    private static func trimmed(_ line: Int, in text: SourceText) -> TextRange {
        let content = text.contentRange(ofLine: line)
        var (start, end) = (content.start, content.end)
        while start < end, isBlank(text.bytes[start]) { start += 1 }
        while start < end, isBlank(text.bytes[end - 1]) { end -= 1 }
        return TextRange(start, end)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

    private static func isNumber(_ content: TextRange, in text: SourceText) -> Bool {
        content.length <= 4
            && (content.start..<max(content.end, content.start)).allSatisfy { (0x30...0x39).contains(text.bytes[$0]) }
    }

    // MARK: In a block

    /// Where page heads stand among the tokens of a block, in order; the lines above the first token are none.
    static func ranges(in scan: Scan) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for index in 0..<scan.count where scan[index].gap.contains(.lineEnd) && begins(at: index, scan) {
            var first = index
            if first > 1, scan[first - 1].isNumber, scan[first - 1].gap.contains(.lineEnd) { first -= 1 }
            if let last = ranges.last { first = max(first, last.upperBound) }
            var end = index + 1
            while end < scan.count, !scan[end].gap.contains(.lineEnd) { end += 1 }
            if end + 1 < scan.count, scan[end].isNumber, scan[end + 1].gap.contains(.lineEnd) { end += 1 }
            if end < scan.count { ranges.append(first..<end) }
        }
        return ranges
    }

    private static func begins(at index: Int, _ scan: Scan) -> Bool {
        let token = scan[index]
        return token.letterCase == .upper && (token.is(.công) || token.is(.ông)) && index > 0
            && scan[index + 1].is(.báo) && scan[index + 2].isSymbol("/") && scan[index + 3].is(.số)
    }
}
