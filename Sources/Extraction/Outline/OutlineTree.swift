import TextModel

/// Builds the tree of an outline: nodes are opened in order of the text and closed when a coarser or equal one opens.
struct OutlineTree {
    /// What a node is to the lines after it.
    enum Role: Equatable {
        /// The title of a whole document.
        case document
        /// Header, legal basis, recipients, signature: ended by any part that opens.
        case group
        /// A part with a name, whose rank is fixed; the coarsest is 1.
        case named(rank: Int)
        /// A heading whose level only its `#` tells.
        case markdown
        /// A form in an appendix.
        case form
        /// An item of a system of numbers.
        case numbered(NumberingSystem)
    }

    struct Open {
        var node: Outline.Node
        var role: Role
        /// Level of its Markdown heading, 0 if it is none.
        var level: Int
        var number: LineNumber
    }

    private(set) var stack: [Open] = []
    private(set) var roots: [Outline.Node] = []
    /// Where the text of the open nodes ends so far.
    private var end = 0

    var top: Open? { stack.last }
    var isInArticle: Bool { stack.contains { $0.node.kind == .article } }
    var isInAppendix: Bool { stack.contains { $0.node.kind == .appendix } }
    var document: Int? { stack.firstIndex { $0.role == .document } }

    /// Counts a line to the open nodes.
    mutating func cover(_ line: OutlineLine) { end = line.head.range.end }

    /// Opens a node inside the first `depth` open ones and closes the rest.
    mutating func open(_ node: Outline.Node, _ role: Role, level: Int = 0, number: LineNumber = .none, at depth: Int) {
        close(to: depth)
        stack.append(Open(node: node, role: role, level: level, number: number))
        end = node.selectionRange.end
    }

    mutating func close(to depth: Int) {
        while stack.count > max(0, depth), var open = stack.popLast() {
            open.node.range.end = max(open.node.selectionRange.end, end)
            if stack.isEmpty { roots.append(open.node) } else { stack[stack.count - 1].node.children.append(open.node) }
        }
    }

    /// How many open nodes stay when a part of this rank, or a heading of this Markdown level, opens.
    func depth(rank: Int?, level: Int) -> Int {
        var depth = stack.count
        while depth > 0 {
            let open = stack[depth - 1]
            switch open.role {
            case .group, .numbered: break
            // The next appendix, or another heading of Markdown, ends a form.
            case .form: if level == 0, rank.map({ $0 > 1 }) ?? false { return depth }
            case .document: if level == 0 || open.level < level { return depth }
            case .markdown: if level == 0 || open.level < level { return depth }
            case .named(let other):
                if level > 0, open.level > 0 {
                    if open.level < level { return depth }
                } else if let rank, other < rank {
                    return depth
                }
            }
            depth -= 1
        }
        return 0
    }
}
