import Register
import TextModel

/// Something that may be written at the caret.
struct CompletionCandidate: Sendable {
    enum Sort: Sendable { case documentType, position, organisation, person, code, term }

    var text: String
    /// As one types it in a hurry; see `PlainLetters`.
    var folded: String
    var sort: Sort
    /// What stands beside it in the list.
    var detail: String

    init(_ text: String, _ sort: Sort, detail: String = "") {
        self.text = text
        self.sort = sort
        self.detail = detail
        folded = PlainLetters.fold(text)
    }

    /// LSP 3.17, "CompletionItemKind".
    var itemKind: Int {
        switch sort {
        case .documentType: 14  // Keyword
        case .position: 10  // Property
        case .organisation: 7  // Class
        case .person: 6  // Variable
        case .code: 18  // Reference
        case .term: 12  // Value
        }
    }

    /// What the register knows that can be written: types, offices, bodies, officials, named acts. Read on first use.
    static let known: [CompletionCandidate] = {
        var seen: Set<String> = []
        var candidates: [CompletionCandidate] = []
        func add(_ text: Substring, _ sort: Sort, _ detail: Substring = "") {
            guard !text.isEmpty, seen.insert(String(text)).inserted else { return }
            candidates.append(CompletionCandidate(String(text), sort, detail: String(detail)))
        }
        for row in Table.documentTypes.rows { add(row[1], .documentType, row[2]) }
        for row in Table.positions.rows { add(row[0], .position) }
        for row in Table.bodies.rows {
            add(row[0], .organisation, row[2].prefix { $0 != "|" })
            for name in row[1].split(separator: "|") { add(name, .organisation, row[0]) }
        }
        for row in Table.officials.rows { add(row[0], .person, row[1]) }
        for row in Table.actNames.rows { add(row[0], .code, row[1]) }
        return candidates
    }()
}
