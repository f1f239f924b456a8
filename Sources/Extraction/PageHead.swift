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
            if content.isEmpty || isNumber(content) {
                position += 1
            } else if !hasName, isName(content) {
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

    /// Whether a line is a page head's name. Most are told by their first letters.
    static func isName(_ content: TextRange, in text: SourceText) -> Bool {
        var start = content.start
        while start < content.end, isBlank(text.bytes[start]) { start += 1 }
        return isName(text.bytes[start..<content.end])
    }

    private static func trimmed(_ line: Int, in text: SourceText) -> ArraySlice<UInt8> {
        let content = text.contentRange(ofLine: line)
        var bytes = text.bytes[content.start..<content.end]
        while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return bytes
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

    private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count <= 4 && bytes.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static let names = ["CÔNG BÁO/Số ", "ÔNG BÁO/Số "].map { Array($0.utf8) }

    /// `CÔNG BÁO/Số …`, also where the scan lost the first letter, and in decomposed letters.
    private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= 12, let first = bytes.first else { return false }
        let second = bytes[bytes.startIndex + 1]
        let isLikely =
            first == UInt8(ascii: "C") && (second == 0xC3 || second == UInt8(ascii: "O"))
            || first == 0xC3 && second == 0x94 || first == UInt8(ascii: "O") && second == 0xCC
        guard isLikely else { return false }
        let letters = NormalizedText(bytes.prefix(32)).bytes
        return names.contains { letters.starts(with: $0) }
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
