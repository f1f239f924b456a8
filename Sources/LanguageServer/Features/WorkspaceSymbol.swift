import Extraction
import JSONRPC
import LanguageServerProtocol
import TextModel

extension Feature {
    /// LSP 3.17, "workspace/symbol": headings, officials, organisations and acts of the open texts. Tone marks, other marks
    /// and case do not matter: `nghi quyet 4` finds `Nghị quyết Trung ương 4`.
    static let workspaceSymbol = Feature(method: "workspace/symbol", provider: "workspaceSymbolProvider") {
        (server, message, writer) throws(ResponseError) in
        let params: WorkspaceSymbolParams = try message.parameters()
        let wanted = PlainLetters.fold(params.query).split(separator: " ")
        let documents = server.documents.values.sorted { $0.uri < $1.uri }
        writer.array { writer in
            var left = mostSymbols
            for document in documents {
                write(document, wanted, server.client.encoding, &left, to: &writer)
            }
        }
    }
}

/// More than a person looks at.
private let mostSymbols = 500

private func write(
    _ document: Document, _ wanted: [Substring], _ encoding: PositionEncoding, _ left: inout Int,
    to writer: inout JSONWriter
) {
    var cursor = PositionCursor(document.text, encoding: encoding)
    func add(_ name: String, _ kind: Int, _ range: TextRange, inside container: String, _ writer: inout JSONWriter) {
        guard left > 0, matches(name, wanted) else { return }
        left -= 1
        writer.object { writer in
            writer.member("name", name)
            writer.member("kind", kind)
            writer.key("location")
            writer.location(document.uri, range, &cursor)
            if !container.isEmpty { writer.member("containerName", container) }
        }
    }
    func addNodes(_ nodes: [Outline.Node], inside container: String, _ writer: inout JSONWriter) {
        for node in nodes {
            let label = node.label(in: document.text)
            add(label, node.kind.symbolKind, node.selectionRange, inside: container, &writer)
            addNodes(node.children, inside: label, &writer)
        }
    }
    addNodes(document.outline.roots, inside: "", &writer)
    var seen: Set<String> = []
    for entity in document.entities {
        guard let kind = entity.kind.symbolKind, entity.form == .full, seen.insert(entity.id).inserted else { continue }
        let name = [entity.text("type"), entity.normText].compactMap(\.self)
        // A named act begins with its type already.
        let label = name.count == 2 && name[1].hasPrefix(name[0]) ? name[1] : name.joined(separator: " ")
        add(label, kind, entity.range, inside: "", &writer)
    }
}

/// Whether every word of the query begins a word of the name, in any order.
private func matches(_ name: String, _ wanted: [Substring]) -> Bool {
    let words = PlainLetters.fold(name).split { !$0.isLetter && !$0.isNumber && $0 != "/" && $0 != "-" }
    return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
}

extension EntityKind {
    /// LSP 3.17, "SymbolKind", of what is worth a symbol.
    fileprivate var symbolKind: Int? {
        switch self {
        case .person: 13  // Variable
        case .organisation: 5  // Class
        case .citation: 12  // Function
        default: nil
        }
    }
}
