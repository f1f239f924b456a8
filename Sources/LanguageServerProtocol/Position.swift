/// LSP 3.17, "Position": zero-based line, and column in the units of the negotiated encoding.
package struct Position: Decodable, Hashable, Sendable {
    package var line: Int
    package var character: Int

    package init(line: Int, character: Int) {
        self.line = line
        self.character = character
    }
}

/// LSP 3.17, "Range": the end is not part of it.
package struct PositionRange: Decodable, Hashable, Sendable {
    package var start: Position
    package var end: Position
}
