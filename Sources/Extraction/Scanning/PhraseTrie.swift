/// Phrases as paths of words, found from a word on: the longest one wins.
///
/// Edges live in one open-addressing table keyed by node and word, so a step is one probe or two.
package struct PhraseTrie: Sendable {
    /// What stands at the end of a phrase: an index into the caller's rows.
    package typealias Payload = Int32

    /// An edge: its key, 0 for none, and where it leads. Side by side, so that a step touches one line of memory.
    private struct Edge {
        var key: UInt64 = 0
        var child: Int32 = 0
    }

    private var table: [Edge]
    private var mask: Int
    private var edges = 0
    private var payloads: [Payload] = [-1, -1]
    /// One bit a first word: most look-ups end at the first step, and this one touches a kilobyte at most.
    private var roots: [UInt64] = []

    package init() {
        table = [Edge](repeating: Edge(), count: 1 << 10)
        mask = (1 << 10) - 1
    }

    @inline(__always)
    private func slot(for key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key ^ key >> 31) &* 0x9E37_79B9_7F4A_7C15 >> 36) & mask
    }

    @inline(__always)
    private func child(of node: Int32, _ label: UInt32) -> Int32 {
        let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(label)
        var index = slot(for: key)
        while true {
            let edge = table[index]
            if edge.key == key { return edge.child }
            if edge.key == 0 { return 0 }
            index = (index + 1) & mask
        }
    }

    /// Adds a phrase; the first payload given for a phrase stays.
    package mutating func add(_ labels: [UInt32], payload: Payload) {
        guard !labels.isEmpty, !labels.contains(0) else { return }
        var node: Int32 = 1
        let root = Int(labels[0] & 0xFFFF)
        while roots.count <= root >> 6 { roots.append(0) }
        roots[root >> 6] |= 1 << UInt64(root & 63)
        for label in labels {
            let next = child(of: node, label)
            if next != 0 {
                node = next
                continue
            }
            if (edges + 1) * 2 > mask { grow() }
            let fresh = Int32(payloads.count)
            payloads.append(-1)
            insert(UInt64(UInt32(bitPattern: node)) << 32 | UInt64(label), fresh)
            node = fresh
        }
        if payloads[Int(node)] < 0 { payloads[Int(node)] = payload }
    }

    private mutating func insert(_ key: UInt64, _ child: Int32) {
        var index = slot(for: key)
        while table[index].key != 0 { index = (index + 1) & mask }
        table[index] = Edge(key: key, child: child)
        edges += 1
    }

    private mutating func grow() {
        let old = table.filter { $0.key != 0 }
        mask = mask * 2 + 1
        table = [Edge](repeating: Edge(), count: mask + 1)
        edges = 0
        for edge in old { insert(edge.key, edge.child) }
    }

    /// Whether a phrase may begin with a token; words, symbols and numbers share the bits.
    @inline(__always)
    private func mayBegin(with token: Token) -> Bool {
        let root = Int(token.label & 0xFFFF)
        return root >> 6 < roots.count && roots[root >> 6] >> UInt64(root & 63) & 1 != 0
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
        while true {
            let label = scan[position].label
            if label == 0 { break }
            node = child(of: node, label)
            if node == 0 { break }
            position += 1
            let payload = payloads[Int(node)]
            if payload >= 0 { best = (payload, position) }
        }
        return best
    }
}
