/// LSP 3.17, "textDocument/rename".
package struct RenameParams: Decodable, Sendable {
    package var textDocument: TextDocumentIdentifier
    package var position: Position
    package var newName: String
}
