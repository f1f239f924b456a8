/// A half-open range of UTF-8 offsets into a text, `start ..< end`, with `start <= end`.
///
/// Unlike `Range<Int>` it cannot trap: ends given in the wrong order make an empty range at `start`.
package struct TextRange: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// UTF-8 offset of the first byte.
    package var start: Int
    /// UTF-8 offset one past the last byte.
    package var end: Int

    package init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    package var length: Int { end - start }
    package var isEmpty: Bool { start == end }
    package var description: String { "\(start)..<\(end)" }

    /// Whether `offset` stands inside or at either edge: a caret just behind a word is still on it.
    package func touches(_ offset: Int) -> Bool { start <= offset && offset <= end }

    package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

    /// Whether the two share at least one byte.
    package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

    package func shifted(by distance: Int) -> TextRange { TextRange(start + distance, end + distance) }

    /// The order of entities: by start, then longest first.
    package static func < (left: TextRange, right: TextRange) -> Bool {
        left.start != right.start ? left.start < right.start : left.end > right.end
    }
}
