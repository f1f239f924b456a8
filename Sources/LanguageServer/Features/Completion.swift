import Extraction
import JSONRPC
import LanguageServerProtocol
import Register
import TextModel

extension Feature {
    /// LSP 3.17, "textDocument/completion": codes behind a type word or its sign, acts by a part of their title, terms; type
    /// words, positions, bodies and people behind a capital letter. Tone marks need not be typed.
    static let completion = Feature(
        method: "textDocument/completion",
        advertise: { _, writer in
            writer.key("completionProvider")
            writer.object { writer in
                writer.member("resolveProvider", true)
                writer.key("triggerCharacters")
                writer.array { writer in
                    for character in ["/", "-"] { writer.value(character) }
                }
            }
        },
        answer: { (server, message, writer) throws(ResponseError) in
            let params: DocumentPositionParams = try message.parameters()
            let document = try server.document(params.textDocument)
            let encoding = server.client.encoding
            let offset = document.text.utf8Offset(of: TextPosition(params.position), in: encoding)
            let prefix = CompletionPrefix(in: document.text, at: offset)
            CompletionList(prefix, in: document, encoding: encoding).write(to: &writer)
        })

    /// LSP 3.17, "completionItem/resolve": what the register knows of a candidate, when the user looks at it.
    static let completionResolve = Feature(method: "completionItem/resolve", advertise: { _, _ in }) {
        (server, message, writer) throws(ResponseError) in
        let item: SettingsTree = try message.parameters()
        writer.object { writer in
            for member in item.members {
                writer.key(member.name)
                writer.value(member.tree)
            }
            guard item["documentation"] == nil, let text = server.documentation(of: item) else { return }
            writer.member("documentation", text)
        }
    }
}

extension Server {
    fileprivate func documentation(of item: SettingsTree) -> String? {
        func text(_ tree: SettingsTree?) -> String? {
            if case .text(let text)? = tree?.value { return text }
            return nil
        }
        guard let data = item["data"], let label = text(item["label"]), let uri = text(data["uri"]),
            let sort = text(data["sort"]).flatMap(CompletionCandidate.Sort.init)
        else { return nil }
        let document = documents[DocumentKey(uri)]
        let register = document?.analysis.register ?? .builtIn
        let locale = document.map { configuration(of: $0).locale } ?? configuration.locale
        switch sort {
        case .code:
            guard let code = text(data["code"]) else { return nil }
            let acts = [DocumentCode.System.state, .party, .massOrganisation].flatMap {
                register.acts(code: code, system: $0)
            }
            let act = acts.first {
                $0.type == text(data["type"]) && ($0.date?.description ?? "") == text(data["date"])
            }
            return act.map { RegisterEntry(.act($0), locale).text }
        case .name:
            return Lookup.find(label, in: register).first.map { RegisterEntry($0, locale).text }
        case .person:
            let offices = register.offices(of: label)
            return offices.isEmpty ? nil : RegisterEntry(.official(name: label, offices: offices), locale).text
        case .organisation, .abbreviation:
            return register.body(keyed: label).map { RegisterEntry(.body($0), locale).text }
        case .documentType, .position, .term: return nil
        }
    }
}

extension JSONWriter {
    /// A JSON value as it was read; the order of members need not be kept.
    fileprivate mutating func value(_ tree: SettingsTree) {
        switch tree.value {
        case .null: null()
        case .flag(let flag): value(flag)
        case .number(let number):
            if let whole = Int(exactly: number) { value(whole) } else { value(number) }
        case .text(let text): value(text)
        case .list(let items): array { writer in for item in items { writer.value(item) } }
        case .object(let members):
            object { writer in
                for member in members {
                    writer.key(member.name)
                    writer.value(member.tree)
                }
            }
        }
    }
}
