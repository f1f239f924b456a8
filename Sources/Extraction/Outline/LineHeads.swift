/// The lines of a block that are not blank, in order. Most blocks have one line: that is kept without an array of its own,
/// which a text would have as many of as paragraphs.
package struct LineHeads: Sendable, Equatable {
    /// Means nothing while there is no line.
    private var first = LineHead.blank
    private var others: [LineHead] = []
    package private(set) var endIndex = 0

    init() {}

    mutating func append(_ head: LineHead) {
        if endIndex == 0 { first = head } else { others.append(head) }
        endIndex += 1
    }
}

extension LineHeads: RandomAccessCollection {
    package var startIndex: Int { 0 }

    package subscript(index: Int) -> LineHead { index == 0 ? first : others[index - 1] }
}
