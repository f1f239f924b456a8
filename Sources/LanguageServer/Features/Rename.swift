import Extraction
import JSONRPC
import LanguageServerProtocol
import TextModel

extension Feature {
    /// LSP 3.17, "textDocument/prepareRename": the range and text of what can be renamed.
    static let prepareRename = Feature(method: "textDocument/prepareRename", advertise: { _, _ in }) {
        (server, message, writer) throws(ResponseError) in
        let params: DocumentPositionParams = try message.parameters()
        let document = try server.document(params.textDocument)
        let offset = document.text.utf8Offset(of: TextPosition(params.position), in: server.client.encoding)
        guard let renaming = Renaming(at: offset, in: document), renaming.refusal == nil else {
            writer.null()
            return
        }
        var cursor = PositionCursor(document.text, encoding: server.client.encoding)
        writer.object { writer in
            writer.key("range")
            writer.range(renaming.range, &cursor)
            writer.member("placeholder", document.text.string(in: renaming.range))
        }
    }

    /// LSP 3.17, "textDocument/rename": a person or body in all its forms, a code or place wherever it is written the same.
    static let rename = Feature(
        method: "textDocument/rename",
        advertise: { server, writer in
            guard server.client.preparesRename else {
                writer.member("renameProvider", true)
                return
            }
            writer.key("renameProvider")
            writer.object { writer in writer.member("prepareProvider", true) }
        },
        answer: { (server, message, writer) throws(ResponseError) in
            let params: RenameParams = try message.parameters()
            let document = try server.document(params.textDocument)
            guard !params.newName.allSatisfy(\.isWhitespace) else { throw .invalidParams("newName is empty") }
            guard !params.newName.contains(where: \.isNewline) else {
                throw .invalidParams("newName has more than one line")
            }
            let offset = document.text.utf8Offset(of: TextPosition(params.position), in: server.client.encoding)
            guard let renaming = Renaming(at: offset, in: document) else {
                writer.null()
                return
            }
            let edits: [TextEdit]
            do throws(Renaming.Refusal) {
                edits = try renaming.edits(for: params.newName)
            } catch {
                throw .requestFailed(Renaming.message(error, server.configuration.locale))
            }
            writer.workspaceEdit(
                edits, of: document, versioned: server.client.takesDocumentChanges, encoding: server.client.encoding)
        })
}
