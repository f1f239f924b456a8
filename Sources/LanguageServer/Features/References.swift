import Extraction
import JSONRPC
import LanguageServerProtocol
import TextModel

extension Feature {
    /// LSP 3.17, "textDocument/references": all mentions of the same person, organisation, place or act.
    static let references = Feature(method: "textDocument/references", provider: "referencesProvider") {
        (server, message, writer) throws(ResponseError) in
        let params: ReferenceParams = try message.parameters()
        let document = try server.document(params.textDocument)
        let offset = document.text.utf8Offset(of: TextPosition(params.position), in: server.client.encoding)
        var mentions: [Entity] = []
        if let entity = document.entity(at: offset) { mentions = document.mentions(of: entity) }
        if params.context?.includeDeclaration == false { mentions = Array(mentions.dropFirst()) }
        var cursor = PositionCursor(document.text, encoding: server.client.encoding)
        writer.array { writer in
            for mention in mentions { writer.location(document.uri, mention.range, &cursor) }
        }
    }
}
