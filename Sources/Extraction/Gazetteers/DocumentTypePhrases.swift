import Register

/// Words for types of documents, and the names of laws, from a word on.
struct DocumentTypePhrases: Sendable {
    private var types = PhraseTrie()
    private var acts = PhraseTrie()
    private(set) var names: [String] = []

    init(_ builder: inout LexiconBuilder) {
        var seen: Set<String> = []
        for name in Table.documentTypes.rows.map({ String($0[1]) }) + [
            "Văn bản", "Bộ luật", "Hiến pháp", "Điều lệ Đảng", "Cương lĩnh chính trị", "Cương lĩnh",
        ] {
            guard seen.insert(name.lowercased()).inserted else { continue }
            let labels = builder.labels(name)
            builder.open(.documentType, with: labels)
            types.add(labels, payload: PhraseTrie.Payload(names.count))
            names.append(name)
        }
        for row in Table.actNames.rows { acts.add(builder.labels(String(row[0])), payload: 0) }
    }

    /// The type whose words begin at `index`: its name and the index after it.
    func type(at index: Int, in scan: Scan) -> (name: String, end: Int)? {
        guard let match = types.longestMatch(at: index, in: scan), names.indices.contains(Int(match.payload)) else {
            return nil
        }
        return (names[Int(match.payload)], match.end)
    }

    /// The index after the name of a known law that begins at `index`.
    func endOfAct(at index: Int, in scan: Scan) -> Int? { acts.longestMatch(at: index, in: scan)?.end }
}
