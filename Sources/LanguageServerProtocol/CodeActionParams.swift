/// LSP 3.17, "textDocument/codeAction".
package struct CodeActionParams: Decodable, Sendable {
    package struct Context: Decodable, Sendable {
        /// Kinds that are wanted; all if absent.
        package var only: [String]?
    }

    package var textDocument: TextDocumentIdentifier
    package var range: PositionRange
    package var context: Context
}
