/// LSP 3.17, "textDocument/didOpen".
package struct DidOpenParams: Decodable, Sendable {
    package var textDocument: TextDocumentItem
}
