extension SourceText {
    /// The UTF-8 offset of a position. A line past the end means the end of the text, a column past the line's content
    /// the end of the line, a column inside a scalar its start (LSP 3.17, "Position"). O(line length).
    package func utf8Offset(of position: TextPosition, in encoding: PositionEncoding) -> Int {
        if position.line < 0 { return 0 }
        if position.line >= lines.count { return utf8Count }
        let content = contentRange(ofLine: position.line)
        var offset = content.start
        var column = 0
        while offset < content.end {
            let lead = bytes[offset]
            column += encoding.width(ofLeadByte: lead)
            if column > position.column { return offset }
            offset += UTF8Scalar.length(ofLeadByte: lead)
        }
        return min(offset, content.end)
    }

    /// The position of a UTF-8 offset; an offset inside a scalar counts as the scalar's start. O(log lines + line length).
    package func position(ofUTF8Offset offset: Int, in encoding: PositionEncoding) -> TextPosition {
        var cursor = PositionCursor(self, encoding: encoding)
        return cursor.position(ofUTF8Offset: offset)
    }

    /// A range of positions as a range of UTF-8 offsets; ends in the wrong order are swapped.
    package func range(from start: TextPosition, to end: TextPosition, in encoding: PositionEncoding) -> TextRange {
        let first = utf8Offset(of: min(start, end), in: encoding)
        return TextRange(first, utf8Offset(of: max(start, end), in: encoding))
    }

    /// The number of Unicode scalars before a UTF-8 offset. O(offset).
    package func scalarOffset(ofUTF8Offset offset: Int) -> Int {
        var counter = OffsetCounter(self, encoding: .utf32)
        return counter.count(upTo: offset)
    }
}

/// Turns offsets into positions; cheap when they are asked in ascending order on one line, right in any order.
package struct PositionCursor {
    private let text: SourceText
    private let encoding: PositionEncoding
    private var line = 0
    private var offset = 0
    private var column = 0

    package init(_ text: SourceText, encoding: PositionEncoding) {
        self.text = text
        self.encoding = encoding
    }

    package mutating func position(ofUTF8Offset wanted: Int) -> TextPosition {
        let wanted = text.scalarBoundary(atOrBefore: wanted)
        let wantedLine = text.lines.line(at: wanted)
        if wantedLine != line || wanted < offset {
            line = wantedLine
            offset = text.lines.start(ofLine: line)
            column = 0
        }
        while offset < wanted {
            let lead = text.bytes[offset]
            column += encoding.width(ofLeadByte: lead)
            offset += UTF8Scalar.length(ofLeadByte: lead)
        }
        return TextPosition(line: line, column: column)
    }
}

/// Counts units from the start of a text; linear in all when asked in ascending order, right in any order.
package struct OffsetCounter {
    private let text: SourceText
    private let encoding: PositionEncoding
    private var offset = 0
    private var units = 0

    package init(_ text: SourceText, encoding: PositionEncoding) {
        self.text = text
        self.encoding = encoding
    }

    /// Units of the encoding before a UTF-8 offset.
    package mutating func count(upTo wanted: Int) -> Int {
        let wanted = min(max(wanted, 0), text.utf8Count)
        if encoding == .utf8 { return wanted }
        if wanted < offset {
            offset = 0
            units = 0
        }
        while offset < wanted {
            let lead = text.bytes[offset]
            units += encoding.width(ofLeadByte: lead)
            offset += UTF8Scalar.length(ofLeadByte: lead)
        }
        return units
    }
}
