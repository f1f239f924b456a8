import Extraction
import TextModel

/// Parts of one kind and one way of numbering that follow each other: the articles of an act, the points of a clause.
struct OutlineSequence {
    struct Item {
        var number: String
        var value: Int
        /// Whether it was put in later: `1a`, `Điều 28a`.
        var isInserted: Bool
        /// The number alone, and the whole part.
        var numberRange: TextRange
        var range: TextRange
        /// The heading's line up to its number, that number included: `Điều 5`.
        var labelRange: TextRange
    }

    enum System: Hashable { case figures(Int), roman, letters }

    struct Key: Hashable {
        var kind: OutlineKind
        var system: System
    }

    var key: Key
    private(set) var items: [Item]

    /// All sequences of an outline, in order of their first items. Articles and chapters are counted through a document,
    /// other parts within the part they stand in. O(nodes).
    ///
    /// None of codified law, where what was repealed has left gaps on purpose.
    static func sequences(of outline: Outline, in text: SourceText) -> [OutlineSequence] {
        var collector = Collector(text: text)
        collector.visit(outline.roots)
        return collector.isCodified ? [] : collector.sequences
    }

    private struct Collector {
        let text: SourceText
        var sequences: [OutlineSequence] = []
        /// Whether an article has the number of another code before its own: `Điều 21.2.LQ.1`.
        var isCodified = false

        mutating func visit(_ roots: [Outline.Node]) {
            var articles: [Outline.Node] = []
            var chapters: [Outline.Node] = []
            collect(roots, &articles, &chapters)
            add(chapters)
            add(articles)
        }

        /// Walks the tree; what is counted through a document goes to the lists of the nearest appendix or of the whole.
        private mutating func collect(
            _ nodes: [Outline.Node], _ articles: inout [Outline.Node], _ chapters: inout [Outline.Node]
        ) {
            add(nodes.filter { ![.article, .chapter].contains($0.kind) })
            for node in nodes {
                switch node.kind {
                case .article:
                    articles.append(node)
                    if node.number.contains(".") { isCodified = true }
                case .chapter: chapters.append(node)
                default: break
                }
                if node.kind == .appendix {
                    visit(node.children)
                } else {
                    collect(node.children, &articles, &chapters)
                }
            }
        }

        /// Divides nodes by key, and each key's where its numbers begin anew.
        private mutating func add(_ nodes: [Outline.Node]) {
            var open: [Key: Int] = [:]
            for node in nodes {
                guard let key = OutlineSequence.key(of: node), let item = OutlineSequence.item(node, in: text) else {
                    continue
                }
                if let index = open[key], item.value != 1 || item.isInserted {
                    sequences[index].items.append(item)
                } else {
                    open[key] = sequences.count
                    sequences.append(OutlineSequence(key: key, items: [item]))
                }
            }
        }
    }

    private static func key(of node: Outline.Node) -> Key? {
        let scalars = node.number.unicodeScalars
        guard let first = scalars.first else { return nil }
        if node.kind == .article || ("0"..."9").contains(first) {
            // Articles of the codified law have numbers of many parts, which tell where each comes from.
            let figures = 1 + scalars.count { $0 == "." }
            return figures == 1 ? Key(kind: node.kind, system: .figures(1)) : nil
        }
        if scalars.allSatisfy({ "IVXLC".unicodeScalars.contains($0) }) { return Key(kind: node.kind, system: .roman) }
        // Decomposed letters have a mark behind them.
        let isLetter = scalars.count <= 2 && first.properties.isLowercase
        return isLetter ? Key(kind: node.kind, system: .letters) : nil
    }

    private static func item(_ node: Outline.Node, in text: SourceText) -> Item? {
        let line = node.selectionRange
        guard let numberRange = place(of: node.number, within: line, in: text) else { return nil }
        let isFigures = node.number.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        return Item(
            number: node.number, value: node.value.last,
            isInserted: isFigures && node.number.unicodeScalars.contains { !("0"..."9").contains($0) },
            numberRange: numberRange, range: node.range, labelRange: TextRange(line.start, numberRange.end))
    }

    /// Bytes before a number at most: `**Tiểu mục`.
    private static let longestWord = 24

    private static func place(of number: String, within line: TextRange, in text: SourceText) -> TextRange? {
        let wanted = Array(number.utf8)
        var start = line.start
        while start <= line.start + longestWord, start + wanted.count <= line.end {
            if text.bytes[start..<start + wanted.count].elementsEqual(wanted) {
                return TextRange(start, start + wanted.count)
            }
            start += 1
        }
        return nil
    }
}

extension OutlineSequence {
    /// How many items before `index` go up by one, up to `index - 1` and with it.
    func run(before index: Int) -> Int {
        var count = 1
        var position = index - 1
        while position > 0, items[position - 1].value + 1 == items[position].value {
            count += 1
            position -= 1
        }
        return count
    }

    /// How many items from `index` on go up by one, with it.
    func run(from index: Int) -> Int {
        var count = 1
        var position = index
        while position + 1 < items.count, items[position].value + 1 == items[position + 1].value {
            count += 1
            position += 1
        }
        return count
    }
}
