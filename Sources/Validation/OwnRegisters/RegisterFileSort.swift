/// What the rows of a register file are about, told by its columns.
///
/// The columns are those of the built-in tables; a file may have them in any order, leave out what is not required, and
/// name them as the tables of facts do (`title_vi`, `also_known_as`).
enum RegisterFileSort: String, CaseIterable, Sendable {
    case acts, officials, bodies

    var columns: [String] {
        switch self {
        case .acts:
            [
                "code", "type", "issuer", "term", "date", "title", "short", "status", "confidence", "source", "address",
                "effective", "notes",
            ]
        case .officials: ["name", "position", "body", "from", "to", "term", "confidence", "source", "notes"]
        case .bodies:
            [
                "name", "short-names", "abbreviations", "sort", "parent", "from", "to", "note", "confidence", "source",
            ]
        }
    }

    /// Columns without which a row says nothing.
    var required: [String] {
        switch self {
        case .acts: ["code", "type"]
        case .officials: ["name", "position"]
        case .bodies: ["name"]
        }
    }

    private static let otherNames = [
        "also_known_as": "short", "sources": "source", "short_name": "short-names", "short-name": "short-names",
        "short_names": "short-names", "abbreviation": "abbreviations", "kind": "sort", "url": "address",
        "number": "code", "start_date": "from", "end_date": "to",
    ]

    /// The column that a heading names; the heading itself in small letters where it names none.
    static func column(_ heading: String) -> String {
        var name = heading.lowercased()
        if name.hasSuffix("_vi") { name.removeLast(3) }
        return otherNames[name] ?? (name == "note" ? "note" : name)
    }

    /// The sort whose required columns are all there; nil if none is.
    init?(columns: [String]) {
        if columns.contains("code") {
            self = .acts
        } else if columns.contains("position") {
            self = .officials
        } else if columns.contains("name") {
            self = .bodies
        } else {
            return nil
        }
    }
}
