package import LanguageServerProtocol
package import TextModel
package import Validation

/// What was agreed at `initialize`.
package struct ClientCapabilities: Sendable {
    /// The first of the client's that is one of ours; utf-16 if none.
    package var encoding: PositionEncoding = .utf16
    package var takesMarkdown = false
    package var takesSymbolTrees = false
    /// Whether it asks for diagnostics itself; then none are pushed.
    package var pullsDiagnostics = false
    /// Whether it asks for them again when told to.
    package var refreshesDiagnostics = false
    package var takesVersions = false
    package var takesRelatedInformation = false
    /// Whether it knows the tag of what is deprecated, and strikes it through.
    package var takesDeprecatedTag = false
    package var takesDocumentChanges = false
    package var takesTooltips = false
    /// Whether it takes code actions, and with them what kinds there are; without, options may not be advertised.
    package var takesCodeActions = false
    /// Whether it asks what would be renamed; without, options may not be advertised.
    package var preparesRename = false
    package var answersConfiguration = false
    /// Whether it can be asked to tell of changed files.
    package var watchesFiles = false
    /// Whether it creates files that an edit names.
    package var createsFiles = false
    /// Whether it asks for the edit of a code action when the user has chosen it.
    package var resolvesEdits = false
    package var locale: MessageLocale = .vietnamese

    package init() {}

    package init(_ params: InitializeParams) {
        let capabilities = params.capabilities
        encoding =
            capabilities?.general?.positionEncodings?.lazy.compactMap(PositionEncoding.init(rawValue:)).first ?? .utf16
        takesMarkdown = capabilities?.textDocument?.hover?.contentFormat?.first == "markdown"
        takesSymbolTrees = capabilities?.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false
        pullsDiagnostics = capabilities?.textDocument?.diagnostic != nil
        refreshesDiagnostics = capabilities?.workspace?.diagnostics?.refreshSupport ?? false
        takesVersions = capabilities?.textDocument?.publishDiagnostics?.versionSupport ?? false
        takesRelatedInformation = capabilities?.textDocument?.publishDiagnostics?.relatedInformation ?? false
        takesDeprecatedTag =
            capabilities?.textDocument?.publishDiagnostics?.tagSupport?.valueSet?.contains(2) ?? false
        takesCodeActions = capabilities?.textDocument?.codeAction?.codeActionLiteralSupport != nil
        preparesRename = capabilities?.textDocument?.rename?.prepareSupport ?? false
        takesDocumentChanges = capabilities?.workspace?.workspaceEdit?.documentChanges ?? false
        answersConfiguration = capabilities?.workspace?.configuration ?? false
        watchesFiles = capabilities?.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false
        createsFiles = capabilities?.workspace?.workspaceEdit?.resourceOperations?.contains("create") ?? false
        takesTooltips = capabilities?.textDocument?.documentLink?.tooltipSupport ?? false
        let resolved = capabilities?.textDocument?.codeAction?.resolveSupport?.properties
        resolvesEdits = resolved?.contains("edit") ?? false
        if params.locale?.lowercased().hasPrefix("en") == true { locale = .english }
    }
}
