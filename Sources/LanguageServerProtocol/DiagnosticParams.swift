/// LSP 3.17, "textDocument/diagnostic".
package struct DiagnosticParams: Decodable, Sendable {
    package var textDocument: TextDocumentIdentifier
    package var previousResultId: String?
}
