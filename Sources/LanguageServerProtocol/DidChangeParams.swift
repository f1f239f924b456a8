/// LSP 3.17, "textDocument/didChange".
package struct DidChangeParams: Decodable, Sendable {
    /// A change of a part, or of the whole text where `range` is absent. Each applies to what the one before it left.
    package struct Change: Decodable, Sendable {
        package var range: PositionRange?
        package var text: DocumentText
    }

    package var textDocument: TextDocumentIdentifier
    package var contentChanges: [Change]
}
