package import LanguageServerProtocol
package import TextModel

/// JSON read from a file, with the place of everything, and where it is no JSON.
///
/// What was read before a fault is kept, and after one that is clear (a comma too many, a comment) reading goes on: a slip
/// never voids the rest. RFC 8259.
package struct SettingsText {
    package private(set) var tree = SettingsTree()
    /// What is wrong with the JSON, in order.
    package private(set) var problems: [SettingsProblem] = []

    private let text: SourceText
    private var index = 0
    private var isBroken = false

    /// Deeper nesting is no settings.
    private static let deepest = 32

    /// O(bytes).
    package init(_ text: SourceText) {
        self.text = text
        if text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        skipGap()
        guard index < text.utf8Count else {
            report(TextRange(0, 0), vi: "tệp rỗng; viết {}", en: "empty; write {}")
            return
        }
        tree = value(depth: 0)
        skipGap()
        if index < text.utf8Count, !isBroken {
            report(TextRange(index, text.utf8Count), vi: "thừa sau dấu đóng cuối", en: "more behind the end")
        }
    }

    // MARK: Values

    private var next: UInt8? { index < text.utf8Count ? text.bytes[index] : nil }

    private mutating func value(depth: Int) -> SettingsTree {
        skipGap()
        let start = index
        switch next {
        case UInt8(ascii: "{") where depth < Self.deepest: return object(depth: depth)
        case UInt8(ascii: "[") where depth < Self.deepest: return list(depth: depth)
        case UInt8(ascii: "\""): return SettingsTree(.text(string()), start: start, end: index)
        default: return word()
        }
    }

    private mutating func object(depth: Int) -> SettingsTree {
        let start = index
        var members: [SettingsTree.Member] = []
        index += 1
        while !isBroken {
            skipGap()
            if next == UInt8(ascii: "}") {
                index += 1
                break
            }
            guard next == UInt8(ascii: "\"") else {
                fail(vi: "cần tên một khóa trong ngoặc kép, hoặc }", en: "a key in quotation marks, or }, is missing")
                break
            }
            let keyStart = index
            let name = string()
            let keyEnd = index
            skipGap()
            guard next == UInt8(ascii: ":") else {
                fail(vi: "thiếu dấu hai chấm sau \"\(name)\"", en: "no colon behind \"\(name)\"")
                break
            }
            index += 1
            let tree = value(depth: depth + 1)
            if !isBroken { members.append(.init(name: name, start: keyStart, end: keyEnd, tree: tree)) }
            readComma(before: UInt8(ascii: "}"))
        }
        return SettingsTree(.object(members), start: start, end: index)
    }

    private mutating func list(depth: Int) -> SettingsTree {
        let start = index
        var items: [SettingsTree] = []
        index += 1
        while !isBroken {
            skipGap()
            if next == UInt8(ascii: "]") {
                index += 1
                break
            }
            let item = value(depth: depth + 1)
            if !isBroken { items.append(item) }
            readComma(before: UInt8(ascii: "]"))
        }
        return SettingsTree(.list(items), start: start, end: index)
    }

    /// The comma between two members, or none before what closes.
    private mutating func readComma(before closing: UInt8) {
        guard !isBroken else { return }
        let end = index
        skipGap()
        if next == UInt8(ascii: ",") {
            let comma = index
            index += 1
            skipGap()
            if next == closing {
                report(TextRange(comma, comma + 1), vi: "thừa dấu phẩy", en: "a comma too many", deletes: true)
            }
        } else if next == nil {
            fail(
                vi: "thiếu \(String(UnicodeScalar(closing))) ở cuối", en: "\(String(UnicodeScalar(closing))) is missing"
            )
        } else if next != closing {
            report(
                TextRange(max(end - 1, 0), end), vi: "thiếu dấu phẩy sau chỗ này", en: "a comma is missing behind this")
        }
    }

    /// `true`, `false`, `null`, a number; anything else is wrong.
    private mutating func word() -> SettingsTree {
        let start = index
        while let byte = next, byte > 0x20, !",:[]{}\"".utf8.contains(byte) { index += 1 }
        let word = text.string(in: TextRange(start, index))
        let range = (start, index)
        switch word {
        case "true", "false": return SettingsTree(.flag(word == "true"), start: range.0, end: range.1)
        case "null": return SettingsTree(.null, start: range.0, end: range.1)
        default:
            if let number = Double(word), word.first != "+" {
                return SettingsTree(.number(number), start: range.0, end: range.1)
            }
            if word.isEmpty {
                fail(vi: "thiếu một giá trị", en: "a value is missing")
            } else {
                report(
                    TextRange(start, index), vi: "\"\(word)\" phải đặt trong ngoặc kép",
                    en: "\"\(word)\" must be in quotation marks")
            }
            return SettingsTree(.text(word), start: range.0, end: range.1)
        }
    }

    /// A string from its first quotation mark to behind its last.
    private mutating func string() -> String {
        let start = index
        index += 1
        var bytes: [UInt8] = []
        while let byte = next, byte != 0x0A {
            index += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: bytes, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\"), let escaped = next else {
                bytes.append(byte)
                continue
            }
            index += 1
            switch escaped {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "b"), UInt8(ascii: "f"): bytes.append(0x20)
            case UInt8(ascii: "u"): bytes += Array(unicodeEscape().utf8)
            default: bytes.append(escaped)
            }
        }
        index = min(index, text.utf8Count)
        report(TextRange(start, index), vi: "thiếu dấu ngoặc kép đóng", en: "no closing quotation mark")
        isBroken = true
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The four figures behind `\u`, with the second half of a pair.
    private mutating func unicodeEscape() -> String {
        func unit() -> UInt16? {
            let digits = text.string(in: TextRange(index, index + 4))
            guard digits.utf8.count == 4, let value = UInt16(digits, radix: 16) else { return nil }
            index += 4
            return value
        }
        guard let first = unit() else { return "\u{FFFD}" }
        guard first & 0xFC00 == 0xD800, text.string(in: TextRange(index, index + 2)) == "\\u" else {
            return String(decoding: [first], as: UTF16.self)
        }
        index += 2
        return String(decoding: [first, unit() ?? 0xFFFD], as: UTF16.self)
    }

    /// White space and comments, which JSON does not have: each is reported once.
    private mutating func skipGap() {
        while let byte = next {
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                index += 1
            } else if byte == UInt8(ascii: "/"), index + 1 < text.utf8Count, text.bytes[index + 1] == byte {
                let start = index
                while let byte = next, byte != 0x0A { index += 1 }
                report(
                    TextRange(start, index), vi: "JSON không có chú thích", en: "JSON has no comments", deletes: true)
            } else {
                return
            }
        }
    }

    private mutating func fail(vi: String, en: String) {
        report(TextRange(index, min(index + 1, text.utf8Count)), vi: vi, en: en)
        isBroken = true
    }

    private mutating func report(_ range: TextRange, vi: String, en: String, deletes: Bool = false) {
        problems.append(SettingsProblem(range: range, isSyntax: true, vi: vi, en: en, replacement: deletes ? "" : nil))
    }
}
