import TextModel

/// Phrases as paths of words, found from a word on: the longest one wins.
///
/// Edges live in one open-addressing table keyed by node and word, so a step is one probe or two.
package struct PhraseTrie: Sendable {
    /// What stands at the end of a phrase: an index into the caller's rows.
    package typealias Payload = Int32

    /// An edge: its key, 0 for none, where it leads and what ends there, -1 for nothing. Side by side, so that a step touches
    /// one line of memory.
    private struct Edge: BitwiseCopyable, Sendable {
        var key: UInt64 = 0
        /// The node, negative while no phrase goes on from it: then the next word need not be looked up.
        var child: Int32 = 0
        var payload: Payload = -1
    }

    private var table = PermanentTable(Edge(), count: 1 << 10)
    private var mask = (1 << 10) - 1
    private var edges = 0
    private var nodes: Int32 = 1
    /// One bit a first word: most look-ups end at the first step, and this one touches a kilobyte at most.
    private var roots = PermanentTable<UInt64>(0)
    /// Four bits an edge's place, one of them set: most others end at the second step, which touches a few kilobytes.
    private var filter = PermanentTable<UInt64>(0, count: 1 << 6)

    package init() {}

    @inline(__always)
    private static func key(_ node: Int32, _ label: UInt32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(label)
    }

    @inline(__always)
    private static func hash(_ key: UInt64) -> UInt64 { (key ^ key >> 31) &* 0x9E37_79B9_7F4A_7C15 }

    /// The place in the table of an edge, or the empty one where it would be.
    @inline(__always)
    private func slot(for key: UInt64) -> Int {
        var index = Int(truncatingIfNeeded: Self.hash(key) >> 36) & mask
        while table[index].key != key, table[index].key != 0 { index = (index + 1) & mask }
        return index
    }

    /// The edge from a node by a label; its key is 0 if there is none.
    @inline(__always)
    private func edge(from node: Int32, by label: UInt32) -> Edge {
        let key = Self.key(node, label)
        let bit = filterBit(of: key)
        return filter[bit >> 6] >> UInt64(bit & 63) & 1 != 0 ? table[slot(for: key)] : Edge()
    }

    /// The bit of an edge in the filter.
    @inline(__always)
    private func filterBit(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: Self.hash(key) >> 34) & (mask << 2 | 3)
    }

    private mutating func note(_ key: UInt64) {
        let bit = filterBit(of: key)
        filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    /// Adds a phrase; the first payload given for a phrase stays.
    package mutating func add(_ labels: [UInt32], payload: Payload) {
        guard let first = labels.first, !labels.contains(0) else { return }
        open(first)
        var node: Int32 = 1
        var last = 0
        for (position, label) in labels.enumerated() {
            if (edges + 1) * 2 > mask { grow() }
            last = slot(for: Self.key(node, label))
            if table[last].key == 0 {
                nodes += 1
                table[last] = Edge(key: Self.key(node, label), child: -nodes)
                note(Self.key(node, label))
                edges += 1
            }
            if position + 1 < labels.count { table[last].child = abs(table[last].child) }
            node = abs(table[last].child)
        }
        if table[last].payload < 0 { table[last].payload = payload }
    }

    private mutating func open(_ label: UInt32) {
        let root = Int(label & 0xFFFF)
        roots[root >> 6] |= 1 << UInt64(root & 63)
    }

    private mutating func grow() {
        let old = (0..<table.count).map { table[$0] }.filter { $0.key != 0 }
        mask = mask * 2 + 1
        table = PermanentTable(Edge(), count: mask + 1)
        filter = PermanentTable(0, count: (mask + 1) / 16)
        for edge in old {
            table[slot(for: edge.key)] = edge
            note(edge.key)
        }
    }

    /// Whether a phrase may begin with a token; words, symbols and numbers share the bits.
    @inline(__always)
    private func mayBegin(with token: Token) -> Bool {
        let root = Int(token.label & 0xFFFF)
        return roots[root >> 6] >> UInt64(root & 63) & 1 != 0
    }

    /// The longest phrase that begins at token `index`: its payload and the index after it. O(phrase length).
    @inline(__always)
    package func longestMatch(at index: Int, in scan: Scan) -> (payload: Payload, end: Int)? {
        mayBegin(with: scan[index]) ? walk(from: index, in: scan) : nil
    }

    private func walk(from index: Int, in scan: Scan) -> (payload: Payload, end: Int)? {
        var node: Int32 = 1
        var position = index
        var best: (payload: Payload, end: Int)?
        while node > 0 {
            let label = scan[position].label
            if label == 0 { break }
            let edge = edge(from: node, by: label)
            if edge.key == 0 { break }
            node = edge.child
            position += 1
            if edge.payload >= 0 { best = (edge.payload, position) }
        }
        return best
    }
}
