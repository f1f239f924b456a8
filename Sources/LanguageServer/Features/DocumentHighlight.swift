import Extraction
import JSONRPC
import LanguageServerProtocol
import TextModel

extension Feature {
    /// LSP 3.17, "textDocument/documentHighlight": the mentions of the thing at the place; the first is its "write".
    static let documentHighlight = Feature(
        method: "textDocument/documentHighlight", provider: "documentHighlightProvider"
    ) { (server, message, writer) throws(ResponseError) in
        let params: DocumentPositionParams = try message.parameters()
        let document = try server.document(params.textDocument)
        let offset = document.text.utf8Offset(of: TextPosition(params.position), in: server.client.encoding)
        guard let entity = document.entity(at: offset) else {
            writer.null()
            return
        }
        var cursor = PositionCursor(document.text, encoding: server.client.encoding)
        writer.array { writer in
            for (index, mention) in document.mentions(of: entity).enumerated() {
                writer.object { writer in
                    writer.key("range")
                    writer.range(mention.range, &cursor)
                    writer.member("kind", index == 0 ? 3 : 2)
                }
            }
        }
    }
}
