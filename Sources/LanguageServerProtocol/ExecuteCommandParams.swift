/// LSP 3.17, "workspace/executeCommand"; our commands take strings.
package struct ExecuteCommandParams: Decodable, Sendable {
    package var command: String
    package var arguments: [String]?
}
