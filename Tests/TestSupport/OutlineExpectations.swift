// The library of tests is not there in a static release build, which has no use for this either.
#if canImport(Testing)
    package import Extraction
    package import Testing
    package import TextModel

    /// Expects the outline of a text, one node a line as `kind number|title`, two spaces a level, in every text form.
    package func expectOutline(
        of text: String, _ wanted: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for form in TextForm.allCases {
            let source = SourceText(form.of(text))
            let roots = Outline(Analysis(source)).roots
            #expect(printed(roots, of: source, depth: 0).plain == wanted, "\(form)", sourceLocation: sourceLocation)
            expectNesting(of: roots, in: source.wholeRange, sourceLocation: sourceLocation)
        }
    }

    private func printed(_ nodes: [Outline.Node], of text: SourceText, depth: Int) -> String {
        nodes.map { node in
            let line = "\(node.kind.rawValue)\(node.number.isEmpty ? "" : " " + node.number)|\(node.title(in: text))"
            let children = printed(node.children, of: text, depth: depth + 1)
            return String(repeating: "  ", count: depth) + line + (children.isEmpty ? "" : "\n" + children)
        }.joined(separator: "\n")
    }

    /// Expects nodes in order, apart, inside `parent`, each with its selection range inside its own.
    package func expectNesting(
        of nodes: [Outline.Node], in parent: TextRange, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var last = parent.start
        for node in nodes {
            #expect(node.range.start >= last, "\(node.kind) \(node.number)", sourceLocation: sourceLocation)
            #expect(parent.contains(node.range), "\(node.kind) \(node.number)", sourceLocation: sourceLocation)
            #expect(
                node.range.contains(node.selectionRange), "\(node.kind) \(node.number)", sourceLocation: sourceLocation)
            #expect(!node.selectionRange.isEmpty, "\(node.kind)", sourceLocation: sourceLocation)
            expectNesting(of: node.children, in: node.range, sourceLocation: sourceLocation)
            last = node.range.end
        }
    }
#endif
