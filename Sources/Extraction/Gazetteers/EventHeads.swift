import Register

/// Words that names of meetings and occasions begin with, and small words that may stand behind those.
struct EventHeads: Sendable {
    private var heads = PhraseTrie()
    private var sorts = PermanentRows<EventValue.Sort>()
    private var modifiers = PhraseTrie()

    init(_ builder: inout LexiconBuilder) {
        for row in Table.eventHeads.rows {
            let labels = builder.labels(String(row[0]))
            guard let sort = EventValue.Sort(rawValue: String(row[1])) else {
                modifiers.add(labels, payload: 0)
                continue
            }
            builder.open(.event, with: labels)
            heads.add(labels, payload: PhraseTrie.Payload(sorts.count))
            sorts.append(sort)
        }
    }

    /// The head that begins at `index`, and the index after it.
    func head(at index: Int, in scan: Scan) -> (sort: EventValue.Sort, end: Int)? {
        guard let match = heads.longestMatch(at: index, in: scan), let sort = sorts[Int(match.payload)] else {
            return nil
        }
        return (sort, match.end)
    }

    /// Whether a word at `index` leads to what the meeting is about: `công bố`, `các`.
    func leadsToTopic(_ index: Int, in scan: Scan) -> Bool {
        scan[index].is(.các) || endOfModifier(at: index, in: scan) != nil
    }

    func endOfModifier(at index: Int, in scan: Scan) -> Int? { modifiers.longestMatch(at: index, in: scan)?.end }
}
