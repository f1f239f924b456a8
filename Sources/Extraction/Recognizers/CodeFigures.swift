/// Figures of a code as they are written: split by a space, with letters that look like figures among them.
struct CodeFigures {
    private(set) var text: String
    /// Index after them.
    private(set) var end: Int
    private(set) var hasLetter = false
    private(set) var isSplit = false

    /// The figures that begin at `index`: a number, or O, I, l for 0, 1, 1 before one. nil for anything else.
    ///
    /// At most `most` figures. White space within is taken only if `maySplit`, and never a line end.
    init?(at index: Int, most: Int, maySplit: Bool, in scan: Scan) {
        text = ""
        end = index
        while text.utf8.count < most {
            let token = scan[end]
            if end > index, !token.isGlued {
                guard maySplit, token.isNumber, !isSplit, token.gap == .space || token.gap == [.space, .odd] else {
                    break
                }
                isSplit = true
            }
            if token.isNumber {
                text += scan.string(end, end + 1)
            } else if let figures = Self.figures(token, at: end, in: scan) {
                text += figures
                hasLetter = true
            } else {
                break
            }
            end += 1
        }
        guard !text.isEmpty, text.utf8.count <= most else { return nil }
    }

    /// Whether `O`, `I` or `l` for a figure stands at `index` with a number glued behind it.
    static func mayBegin(at index: Int, in scan: Scan) -> Bool {
        scan[index].isWord && scan[index].count <= 2 && scan[index + 1].isNumber && scan[index + 1].isGlued
            && figures(scan[index], at: index, in: scan) != nil
    }

    /// `O`, `I`, `l` and runs of them beside a number.
    private static func figures(_ token: Token, at index: Int, in scan: Scan) -> String? {
        guard token.isWord, token.count <= 3 else { return nil }
        let isBesideNumber =
            token.isGlued && scan[index - 1].isNumber || scan[index + 1].isGlued && scan[index + 1].isNumber
        guard isBesideNumber else { return nil }
        var figures = ""
        for byte in scan.bytes(of: token) {
            guard let figure = figure(for: byte) else { return nil }
            figures += figure
        }
        return figures
    }

    /// The figure that a letter is taken for.
    static func figure(for byte: UInt8?) -> String? {
        switch byte {
        case UInt8(ascii: "O"), UInt8(ascii: "o"): "0"
        case UInt8(ascii: "I"), UInt8(ascii: "l"): "1"
        default: nil
        }
    }
}
