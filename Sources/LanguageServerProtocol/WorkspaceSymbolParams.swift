/// LSP 3.17, "workspace/symbol".
package struct WorkspaceSymbolParams: Decodable, Sendable {
    package var query: String
}
