/// LSP 3.17, "initialize": what of it we read. Anything else a client sends is ignored.
package struct InitializeParams: Decodable, Sendable {
    package var processId: Int?
    package var locale: String?
    package var capabilities: Capabilities?
    /// Null in a client without folders; absent in an old one, which has one root.
    package var workspaceFolders: [WorkspaceFolder]?
    package var rootUri: String?
    package var rootPath: String?
    package var initializationOptions: SettingsTree?

    /// URIs of the folders that the client works in.
    package var folderURIs: [String] {
        if let workspaceFolders { return workspaceFolders.map(\.uri) }
        if let rootUri { return [rootUri] }
        return rootPath.map { ["file://" + $0] } ?? []
    }

    package struct Capabilities: Decodable, Sendable {
        package var general: General?
        package var textDocument: TextDocument?
        package var workspace: Workspace?
    }

    package struct General: Decodable, Sendable {
        package var positionEncodings: [String]?
    }

    package struct TextDocument: Decodable, Sendable {
        package var hover: Hover?
        package var documentSymbol: DocumentSymbol?
        package var diagnostic: Diagnostic?
        package var publishDiagnostics: PublishDiagnostics?
        package var codeAction: CodeAction?
        package var rename: Rename?
        package var documentLink: DocumentLink?
    }

    package struct Hover: Decodable, Sendable {
        package var contentFormat: [String]?
    }

    package struct DocumentSymbol: Decodable, Sendable {
        package var hierarchicalDocumentSymbolSupport: Bool?
    }

    /// Present in clients that ask for diagnostics themselves.
    package struct Diagnostic: Decodable, Sendable {}

    package struct PublishDiagnostics: Decodable, Sendable {
        package var relatedInformation: Bool?
        package var versionSupport: Bool?
        package var codeDescriptionSupport: Bool?
        package var tagSupport: TagSupport?
    }

    /// The diagnostic tags that a client knows.
    package struct TagSupport: Decodable, Sendable {
        package var valueSet: [Int]?
    }

    package struct CodeAction: Decodable, Sendable {
        /// Present in clients that take code actions, not only commands.
        package var codeActionLiteralSupport: LiteralSupport?
        /// What of an action it asks for later.
        package var resolveSupport: ResolveSupport?
        package struct LiteralSupport: Decodable, Sendable {}
        package struct ResolveSupport: Decodable, Sendable {
            package var properties: [String]?
        }
    }

    package struct DocumentLink: Decodable, Sendable {
        package var tooltipSupport: Bool?
    }

    package struct Rename: Decodable, Sendable {
        package var prepareSupport: Bool?
    }

    package struct Workspace: Decodable, Sendable {
        package var configuration: Bool?
        package var workspaceEdit: WorkspaceEdit?
        package var diagnostics: Diagnostics?
        package var didChangeWatchedFiles: DidChangeWatchedFiles?
        package struct DidChangeWatchedFiles: Decodable, Sendable {
            package var dynamicRegistration: Bool?
        }
        package struct Diagnostics: Decodable, Sendable {
            package var refreshSupport: Bool?
        }
    }

    package struct WorkspaceEdit: Decodable, Sendable {
        package var documentChanges: Bool?
        package var resourceOperations: [String]?
    }
}
