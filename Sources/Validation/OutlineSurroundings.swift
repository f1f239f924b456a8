import Extraction
import TextModel

/// What the text around a gap of a numbering says: whether the number is there after all, or left out on purpose.
struct OutlineSurroundings {
    private let analysis: Analysis
    /// Ranges of lines that change another act, or quote: parts near them are that act's.
    private let amendments: [TextRange]

    private static let ofAnother: LineHead.Traits = [.amends, .introducesQuotation, .opensQuotation]

    init(_ analysis: Analysis) {
        self.analysis = analysis
        var amendments: [TextRange] = []
        for index in analysis.blocks.indices where !analysis.blocks[index].hasPlainLines {
            for head in analysis.blocks[index].heads where !head.traits.isDisjoint(with: Self.ofAnother) {
                amendments.append(head.range.shifted(by: analysis.starts[index]))
            }
        }
        self.amendments = amendments
    }

    /// Whether a line in a range changes or quotes another act. O(log lines).
    func amends(in range: TextRange) -> Bool {
        var low = 0
        var high = amendments.count
        while low < high {
            let middle = (low + high) / 2
            if amendments[middle].start < range.start { low = middle + 1 } else { high = middle }
        }
        return low < amendments.count && amendments[low].start < range.end
    }

    /// Whether a number stands in a range as one of a part would, at a line's start or within a line, or the range leaves
    /// something out with dots. O(range).
    func mentions(_ number: String, in range: TextRange) -> Bool {
        let bytes = analysis.text.bytes
        let wanted = Array(number.utf8)
        guard range.start >= 0, range.end <= bytes.count, !wanted.isEmpty else { return true }
        var lineLength = 0
        var index = range.start
        while index < range.end {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x0D { lineLength = -1 }
            lineLength += 1
            let isFirst = lineLength <= 3
            if isFirst, leavesOut(at: index, bytes) { return true }
            let end = index + wanted.count
            if byte == wanted[0], end <= range.end, bytes[index..<end].elementsEqual(wanted),
                index == 0 || !Self.isWordByte(bytes[index - 1]), end >= bytes.count || !Self.isWordByte(bytes[end])
            {
                let mark = end < bytes.count ? bytes[end] : 0x0A
                if mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") || mark == UInt8(ascii: "/")
                    || mark == UInt8(ascii: "-") || lineLength <= Self.longestHead
                {
                    return true
                }
            }
            index += 1
        }
        return false
    }

    /// Bytes of a line before the number of a part.
    private static let longestHead = 24

    /// `...`, `…`, `[…]`
    private func leavesOut(at index: Int, _ bytes: [UInt8]) -> Bool {
        guard index + 2 < bytes.count else { return false }
        let dot = UInt8(ascii: ".")
        return bytes[index] == dot && bytes[index + 1] == dot
            || bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA6
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
        default: false
        }
    }
}
