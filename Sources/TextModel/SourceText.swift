/// A text as given: its UTF-8 bytes and where its lines begin. Nothing is normalised.
///
/// The bytes are always valid UTF-8: what is not valid when it comes in is replaced by U+FFFD, as `String` does.
package struct SourceText: Sendable, Equatable {
    package private(set) var bytes: [UInt8]
    package private(set) var lines: LineTable

    package init(_ string: String) {
        bytes = Array(string.utf8)
        lines = LineTable(bytes)
    }

    /// Of bytes that are known to be valid UTF-8.
    init(valid bytes: [UInt8]) {
        self.bytes = bytes
        lines = LineTable(bytes)
    }

    /// Length in UTF-8 bytes.
    package var utf8Count: Int { bytes.count }

    package var wholeRange: TextRange { TextRange(0, bytes.count) }

    /// The text of a range; offsets outside are clamped.
    package func string(in range: TextRange) -> String {
        let start = min(max(range.start, 0), bytes.count)
        let end = min(max(range.end, start), bytes.count)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Puts `newText` in the place of `range`, in place. Offsets are clamped and moved down to scalar boundaries.
    ///
    /// Returns the range really replaced and the new length there, in UTF-8 bytes.
    @discardableResult
    package mutating func replace(_ range: TextRange, with newText: String) -> (replaced: TextRange, newLength: Int) {
        let start = scalarBoundary(atOrBefore: range.start)
        let replaced = TextRange(start, scalarBoundary(atOrBefore: max(range.end, range.start)))
        let newBytes = newText.utf8
        bytes.replaceSubrange(replaced.start..<replaced.end, with: newBytes)
        lines.update(replacing: replaced, newLength: newBytes.count, in: bytes)
        return (replaced, newBytes.count)
    }

    /// The nearest scalar boundary at or before `offset`, clamped to the text.
    package func scalarBoundary(atOrBefore offset: Int) -> Int {
        var offset = min(max(offset, 0), bytes.count)
        while offset > 0, offset < bytes.count, UTF8Scalar.isContinuation(bytes[offset]) { offset -= 1 }
        return offset
    }

    /// The content of a line without its line end; an index outside gives the nearest line.
    package func contentRange(ofLine line: Int) -> TextRange {
        let start = lines.start(ofLine: line)
        var end = lines.startOfNext(min(max(line, 0), lines.count - 1)) ?? bytes.count
        if end > start, lines.startOfNext(line) != nil {
            if bytes[end - 1] == 0x0A { end -= 1 }
            if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        }
        return TextRange(start, end)
    }
}
