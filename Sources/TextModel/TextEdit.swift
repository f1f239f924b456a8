/// A change to a text: `newText` in the place of `range`.
package struct TextEdit: Hashable, Sendable {
    package var range: TextRange
    package var newText: String

    package init(_ range: TextRange, _ newText: String) {
        self.range = range
        self.newText = newText
    }
}

extension SourceText {
    /// The text after all edits, whose ranges address this text. Of two that overlap, the first in order is applied.
    package func applying(_ edits: [TextEdit]) -> SourceText {
        var result: [UInt8] = []
        result.reserveCapacity(utf8Count)
        var cursor = 0
        for edit in edits.sorted(by: { $0.range.start < $1.range.start }) {
            let start = scalarBoundary(atOrBefore: edit.range.start)
            let end = scalarBoundary(atOrBefore: edit.range.end)
            guard start >= cursor else { continue }
            result.append(contentsOf: bytes[cursor..<start])
            result.append(contentsOf: edit.newText.utf8)
            cursor = max(end, start)
        }
        result.append(contentsOf: bytes[cursor...])
        return SourceText(String(decoding: result, as: UTF8.self))
    }
}
