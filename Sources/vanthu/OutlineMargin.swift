import Extraction
import TextModel

/// What stands beside the rows of an outline: the acts, people and dates of each part's own text, without its children's.
struct OutlineMargin {
    /// All entities of the text, by start.
    let entities: [Entity]
    private let text: SourceText
    /// Items a row at most; nil for all.
    private let limit: Int?

    init(_ analysis: Analysis, limit: Int? = nil) {
        entities = analysis.entities()
        text = analysis.text
        self.limit = limit
    }

    /// The items of a part: acts, then people, then dates, each once. O(log entities + entities of the part's own text).
    func beside(_ node: Outline.Node) -> [String] {
        var acts: [String] = []
        var people: [String] = []
        var dates: [String] = []
        var seen: Set<String> = []
        let title = node.title(in: text)
        func add(_ item: String?, _ entity: Entity, to items: inout [String]) {
            guard let item, seen.insert(entity.id).inserted, !title.contains(item), !items.contains(item) else {
                return
            }
            items.append(item)
        }
        for range in ownRanges(of: node) {
            var index = first(atOrAfter: range.start)
            while index < entities.count, entities[index].range.start < range.end {
                let entity = entities[index]
                switch entity.kind {
                case .citation: add(entity.normText, entity, to: &acts)
                case .person: add(entity.form == .full ? entity.normText : nil, entity, to: &people)
                case .date, .dateRange: add(entity.dateFigures, entity, to: &dates)
                default: break
                }
                index += 1
            }
        }
        let all = acts + people + dates
        guard let limit, all.count > limit else { return all }
        // One of each kind before a second of any.
        let firsts = [acts.first, people.first, dates.first].compactMap { $0 }
        let more = all.filter { !firsts.contains($0) }.prefix(max(0, limit - firsts.count))
        let shown = all.filter { firsts.contains($0) || more.contains($0) }.prefix(limit)
        return shown + ["…"]
    }

    /// The stretches of a part that no child has.
    private func ownRanges(of node: Outline.Node) -> [TextRange] {
        var ranges: [TextRange] = []
        var start = node.range.start
        for child in node.children {
            if child.range.start > start { ranges.append(TextRange(start, child.range.start)) }
            start = max(start, child.range.end)
        }
        if start < node.range.end { ranges.append(TextRange(start, node.range.end)) }
        return ranges
    }

    private func first(atOrAfter offset: Int) -> Int {
        var low = 0
        var high = entities.count
        while low < high {
            let middle = (low + high) / 2
            if entities[middle].range.start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
