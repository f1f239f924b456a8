/// LSP 3.17, "textDocument/selectionRange".
package struct SelectionRangeParams: Decodable, Sendable {
    package var textDocument: TextDocumentIdentifier
    package var positions: [Position]
}
