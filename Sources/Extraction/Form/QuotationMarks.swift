package import TextModel

/// The double quotation marks of a text that have no partner, in their paragraph or in a quotation over several.
///
/// Marks are paired within a block first, whatever their style: `“…"` is a pair, and so are two marks of one direction, as
/// some keyboards type them. What is left of a block may close what an earlier one opened, as in acts that quote the articles
/// they put in. Inches and seconds are no marks, single quotation marks are apostrophes as often as not and are left alone.
package struct QuotationMarks: Sendable {
    package struct Mark: Sendable, Equatable {
        /// In UTF-8 offsets of the text.
        package var range: TextRange
        /// Whether it opens a quotation that nothing closes; else it closes one that nothing opens.
        package var opens: Bool
    }

    package private(set) var unpaired: [Mark] = []

    /// Of blocks that begin at `starts`. O(marks + blocks).
    package init(_ forms: [BlockForm], at starts: [Int]) {
        var pending: [Pending] = []
        // The last block with marks.
        var lastBlock = 0
        for index in 0..<min(forms.count, starts.count) where !forms[index].signs.isEmpty {
            let marks = forms[index].signs.map { sign in
                var sign = sign
                sign.range = sign.range.shifted(by: starts[index])
                return sign
            }
            // Every paragraph of a long quotation may begin with the mark.
            if let first = marks.first, first.isFirst, first.direction != .closing, pending.last?.block == lastBlock {
                pending.removeLast()
            }
            let (openings, closings) = Self.unpaired(of: marks)
            for closing in closings {
                if pending.popLast() == nil { unpaired.append(Mark(range: closing.range, opens: false)) }
            }
            for opening in openings { pending.append(Pending(range: opening.range, block: index)) }
            lastBlock = index
            while let oldest = pending.first, index - oldest.block > Self.longestQuotation {
                unpaired.append(Mark(range: oldest.range, opens: true))
                pending.removeFirst()
            }
        }
        unpaired += pending.map { Mark(range: $0.range, opens: true) }
        unpaired.sort { $0.range < $1.range }
    }

    /// Blocks of a quotation at most: a chapter that an amending act puts in.
    private static let longestQuotation = 400

    private struct Pending {
        var range: TextRange
        var block: Int
    }

    // MARK: Marks

    enum Direction { case opening, closing, either }

    /// A mark as it stands in its block.
    struct Sign: Sendable {
        var range: TextRange
        var direction: Direction
        /// Whether it is the first character of its block.
        var isFirst: Bool
        /// `„`, which `“` closes.
        var isLow: Bool
        /// A figure before it: inches, or the end of a quotation.
        var followsFigure: Bool
    }

    /// The marks of a block, whose bytes these are.
    static func signs(in bytes: UnsafeBufferPointer<UInt8>) -> [Sign] {
        var signs: [Sign] = []
        var index = 0
        var isFirst = true
        while index < bytes.count {
            let byte = bytes[index]
            // Most letters are none.
            if byte != 0x22, byte != 0xE2, byte != 0xC2 {
                if byte > 0x20 { isFirst = false }
                index += 1
                continue
            }
            let second = index + 1 < bytes.count ? bytes[index + 1] : 0
            let third = index + 2 < bytes.count ? bytes[index + 2] : 0
            var length = 0
            var direction = Direction.either
            switch byte {
            case 0x22:
                length = 1
                direction = Self.direction(before: bytes[..<index], after: bytes[(index + 1)...])
            case 0xE2 where second == 0x80 && (0x9C...0x9E).contains(third):
                length = 3
                direction = third == 0x9D ? .closing : .opening
            case 0xC2 where second == 0xAB || second == 0xBB:
                length = 2
                direction = second == 0xAB ? .opening : .closing
            default: break
            }
            if length > 0 {
                signs.append(
                    Sign(
                        range: TextRange(index, index + length), direction: direction, isFirst: isFirst,
                        isLow: third == 0x9E && length == 3,
                        followsFigure: length == 1 && index > 0 && (0x30...0x39).contains(bytes[index - 1])))
            }
            isFirst = false
            index += max(length, 1)
        }
        return signs
    }

    private static func direction(
        before: Slice<UnsafeBufferPointer<UInt8>>, after: Slice<UnsafeBufferPointer<UInt8>>
    ) -> Direction {
        let last = before.last ?? 0x20
        let next = after.first ?? 0x20
        let isSpaced = last <= 0x20 || last == 0xA0 && before.dropLast().last == 0xC2
        let opens = isSpaced || "([{:/-\\".utf8.contains(last) || last == 0x22
        let endsThere =
            next <= 0x20 || ".,;:!?)]}/-".utf8.contains(next) || next == 0xC2 && after.dropFirst().first == 0xA0
        switch (opens, endsThere) {
        case (true, false): return .opening
        case (false, true): return .closing
        default: return .either
        }
    }

    // MARK: Pairs

    private static func unpaired(of signs: [Sign]) -> (openings: [Sign], closings: [Sign]) {
        var openings: [Sign] = []
        var closings: [Sign] = []
        for sign in signs {
            switch sign.direction {
            case .opening:
                if openings.last?.isLow ?? false { openings.removeLast() } else { openings.append(sign) }
            case .closing, .either:
                if openings.popLast() != nil { continue }
                if sign.followsFigure { continue }
                if sign.direction == .either { openings.append(sign) } else { closings.append(sign) }
            }
        }
        if closings.isEmpty, openings.count == 2 { return ([], []) }
        if openings.isEmpty, closings.count == 2 { return ([], []) }
        return (openings, closings)
    }
}
