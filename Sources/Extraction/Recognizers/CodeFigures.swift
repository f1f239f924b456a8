/// Figures of a code as they are written: split by a space, with letters that look like figures among them.
struct CodeFigures {
    private let start: Int
    /// Index after them.
    private(set) var end: Int
    /// How many they are, and the number that they make.
    private(set) var count = 0
    private(set) var value = 0
    private(set) var hasLetter = false
    private(set) var isSplit = false

    /// The figures that begin at `index`: a number, or O, I, l for 0, 1, 1 before one. nil for anything else.
    ///
    /// At most `most` figures. White space within is taken only if `maySplit`, and never a line end.
    init?(at index: Int, most: Int, maySplit: Bool, in scan: Scan) {
        start = index
        end = index
        while count < most {
            let token = scan[end]
            if end > index, !token.isGlued {
                guard maySplit, token.isNumber, !isSplit, token.gap == .space || token.gap == [.space, .odd] else {
                    break
                }
                isSplit = true
            }
            guard token.isNumber || Self.areFigures(token, at: end, in: scan) else { break }
            if !token.isNumber { hasLetter = true }
            guard count + token.count <= most else { return nil }
            for byte in scan.bytes(of: token) { value = value * 10 + Int(Self.figure(for: byte) ?? byte & 0x0F) }
            count += token.count
            end += 1
        }
        guard count > 0 else { return nil }
    }

    /// As they are meant: `05` for `O5`.
    func text(in scan: Scan) -> String {
        if !hasLetter, end == start + 1 { return scan.string(start, end) }
        let bytes = (start..<end).flatMap { scan.bytes(of: scan[$0]) }
        return String(decoding: bytes.map { Self.figure(for: $0).map { $0 | 0x30 } ?? $0 }, as: UTF8.self)
    }

    /// Whether `O`, `I` or `l` for a figure stands at `index` with a number glued behind it.
    static func mayBegin(at index: Int, in scan: Scan) -> Bool {
        scan[index].isWord && scan[index].count <= 2 && scan[index + 1].isNumber && scan[index + 1].isGlued
            && areFigures(scan[index], at: index, in: scan)
    }

    /// `O`, `I`, `l` and runs of them beside a number.
    private static func areFigures(_ token: Token, at index: Int, in scan: Scan) -> Bool {
        guard token.isWord, token.count <= 3 else { return false }
        let isBesideNumber =
            token.isGlued && scan[index - 1].isNumber || scan[index + 1].isGlued && scan[index + 1].isNumber
        return isBesideNumber && scan.bytes(of: token).allSatisfy { figure(for: $0) != nil }
    }

    /// The figure that a letter is taken for.
    static func figure(for byte: UInt8?) -> UInt8? {
        switch byte {
        case UInt8(ascii: "O"), UInt8(ascii: "o"): 0
        case UInt8(ascii: "I"), UInt8(ascii: "l"): 1
        default: nil
        }
    }
}
