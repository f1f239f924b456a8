package import Extraction
import TextModel

/// Which references to provisions of a document mean its own parts.
struct OwnProvisions {
    private let document: Document

    init(_ document: Document) { self.document = document }

    /// Whether a provision is of this document: `khoản 2 Điều 5`, alone or with `của Nghị định này`, where nothing is quoted
    /// and nothing says that another act is amended. O(log entities + log nodes).
    func contains(_ entity: Entity) -> Bool {
        guard entity.kind == .provision, !isQuoted(entity.range) else { return false }
        if let act = citation(after: entity) {
            return act.form == .anaphoric && document.text.string(in: act.range).hasSuffix("này")
        }
        return !amends(at: entity.range.start)
    }

    /// `của` and the like fit between a provision and its act, in UTF-8 bytes.
    private static let reach = 12

    private func citation(after provision: Entity) -> Entity? {
        let entities = document.entities
        var low = 0
        var high = entities.count
        while low < high {
            let middle = (low + high) / 2
            if entities[middle].range.start < provision.range.end { low = middle + 1 } else { high = middle }
        }
        guard low < entities.count, entities[low].kind == .citation,
            entities[low].range.start - provision.range.end <= Self.reach
        else { return nil }
        return entities[low]
    }

    private func isQuoted(_ range: TextRange) -> Bool {
        let quotations = document.outline.quotations
        var low = 0
        var high = quotations.count
        while low < high {
            let middle = (low + high) / 2
            if quotations[middle].end <= range.start { low = middle + 1 } else { high = middle }
        }
        return low < quotations.count && quotations[low].start < range.end
    }

    /// Whether the line at an offset, or the heading of the article around it, changes another act.
    private func amends(at offset: Int) -> Bool {
        if let article = article(around: offset), hasAmending(lineAt: article.selectionRange.start) { return true }
        return hasAmending(lineAt: offset)
    }

    private func hasAmending(lineAt offset: Int) -> Bool {
        let analysis = document.analysis
        let index = analysis.block(at: offset)
        let place = TextRange(offset, offset).shifted(by: -analysis.starts[index])
        return analysis.blocks[index].heads.contains {
            $0.range.touches(place.start) && $0.traits.contains(.amends)
        }
    }

    private func article(around offset: Int) -> Outline.Node? {
        var nodes = document.outline.roots
        while true {
            var low = 0
            var high = nodes.count
            while low < high {
                let middle = (low + high) / 2
                if nodes[middle].range.start <= offset { low = middle + 1 } else { high = middle }
            }
            guard low > 0, nodes[low - 1].range.touches(offset) else { return nil }
            if nodes[low - 1].kind == .article { return nodes[low - 1] }
            nodes = nodes[low - 1].children
        }
    }
}

extension Document {
    /// The parts of this very document that a provision means, in its order; empty for one of another act, and where that
    /// cannot be told. O(nodes).
    package func ownParts(of entity: Entity) -> [Outline.Node] {
        guard OwnProvisions(self).contains(entity), let path = entity.normText else { return [] }
        return outline.parts(at: path, from: entity.range.start)
    }
}
