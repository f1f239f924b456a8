/// The unit in which a client counts columns (LSP 3.17, `PositionEncodingKind`).
package enum PositionEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case utf32 = "utf-32"

    /// How many units a scalar takes that begins with `leadByte` in UTF-8.
    @inline(__always)
    func width(ofLeadByte leadByte: UInt8) -> Int {
        switch self {
        case .utf8: UTF8Scalar.length(ofLeadByte: leadByte)
        case .utf16: leadByte >= 0xF0 ? 2 : 1
        case .utf32: 1
        }
    }
}

/// A place in a text as clients say it: a line and a column, both zero-based, the column in a client's unit.
package struct TextPosition: Hashable, Sendable, Comparable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (left: TextPosition, right: TextPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
