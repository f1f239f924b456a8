/// LSP 3.17, "WorkspaceFolder".
package struct WorkspaceFolder: Decodable, Sendable {
    package var uri: String
}

/// LSP 3.17, "workspace/didChangeWorkspaceFolders".
package struct DidChangeWorkspaceFoldersParams: Decodable, Sendable {
    package struct Event: Decodable, Sendable {
        package var added: [WorkspaceFolder]
        package var removed: [WorkspaceFolder]
    }

    package var event: Event
}
