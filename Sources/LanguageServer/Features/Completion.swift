import Extraction
import JSONRPC
import LanguageServerProtocol
import Register
import TextModel

extension Feature {
    /// LSP 3.17, "textDocument/completion": codes behind a type word; type words, positions, bodies and people behind a
    /// capital letter. Tone marks need not be typed.
    static let completion = Feature(
        method: "textDocument/completion",
        advertise: { _, writer in
            writer.key("completionProvider")
            writer.object { writer in
                writer.member("resolveProvider", false)
                writer.key("triggerCharacters")
                writer.array { writer in
                    for character in ["/", "-"] { writer.value(character) }
                }
            }
        },
        answer: { (server, message, writer) throws(ResponseError) in
            let params: DocumentPositionParams = try message.parameters()
            let document = try server.document(params.textDocument)
            let offset = document.text.utf8Offset(of: TextPosition(params.position), in: server.client.encoding)
            let prefix = CompletionPrefix(in: document.text, at: offset)
            var list = CompletionList(document: document, encoding: server.client.encoding)
            if let code = prefix.code { list.addCodes(code.text, of: code.type, replacing: code.range) }
            for phrase in prefix.phrases { list.addPhrases(phrase.folded, replacing: phrase.range) }
            list.write(to: &writer)
        })
}

/// The candidates that fit, best first: what the text has already, then what the register knows.
private struct CompletionList {
    private struct Item {
        var candidate: CompletionCandidate
        var range: TextRange
    }

    /// More than a person reads; the list is asked for again with the next letter.
    private static let most = 50

    let document: Document
    let encoding: PositionEncoding
    private var items: [Item] = []
    private var seen: Set<String> = []

    init(document: Document, encoding: PositionEncoding) {
        self.document = document
        self.encoding = encoding
    }

    private mutating func add(_ candidate: CompletionCandidate, replacing range: TextRange) {
        guard items.count < Self.most, candidate.text != document.text.string(in: range),
            seen.insert(candidate.text).inserted
        else { return }
        items.append(Item(candidate: candidate, range: range))
    }

    mutating func addCodes(_ typed: String, of type: String, replacing range: TextRange) {
        let wanted = PlainLetters.fold(typed)
        for entity in document.entities where entity.kind == .citation && !entity.range.contains(range) {
            guard case .citation(let value) = entity.mention.value, let code = value.code?.text,
                value.type?.lowercased() == type.lowercased(), PlainLetters.fold(code).hasPrefix(wanted)
            else { continue }
            add(CompletionCandidate(code, .code, detail: entity.text("title") ?? ""), replacing: range)
        }
        guard !typed.isEmpty else { return }
        for act in KnownActs.acts(type: type, codePrefix: typed, atMost: Self.most) {
            let date = act.date.map { " (\(CardContext.figures($0)))" } ?? ""
            add(CompletionCandidate(act.code, .code, detail: act.title + date), replacing: range)
        }
    }

    mutating func addPhrases(_ folded: String, replacing range: TextRange) {
        for entity in document.entities where !entity.range.touches(range.end) {
            guard let sort = entity.kind.completionSort, entity.form != .anaphoric, let name = entity.normText,
                PlainLetters.fold(name).hasPrefix(folded)
            else { continue }
            add(CompletionCandidate(name, sort), replacing: range)
        }
        for candidate in CompletionCandidate.known where candidate.folded.hasPrefix(folded) {
            add(candidate, replacing: range)
        }
    }

    func write(to writer: inout JSONWriter) {
        var cursor = PositionCursor(document.text, encoding: encoding)
        writer.object { writer in
            writer.member("isIncomplete", true)
            writer.key("items")
            writer.array { writer in
                for (index, item) in items.enumerated() {
                    writer.object { writer in
                        writer.member("label", item.candidate.text)
                        writer.member("kind", item.candidate.itemKind)
                        if !item.candidate.detail.isEmpty { writer.member("detail", item.candidate.detail) }
                        writer.member("sortText", "\(1000 + index)")
                        // What is typed has no tone marks, perhaps: the client must not filter by the label.
                        writer.member("filterText", document.text.string(in: item.range))
                        writer.key("textEdit")
                        writer.object { writer in
                            writer.key("range")
                            writer.range(item.range, &cursor)
                            writer.member("newText", item.candidate.text)
                        }
                    }
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
