import Register
import TextModel

/// Something that may be written at the caret.
struct CompletionCandidate: Sendable {
    enum Sort: String, Sendable { case documentType, position, organisation, person, code, name, term, abbreviation }

    var text: String
    /// As one types it in a hurry; see `PlainLetters`.
    var folded: String
    var sort: Sort
    /// What stands beside it in the list.
    var detail: String
    /// Code and type of the act that it means.
    var act: (code: String, type: String, date: String)?

    init(_ text: String, _ sort: Sort, detail: String = "") {
        self.text = text
        self.sort = sort
        self.detail = detail
        folded = PlainLetters.fold(text)
    }

    /// An act under the text by which it is cited, with its title and day beside it.
    init(_ text: String, _ act: KnownAct) {
        let date = act.date.map { " (\(CardContext.figures($0)))" } ?? ""
        self.init(text, .code, detail: act.title + date)
        self.act = (act.code, act.type, act.date?.description ?? "")
    }

    /// LSP 3.17, "CompletionItemKind".
    var itemKind: Int {
        switch sort {
        case .documentType: 14  // Keyword
        case .position: 10  // Property
        case .organisation, .abbreviation: 7  // Class
        case .person: 6  // Variable
        case .code, .name: 18  // Reference
        case .term: 12  // Value
        }
    }

    /// What the register knows that can be written: types, offices, bodies, officials, named acts. Read on first use.
    static let known: [CompletionCandidate] = {
        var candidates = Candidates()
        for row in Table.documentTypes.rows { candidates.add(row[1], .documentType, row[2]) }
        for row in Table.positions.rows { candidates.add(row[0], .position) }
        for body in Body.all { candidates.add(body) }
        for row in Table.officials.rows { candidates.add(row[0], .person, row[1]) }
        for row in Table.actNames.rows { candidates.add(row[0], .name, row[1]) }
        return candidates.all
    }()

    /// What a workspace's own register adds. O(rows).
    static func own(_ register: OwnRegister) -> [CompletionCandidate] {
        var candidates = Candidates()
        for official in register.officials {
            candidates.add(official.name, .person, official.position)
            candidates.add(official.position, .position)
        }
        for body in register.bodies { candidates.add(body) }
        return candidates.all
    }

    /// Collects candidates, each text once.
    private struct Candidates {
        private(set) var all: [CompletionCandidate] = []
        private var seen: Set<String> = []

        mutating func add(_ text: some StringProtocol, _ sort: Sort, _ detail: some StringProtocol = Substring()) {
            guard !text.isEmpty, seen.insert(String(text)).inserted else { return }
            all.append(CompletionCandidate(String(text), sort, detail: String(detail)))
        }

        mutating func add(_ body: Body) {
            add(body.name, .organisation, body.abbreviations.first ?? "")
            for name in body.shortNames { add(name, .organisation, body.name) }
            for short in body.abbreviations {
                var candidate = CompletionCandidate(body.name, .abbreviation, detail: short)
                candidate.folded = PlainLetters.fold(short)
                all.append(candidate)
            }
        }
    }
}
