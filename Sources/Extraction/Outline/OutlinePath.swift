import TextModel

extension Outline {
    /// The parts that a path of provisions names (`Đ5.K2.a;Đ7`), in its order; of a range (`Đ5-Đ9`) all from first to last.
    ///
    /// Each is the deepest that the outline has: the article, where its clauses are not there. A path that names nothing gives
    /// nothing. `offset` is where the reference stands: an act may enclose another with articles of its own. O(path × nodes).
    package func parts(at path: String, from offset: Int) -> [Node] {
        path.split(separator: ";").flatMap { target -> [Node] in
            let ends = target.split(separator: "-", maxSplits: 1)
            guard let first = ends.first.flatMap({ part(at: $0, from: offset) }) else { return [] }
            guard ends.count == 2, let last = part(at: ends[1], from: offset), last.kind == first.kind,
                last.range.start > first.range.start
            else { return [first] }
            return parts(of: first.kind, from: first.range.start, to: last.range.start, in: roots)
        }
    }

    private func parts(of kind: OutlineKind, from start: Int, to end: Int, in nodes: [Node]) -> [Node] {
        nodes.flatMap { node -> [Node] in
            guard node.range.end > start, node.range.start <= end else { return [] }
            if node.kind == kind { return node.range.start >= start ? [node] : [] }
            return parts(of: kind, from: start, to: end, in: node.children)
        }
    }

    private func part(at target: Substring, from offset: Int) -> Node? {
        let components = target.split(separator: ".").map(Component.init)
        guard !components.isEmpty else { return nil }
        for scope in scopes(of: offset) {
            if let found = Self.part(at: components[...], in: scope) { return found }
        }
        return nil
    }

    /// Where to look first: the innermost appendix around the offset, the root around it, then the other roots.
    private func scopes(of offset: Int) -> [[Node]] {
        var scopes: [[Node]] = []
        guard let root = roots.firstIndex(where: { $0.range.touches(offset) }) else { return [roots] }
        if roots[root].kind == .appendix { scopes.append(roots[root].children) }
        if let appendix = roots[root].children.first(where: { $0.kind == .appendix && $0.range.touches(offset) }) {
            scopes.append(appendix.children)
        }
        scopes.append([roots[root]])
        scopes.append(roots.indices.filter { $0 != root }.map { roots[$0] })
        return scopes
    }

    private struct Component {
        var kind: OutlineKind
        var number: Substring
        /// Of plain figures without zeros before them, as the outline's numbers are; 0 for anything else.
        var value = 0

        /// `PL2`, `P1`, `C12`, `M5`, `TM1`, `Đ103`, `K2`, `a`: see `ProvisionLevel.sign`.
        init(_ text: Substring) {
            for (sign, kind) in Self.signs where text.hasPrefix(sign) {
                (self.kind, number) = (kind, text.dropFirst(sign.count))
                let isPlain = !number.hasPrefix("0") && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
                value = isPlain ? Int(number) ?? 0 : 0
                return
            }
            (kind, number) = (.point, text)
        }

        private static let signs: [(String, OutlineKind)] = [
            ("PL", .appendix), ("TM", .subsection), ("P", .part), ("C", .chapter), ("M", .section), ("Đ", .article),
            ("K", .clause),
        ]
    }

    private static func part(at components: ArraySlice<Component>, in nodes: [Node]) -> Node? {
        guard let component = components.first, let node = first(component, in: nodes) else { return nil }
        return part(at: components.dropFirst(), in: node.children) ?? node
    }

    /// The first part of a kind and number, in order of the text; none within another of its kind or within an appendix.
    private static func first(_ component: Component, in nodes: [Node]) -> Node? {
        for node in nodes {
            if node.kind == component.kind {
                if isSame(node, component) { return node }
                continue
            }
            if node.kind == .appendix { continue }
            if let found = first(component, in: node.children) { return found }
        }
        return nil
    }

    private static func isSame(_ node: Node, _ component: Component) -> Bool {
        if node.number == component.number { return true }
        // Roman numbers, words and zeros before a figure are told by their value.
        guard component.value > 0, node.value.last == component.value else { return false }
        let isInserted = node.number.last?.isLetter ?? false && node.number.first?.isNumber ?? false
        return !isInserted
    }
}
