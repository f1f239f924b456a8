import Extraction
import JSONRPC
import Register
import TextModel
import Validation

/// The candidates that fit, best first: what the text has already, then what the register knows.
struct CompletionList {
    private struct Item {
        var candidate: CompletionCandidate
        var range: TextRange
    }

    private struct Key: Hashable {
        var text: String
        var detail: String
    }

    /// More than a person reads; the list is asked for again with the next letter.
    private static let most = 50

    private let document: Document
    private let encoding: PositionEncoding
    private var register: RegisterLayers { document.analysis.register }
    private var items: [Item] = []
    private var seen: Set<Key> = []

    init(_ prefix: CompletionPrefix, in document: Document, encoding: PositionEncoding) {
        (self.document, self.encoding) = (document, encoding)
        if let code = prefix.code { addCodes(code.text, of: code.type, replacing: code.range) }
        if let code = prefix.signedCode {
            for type in code.types { addSigned(code.text, of: type, replacing: code.range) }
        }
        if let term = prefix.term { addTerms(term.figures, replacing: term.range) }
        if let title = prefix.title {
            addTitles(title.words, written: title.written, of: title.type, replacing: title.range)
        }
        for phrase in prefix.phrases { addPhrases(phrase.folded, replacing: phrase.range) }
    }

    private mutating func add(_ candidate: CompletionCandidate, replacing range: TextRange) {
        let key = Key(text: candidate.text, detail: candidate.act == nil ? "" : candidate.detail)
        guard items.count < Self.most, candidate.text != document.text.string(in: range), seen.insert(key).inserted
        else { return }
        items.append(Item(candidate: candidate, range: range))
    }

    // MARK: Acts

    private mutating func addCodes(_ typed: String, of type: String, replacing range: TextRange) {
        let wanted = PlainLetters.fold(typed)
        for entity in document.entities where entity.kind == .citation && !entity.range.contains(range) {
            guard case .citation(let value) = entity.mention.value, let code = value.code?.text,
                value.type?.lowercased() == type.lowercased(), PlainLetters.fold(code).hasPrefix(wanted)
            else { continue }
            add(CompletionCandidate(code, .code, detail: entity.text("title") ?? ""), replacing: range)
        }
        guard !typed.isEmpty else { return }
        for act in register.acts(type: type, codePrefix: typed, atMost: Self.most) {
            add(CompletionCandidate(act.code, act), replacing: range)
        }
    }

    /// `nd 30`: the type word comes with the code.
    private mutating func addSigned(_ typed: String, of type: String, replacing range: TextRange) {
        for act in register.acts(type: type, codePrefix: typed, atMost: Self.most / 2) {
            add(CompletionCandidate("\(type) số \(act.code)", act), replacing: range)
        }
    }

    /// A title that is known by a word has that word at its beginning, or it is one of too many.
    private static let shortestPart = 5

    private mutating func addTitles(
        _ words: String, written: String, of type: String, replacing range: TextRange
    ) {
        let isLaw = Self.laws.contains(type)
        let folded = PlainLetters.fold(type)
        var acts: [KnownAct] = []
        for system in [DocumentCode.System.state, .party, .massOrganisation] {
            if isLaw {
                acts += register.acts(containing: "\(folded) \(words)", atBeginning: true, system: system)
            } else if words.utf8.count >= Self.shortestPart {
                acts += register.acts(containing: words, system: system)
            }
        }
        acts = acts.filter { $0.type == type && !$0.title.isEmpty }
        // Whoever types marks means them: `đúng đ` is not `dụng đ`.
        if written != words { acts = acts.filter { $0.title.lowercased().contains(written) } }
        let newest = acts.sorted { ($0.date?.dayNumber ?? 0) > ($1.date?.dayNumber ?? 0) }
        let profile = document.configuration?.options.profile ?? Profile(of: document.analysis)
        for act in newest.prefix(Self.most) {
            if isLaw, !FoldedTitle(act.title).key.contains("sua doi"), act.title.hasPrefix(type) {
                add(CompletionCandidate(act.title, .name, detail: type), replacing: range)
            }
            add(CompletionCandidate(Self.written(act, isLaw: isLaw, profile), act), replacing: range)
        }
    }

    private static let laws: Set<String> = ["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"]

    /// An act as texts of a profile name it: `Luật Đất đai số 31/2024/QH15`, in the press `Luật Đất đai năm 2024`.
    private static func written(_ act: KnownAct, isLaw: Bool, _ profile: Profile) -> String {
        guard act.code.first?.isNumber ?? false else { return act.code }
        guard isLaw, act.title.hasPrefix(act.type) else { return "\(act.type) số \(act.code)" }
        if profile != .state, let year = act.date?.year { return "\(act.title) năm \(year)" }
        return "\(act.title) số \(act.code)"
    }

    // MARK: Terms

    private mutating func addTerms(_ figures: String, replacing range: TextRange) {
        let numbers = Set(Term.all.map(\.number)).filter {
            String($0).hasPrefix(figures) || RomanNumeral.spelling(of: $0).hasPrefix(figures)
        }
        // What is written in full comes first.
        let exact = Int(figures) ?? RomanNumeral.value(of: figures)
        for number in numbers.sorted(by: { ($0 == exact ? 0 : 1, $0) < ($1 == exact ? 0 : 1, $1) }) {
            let years = Term.all.filter { $0.number == number }.map { term in
                (term.sort == .partyCongress ? "Đảng " : "Quốc hội ") + term.years
            }
            add(
                CompletionCandidate(
                    "khóa \(RomanNumeral.spelling(of: number))", .term, detail: years.joined(separator: "; ")),
                replacing: range)
        }
    }

    // MARK: Names

    private mutating func addPhrases(_ folded: String, replacing range: TextRange) {
        for entity in document.entities where !entity.range.touches(range.end) {
            guard let sort = entity.kind.completionSort, entity.form != .anaphoric, let name = entity.normText,
                PlainLetters.fold(name).hasPrefix(folded)
            else { continue }
            add(CompletionCandidate(name, sort), replacing: range)
        }
        let typed = document.text.string(in: range)
        let isCapitals = typed.count >= 2 && typed.allSatisfy { $0.isUppercase }
        let own = register.own.map(CompletionCandidate.own) ?? []
        var fitting = (own + CompletionCandidate.known).filter { candidate in
            candidate.sort == .abbreviation
                ? isCapitals && candidate.folded == folded : candidate.folded.hasPrefix(folded)
        }
        // Whoever holds an office on the day of the text is likelier meant.
        if let day = document.day, fitting.contains(where: { $0.sort == .person }) {
            let inOffice = fitting.filter { $0.sort == .person && isInOffice($0.text, on: day) }
            let names = Set(inOffice.map(\.text))
            fitting = inOffice + fitting.filter { !names.contains($0.text) }
        }
        for candidate in fitting { add(candidate, replacing: range) }
    }

    /// Whether an office of this name is known to last on a day: an end that is not known tells nothing.
    private func isInOffice(_ name: String, on day: CivilDate) -> Bool {
        let iso = day.description
        return register.offices(of: name).contains { office in
            !office.from.isEmpty && office.from <= iso && !office.to.isEmpty && iso.prefix(office.to.count) <= office.to
        }
    }

    // MARK: Output

    func write(to writer: inout JSONWriter) {
        var cursor = PositionCursor(document.text, encoding: encoding)
        writer.object { writer in
            writer.member("isIncomplete", true)
            writer.key("items")
            writer.array { writer in
                for (index, item) in items.enumerated() { write(item, index, &cursor, to: &writer) }
            }
        }
    }

    private func write(_ item: Item, _ index: Int, _ cursor: inout PositionCursor, to writer: inout JSONWriter) {
        let candidate = item.candidate
        writer.object { writer in
            writer.member("label", candidate.text)
            writer.member("kind", candidate.itemKind)
            if !candidate.detail.isEmpty { writer.member("detail", candidate.detail) }
            writer.member("sortText", "\(1000 + index)")
            // What is typed has no tone marks, perhaps: the client must not filter by the label.
            writer.member("filterText", document.text.string(in: item.range))
            writer.key("textEdit")
            writer.object { writer in
                writer.key("range")
                writer.range(item.range, &cursor)
                writer.member("newText", candidate.text)
            }
            writer.key("data")
            writer.object { writer in
                writer.member("uri", document.uri)
                writer.member("sort", candidate.sort.rawValue)
                if let act = candidate.act {
                    writer.member("code", act.code)
                    writer.member("type", act.type)
                    writer.member("date", act.date)
                }
            }
        }
    }
}

extension EntityKind {
    fileprivate var completionSort: CompletionCandidate.Sort? {
        switch self {
        case .person: .person
        case .organisation: .organisation
        case .position: .position
        default: nil
        }
    }
}
