/// How the places of an outline move by an edit within a line. They are where lines begin and end, and titles begin.
struct OutlineMove: Sendable {
    /// Where the line ended, in the text before, and where it ends now.
    var lineEnd: Int
    var newLineEnd: Int
    /// Of the text, in bytes.
    var growth: Int

    var isNone: Bool { growth == 0 && lineEnd == newLineEnd }

    func place(of offset: Int) -> Int {
        offset < lineEnd ? offset : offset == lineEnd ? newLineEnd : offset + growth
    }

    /// The move by this and then another edit of one line, as typing gives them; nil if that is of another line.
    func followed(by next: OutlineMove) -> OutlineMove? {
        guard next.lineEnd == newLineEnd else { return nil }
        return OutlineMove(lineEnd: lineEnd, newLineEnd: next.newLineEnd, growth: growth + next.growth)
    }
}
