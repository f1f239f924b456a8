import Extraction
import TextModel

/// The acts, officials and dates of a text as symbols beneath the part of the outline that they stand in.
struct EntitySymbols {
    /// By start, none within another.
    private let symbols: [Symbol]

    init(_ document: Document) {
        var symbols: [Symbol] = []
        for entity in document.entities {
            guard let kind = Self.kind(of: entity), let name = Self.name(of: entity, in: document) else { continue }
            if let last = symbols.last, entity.range.start < last.range.end { continue }
            symbols.append(
                Symbol(
                    name: name, detail: Self.detail(of: entity), kind: kind, range: entity.range,
                    selectionRange: entity.range))
        }
        self.symbols = symbols
    }

    /// The same tree with the symbols in it, in order of place: each thing once a part. O(symbols + tree).
    func added(to tree: [Symbol]) -> [Symbol] {
        var next = 0
        return added(to: tree, from: 0, to: Int.max, &next)
    }

    private func added(to tree: [Symbol], from start: Int, to end: Int, _ next: inout Int) -> [Symbol] {
        var merged: [Symbol] = []
        var seen: Set<String> = []
        func takeThose(before limit: Int) {
            while next < symbols.count, symbols[next].range.start < limit {
                let symbol = symbols[next]
                if symbol.range.start >= start, symbol.range.end <= end, seen.insert(symbol.name).inserted {
                    merged.append(symbol)
                }
                next += 1
            }
        }
        for var node in tree {
            takeThose(before: node.range.start)
            node.children = added(to: node.children, from: node.range.start, to: node.range.end, &next)
            merged.append(node)
        }
        if end < Int.max { takeThose(before: end) } else { takeThose(before: Int.max) }
        return merged
    }

    /// LSP 3.17, "SymbolKind": those of `workspace/symbol`, and of dates.
    private static func kind(of entity: Entity) -> Int? {
        switch entity.kind {
        case .citation where entity.form == .full: 12  // Function
        case .person where entity.form == .full: 13  // Variable
        case .date, .dateRange: 14  // Constant
        default: nil
        }
    }

    private static func name(of entity: Entity, in document: Document) -> String? {
        switch entity.kind {
        case .citation:
            let parts = [entity.text("type"), entity.normText].compactMap(\.self)
            // A named act begins with its type already.
            return parts.count == 2 && parts[1].hasPrefix(parts[0]) ? parts[1] : parts.joined(separator: " ")
        case .person: return entity.normText
        default:
            let words = document.text.string(in: entity.range).split(whereSeparator: \.isWhitespace)
            return words.isEmpty ? nil : words.joined(separator: " ")
        }
    }

    private static func detail(of entity: Entity) -> String {
        switch entity.kind {
        case .citation: entity.text("issuer") ?? ""
        case .date, .dateRange: entity.text("resolved") ?? entity.normText ?? ""
        default: ""
        }
    }
}
