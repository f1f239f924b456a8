/// A text cut into records and fields. RFC 4180: fields parted by commas, quoted where they hold a comma, a quotation mark
/// or a line end; a quotation mark inside a quoted field is doubled.
package struct CommaSeparatedText: Sendable {
    package struct Field: Sendable {
        /// Where it stands, its quotation marks left out.
        package var range: TextRange
        /// What it says, white space around it left out.
        package var value: String
    }

    package struct Record: Sendable {
        package var fields: [Field]
        /// From the first field to the last, with quotation marks, without the line end.
        package var range: TextRange
    }

    /// Records with something in them, in order.
    package private(set) var records: [Record] = []
    /// Where a quotation mark opens a field that never ends.
    package private(set) var openQuote: Int?

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")

    /// O(bytes).
    package init(_ text: SourceText) {
        let bytes = text.bytes
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < bytes.count {
            let start = index
            var fields: [Field] = []
            var ended = false
            while !ended {
                fields.append(field(of: text, at: &index))
                if index < bytes.count, bytes[index] == Self.comma { index += 1 } else { ended = true }
            }
            let range = TextRange(start, index)
            if index < bytes.count, bytes[index] == 0x0D { index += 1 }
            if index < bytes.count, bytes[index] == 0x0A { index += 1 }
            if fields.contains(where: { !$0.value.isEmpty }) { records.append(Record(fields: fields, range: range)) }
        }
    }

    /// Reads a field and stops at what ends it: a comma, a line end, the end.
    private mutating func field(of text: SourceText, at index: inout Int) -> Field {
        let bytes = text.bytes
        var start = index
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        if start < bytes.count, bytes[start] == Self.quote {
            var value: [UInt8] = []
            var cursor = start + 1
            var isOpen = true
            while cursor < bytes.count, isOpen {
                if bytes[cursor] != Self.quote {
                    value.append(bytes[cursor])
                    cursor += 1
                } else if cursor + 1 < bytes.count, bytes[cursor + 1] == Self.quote {
                    value.append(Self.quote)
                    cursor += 2
                } else {
                    isOpen = false
                }
            }
            if isOpen { openQuote = openQuote ?? start }
            let range = TextRange(start + 1, cursor)
            index = isOpen ? cursor : cursor + 1
            // What stands behind the closing mark is no part of the field.
            while index < bytes.count, !Self.ends(bytes[index]) { index += 1 }
            return Field(range: range, value: Self.trimmed(String(decoding: value, as: UTF8.self)))
        }
        while index < bytes.count, !Self.ends(bytes[index]) { index += 1 }
        var end = index
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        let range = TextRange(min(start, end), end)
        return Field(range: range, value: Self.trimmed(text.string(in: range)))
    }

    private static func ends(_ byte: UInt8) -> Bool { byte == comma || byte == 0x0A || byte == 0x0D }

    private static func trimmed(_ text: String) -> String {
        let tail = text.drop { $0.isWhitespace }
        return String(tail.reversed().drop { $0.isWhitespace }.reversed())
    }
}
