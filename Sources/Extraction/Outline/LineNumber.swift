/// The value of the number that opens a line: its figures from coarse to fine (`1.2.` is 1 and 2), at most six of them.
package struct LineNumber: Sendable, Hashable {
    /// Ten bits a figure, the last one lowest; 0 for no number.
    private var packed: Int

    package static let none = LineNumber(0)
    private static let bits = 10

    /// A number of one figure; one that is too large has no value.
    init(_ figure: Int) { packed = figure > 0 && figure < 1 << Self.bits ? figure : 0 }

    /// The last figure.
    package var last: Int { packed & (1 << Self.bits - 1) }
    /// What stands before the last figure, `none` if there is only one.
    package var parent: LineNumber {
        var parent = self
        parent.packed >>= Self.bits
        return parent
    }

    mutating func append(_ figure: Int) { packed = packed << Self.bits | (figure < 1 << Self.bits ? figure : 0) }

    /// The place of a letter in lists of Vietnamese documents, `đ` included, 0 for any other: `a` 1, `đ` 5, `e` 6.
    init(letter: String) {
        let place = Self.letters.firstIndex { $0.unicodeScalars.elementsEqual(letter.unicodeScalars) }
        self.init(place.map { $0 + 1 } ?? 0)
    }

    private static let letters = [
        "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "ư", "v",
        "x",
        "y",
    ]
}
