import Register

/// Words for types of documents, and the names of laws, from a word on.
struct DocumentTypePhrases: Sendable {
    /// A type of document, with what its word may be followed by to be a citation.
    struct Entry: Sendable {
        /// As the register writes it.
        var name: String
        var roles: Roles
        var naming: Naming
    }

    struct Roles: OptionSet, Sendable {
        let rawValue: UInt8
        /// `văn bản`: a word for any of them.
        static let generic = Roles(rawValue: 1)
        /// A bare number may follow, also behind small letters if it is `lowly`.
        static let numbered = Roles(rawValue: 2)
        static let lowly = Roles(rawValue: 4)
        /// `này` and `trên` may follow.
        static let anaphoric = Roles(rawValue: 8)
        /// The same behind small letters: the word means nothing else.
        static let smallAnaphoric = Roles(rawValue: 16)
    }

    /// How acts of the type are named where they are not numbered.
    enum Naming: Sendable { case none, law, constitution, charter, resolution }

    private var types = PhraseTrie()
    private var acts = PhraseTrie()
    private var entries = PermanentRows<Entry>()

    init(_ builder: inout LexiconBuilder) {
        var seen: Set<String> = []
        for name in Table.documentTypes.rows.map({ String($0[1]) }) + [
            "Văn bản", "Bộ luật", "Hiến pháp", "Điều lệ Đảng", "Cương lĩnh chính trị", "Cương lĩnh",
        ] {
            guard seen.insert(name.lowercased()).inserted else { continue }
            let labels = builder.labels(name)
            builder.open(.documentType, with: labels)
            types.add(labels, payload: PhraseTrie.Payload(entries.count))
            entries.append(Entry(name: name, roles: Self.roles(of: name), naming: Self.naming(of: name)))
        }
        for row in Table.actNames.rows { acts.add(builder.labels(String(row[0])), payload: 0) }
    }

    /// The type whose words begin at `index`, and the index after them.
    @inline(__always)
    func type(at index: Int, in scan: Scan) -> (entry: Entry, end: Int)? {
        guard let match = types.longestMatch(at: index, in: scan), let entry = entries[Int(match.payload)] else {
            return nil
        }
        return (entry, match.end)
    }

    /// The index after the name of a known law that begins at `index`.
    func endOfAct(at index: Int, in scan: Scan) -> Int? { acts.longestMatch(at: index, in: scan)?.end }

    private static func roles(of name: String) -> Roles {
        var roles: Roles = []
        if name == "Văn bản" { roles.insert(.generic) }
        if name == "Văn bản" || name == "Công văn" { roles.insert(.lowly) }
        if numbered.contains(name) { roles.insert(.numbered) }
        if anaphoric.contains(name) { roles.insert(.anaphoric) }
        if smallAnaphoric.contains(name) { roles.insert(.smallAnaphoric) }
        return roles
    }

    private static func naming(of name: String) -> Naming {
        switch name {
        case "Luật", "Bộ luật", "Pháp lệnh": .law
        case "Hiến pháp": .constitution
        case "Điều lệ Đảng", "Cương lĩnh chính trị", "Cương lĩnh": .charter
        case "Nghị quyết", "Kết luận", "Văn kiện": .resolution
        default: .none
        }
    }

    private static let numbered: Set<String> = [
        "Nghị định", "Nghị quyết", "Thông tư", "Chỉ thị", "Quyết định", "Quy định", "Kết luận", "Văn bản", "Công văn",
        "Thông tư liên tịch", "Công điện", "Hướng dẫn",
    ]
    private static let anaphoric: Set<String> = [
        "Nghị định", "Nghị quyết", "Thông tư", "Chỉ thị", "Quyết định", "Quy định", "Kết luận", "Luật", "Bộ luật",
        "Pháp lệnh", "Công văn", "Thông tư liên tịch", "Quy chế", "Hướng dẫn", "Kế hoạch", "Thông báo", "Công điện",
        "Hiến pháp",
    ]
    private static let smallAnaphoric: Set<String> = [
        "Nghị định", "Nghị quyết", "Thông tư", "Chỉ thị", "Công văn", "Pháp lệnh", "Thông tư liên tịch", "Công điện",
    ]
}
