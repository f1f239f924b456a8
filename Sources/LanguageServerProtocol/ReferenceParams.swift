/// LSP 3.17, "textDocument/references".
package struct ReferenceParams: Decodable, Sendable {
    package struct Context: Decodable, Sendable {
        package var includeDeclaration: Bool?
    }

    package var textDocument: TextDocumentIdentifier
    package var position: Position
    package var context: Context?
}
