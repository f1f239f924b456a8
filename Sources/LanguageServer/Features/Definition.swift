import Extraction
import JSONRPC
import LanguageServerProtocol
import TextModel

extension Feature {
    /// LSP 3.17, "textDocument/definition": from a mention to the first one of the same thing, from `khoản 2 Điều 5` to that
    /// clause of this document.
    static let definition = Feature(
        method: "textDocument/definition", provider: "definitionProvider", answer: answerFirstMention)

    /// LSP 3.17, "textDocument/declaration": the same place.
    static let declaration = Feature(
        method: "textDocument/declaration", provider: "declarationProvider", answer: answerFirstMention)
}

@Sendable
private func answerFirstMention(
    _ server: Server, _ message: IncomingMessage, _ writer: inout JSONWriter
) throws(ResponseError) {
    let params: DocumentPositionParams = try message.parameters()
    let document = try server.document(params.textDocument)
    let offset = document.text.utf8Offset(of: TextPosition(params.position), in: server.client.encoding)
    guard let entity = document.entity(at: offset), let first = document.mentions(of: entity).first else {
        writer.null()
        return
    }
    var cursor = PositionCursor(document.text, encoding: server.client.encoding)
    let parts = document.ownParts(of: document.provision(at: offset) ?? entity)
    if parts.count > 1 {
        writer.array { writer in
            for part in parts { writer.location(document.uri, part.selectionRange, &cursor) }
        }
        return
    }
    if let part = parts.first {
        writer.location(document.uri, part.selectionRange, &cursor)
        return
    }
    writer.location(document.uri, entity.yearSource ?? first.range, &cursor)
}
