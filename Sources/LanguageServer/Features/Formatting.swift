import JSONRPC
import LanguageServerProtocol
import TextModel
import Validation

extension Feature {
    /// LSP 3.17, "textDocument/formatting": all safe fixes, and nothing else.
    static let formatting = Feature(method: "textDocument/formatting", provider: "documentFormattingProvider") {
        (server, message, writer) throws(ResponseError) in
        let document = try server.document(try message.parameters(DocumentParams.self).textDocument)
        write(document.safeEdits(server), of: document, server.client.encoding, to: &writer)
    }

    /// LSP 3.17, "textDocument/rangeFormatting": those in a part of the text.
    static let rangeFormatting = Feature(
        method: "textDocument/rangeFormatting", provider: "documentRangeFormattingProvider"
    ) { (server, message, writer) throws(ResponseError) in
        let params: DocumentRangeParams = try message.parameters()
        let document = try server.document(params.textDocument)
        let range = document.text.range(params.range, in: server.client.encoding)
        let edits = document.safeEdits(server).filter { range.contains($0.range) }
        write(edits, of: document, server.client.encoding, to: &writer)
    }
}

extension Document {
    fileprivate func safeEdits(_ server: Server) -> [TextEdit] {
        Diagnosis.safeEdits(of: findings(server.configuration(of: self).options))
    }
}

private func write(
    _ edits: [TextEdit], of document: Document, _ encoding: PositionEncoding, to writer: inout JSONWriter
) {
    var cursor = PositionCursor(document.text, encoding: encoding)
    writer.textEdits(edits, &cursor)
}
