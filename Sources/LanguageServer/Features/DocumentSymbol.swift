import Extraction
import JSONRPC
import LanguageServerProtocol
import TextModel

extension Feature {
    /// LSP 3.17, "textDocument/documentSymbol": the outline, as a tree or flat.
    static let documentSymbol = Feature(method: "textDocument/documentSymbol", provider: "documentSymbolProvider") {
        (server, message, writer) throws(ResponseError) in
        let document = try server.document(try message.parameters(DocumentParams.self).textDocument)
        var cursor = PositionCursor(document.text, encoding: server.client.encoding)
        let roots = document.outline.roots
        if server.client.takesSymbolTrees {
            writeTree(roots, &cursor, to: &writer)
        } else {
            writer.array { writer in writeFlat(roots, of: document, inside: nil, &cursor, to: &writer) }
        }
    }
}

private func writeTree(_ nodes: [Outline.Node], _ cursor: inout PositionCursor, to writer: inout JSONWriter) {
    writer.array { writer in
        for node in nodes {
            writer.object { writer in
                writer.member("name", node.label)
                let detail = node.childCount
                if !detail.isEmpty { writer.member("detail", detail) }
                writer.member("kind", node.kind.symbolKind)
                writer.key("range")
                writer.range(node.range, &cursor)
                writer.key("selectionRange")
                writer.range(node.selectionRange, &cursor)
                if !node.children.isEmpty {
                    writer.key("children")
                    writeTree(node.children, &cursor, to: &writer)
                }
            }
        }
    }
}

private func writeFlat(
    _ nodes: [Outline.Node], of document: Document, inside container: String?, _ cursor: inout PositionCursor,
    to writer: inout JSONWriter
) {
    for node in nodes {
        writer.object { writer in
            writer.member("name", node.label)
            writer.member("kind", node.kind.symbolKind)
            writer.key("location")
            writer.location(document.uri, node.range, &cursor)
            if let container { writer.member("containerName", container) }
        }
        writeFlat(node.children, of: document, inside: node.label, &cursor, to: &writer)
    }
}
