import Register

/// Words that names of meetings and occasions begin with, and small words that may stand behind those.
struct EventHeads: Sendable {
    private var heads = PhraseTrie()
    private var sorts = PermanentRows<EventValue.Sort>()
    private var modifiers = PhraseTrie()
    private var sequels = PhraseTrie()
    private var predicates = PhraseTrie()

    init(_ builder: inout LexiconBuilder) {
        for row in Table.eventHeads.rows {
            let labels = builder.labels(String(row[0]))
            guard let sort = EventValue.Sort(rawValue: String(row[1])) else {
                switch row[1] {
                case "sequel": sequels.add(labels, payload: 0)
                case "predicate": predicates.add(labels, payload: 0)
                default: modifiers.add(labels, payload: row[1] == "qualifier" ? 1 : 0)
                }
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

    /// The small word at `index`; `isQualifier` where it may end a name (`thường kỳ`), not only lead on to one (`triển khai`).
    func modifier(at index: Int, in scan: Scan) -> (end: Int, isQualifier: Bool)? {
        modifiers.longestMatch(at: index, in: scan).map { ($0.end, $0.payload == 1) }
    }

    /// Whether a sentence goes on at `index`, behind a head alone: `Đại hội | bầu …`.
    func saysMore(_ index: Int, in scan: Scan) -> Bool { predicates.longestMatch(at: index, in: scan) != nil }

    /// Whether what is done beside keeping a day begins at `index`: `và | đón nhận Huân chương …`.
    func beginsAnother(_ index: Int, in scan: Scan) -> Bool { sequels.longestMatch(at: index, in: scan) != nil }
}
