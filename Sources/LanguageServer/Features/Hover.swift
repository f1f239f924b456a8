import Extraction
import JSONRPC
import LanguageServerProtocol
import TextModel

extension Feature {
    /// LSP 3.17, "textDocument/hover": the card of the entity at the place.
    static let hover = Feature(method: "textDocument/hover", provider: "hoverProvider") {
        (server, message, writer) throws(ResponseError) in
        let params: DocumentPositionParams = try message.parameters()
        let document = try server.document(params.textDocument)
        let encoding = server.client.encoding
        let offset = document.text.utf8Offset(of: TextPosition(params.position), in: encoding)
        guard var entity = document.entity(at: offset) ?? document.addressee(at: offset) else {
            writer.null()
            return
        }
        // `Điều 5` within `khoản 2 Điều 5` is no reference of its own.
        if let provision = document.provision(at: offset), provision.range.contains(entity.range) { entity = provision }
        let card = Card(of: entity, in: document, server.configuration(of: document))
        let markdown = server.client.takesMarkdown
        writer.object { writer in
            writer.key("contents")
            writer.object { writer in
                writer.member("kind", markdown ? "markdown" : "plaintext")
                writer.member("value", markdown ? card.markdown : card.plainText)
            }
            writer.key("range")
            var cursor = PositionCursor(document.text, encoding: encoding)
            // With the honorific, if the place is in that.
            writer.range(TextRange(min(entity.range.start, offset), entity.range.end), &cursor)
        }
    }
}
