import TextModel
import Extraction
import JSONRPC
import LanguageServerProtocol

extension Feature {
    /// LSP 3.17, "textDocument/foldingRange": every part of the outline of more than one line.
    static let foldingRange = Feature(method: "textDocument/foldingRange", provider: "foldingRangeProvider") {
        (server, message, writer) throws(ResponseError) in
        let document = try server.document(try message.parameters(DocumentParams.self).textDocument)
        writer.array { writer in write(document.outline.roots, in: document, to: &writer) }
    }
}

private func write(_ nodes: [Outline.Node], in document: Document, to writer: inout JSONWriter) {
    let lines = document.text.lines
    for node in nodes {
        let first = lines.line(at: node.range.start)
        var last = lines.line(at: node.range.end)
        // Blank lines at the end stay visible between two folds.
        while last > first, document.text.contentRange(ofLine: last).isEmpty { last -= 1 }
        if last > first {
            writer.object { writer in
                writer.member("startLine", first)
                writer.member("endLine", last)
                writer.member("kind", "region")
            }
        }
        write(node.children, in: document, to: &writer)
    }
}
