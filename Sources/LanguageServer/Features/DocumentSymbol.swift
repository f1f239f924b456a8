import Extraction
import JSONRPC
import LanguageServerProtocol
import TextModel

extension Feature {
    /// LSP 3.17, "textDocument/documentSymbol": the outline, as a tree or flat; with the setting `outline.entities` the acts,
    /// officials and dates of each part beneath it.
    static let documentSymbol = Feature(method: "textDocument/documentSymbol", provider: "documentSymbolProvider") {
        (server, message, writer) throws(ResponseError) in
        let document = try server.document(try message.parameters(DocumentParams.self).textDocument)
        var cursor = PositionCursor(document.text, encoding: server.client.encoding)
        var roots = Symbol.symbols(of: document.outline.roots, in: document.text)
        if server.configuration(of: document).outlineHasEntities { roots = EntitySymbols(document).added(to: roots) }
        if server.client.takesSymbolTrees {
            writeTree(roots, &cursor, to: &writer)
        } else {
            writer.array { writer in writeFlat(roots, of: document, inside: nil, &cursor, to: &writer) }
        }
    }
}

/// What a client shows in its list of symbols.
struct Symbol {
    var name: String
    var detail = ""
    /// LSP 3.17, "SymbolKind".
    var kind: Int
    var range: TextRange
    var selectionRange: TextRange
    var children: [Symbol] = []

    static func symbols(of nodes: [Outline.Node], in text: SourceText) -> [Symbol] {
        nodes.map { node in
            Symbol(
                name: node.label(in: text), detail: node.childCount, kind: node.kind.symbolKind, range: node.range,
                selectionRange: node.selectionRange, children: symbols(of: node.children, in: text))
        }
    }
}

private func writeTree(_ symbols: [Symbol], _ cursor: inout PositionCursor, to writer: inout JSONWriter) {
    writer.array { writer in
        for symbol in symbols {
            writer.object { writer in
                writer.member("name", symbol.name)
                if !symbol.detail.isEmpty { writer.member("detail", symbol.detail) }
                writer.member("kind", symbol.kind)
                writer.key("range")
                writer.range(symbol.range, &cursor)
                writer.key("selectionRange")
                writer.range(symbol.selectionRange, &cursor)
                if !symbol.children.isEmpty {
                    writer.key("children")
                    writeTree(symbol.children, &cursor, to: &writer)
                }
            }
        }
    }
}

private func writeFlat(
    _ symbols: [Symbol], of document: Document, inside container: String?, _ cursor: inout PositionCursor,
    to writer: inout JSONWriter
) {
    for symbol in symbols {
        writer.object { writer in
            writer.member("name", symbol.name)
            writer.member("kind", symbol.kind)
            writer.key("location")
            writer.location(document.uri, symbol.range, &cursor)
            if let container { writer.member("containerName", container) }
        }
        writeFlat(symbol.children, of: document, inside: symbol.name, &cursor, to: &writer)
    }
}
