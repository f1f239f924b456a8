/// All requests the server answers.
package enum FeatureRoster {
    package static let features: [Feature] = [
        .hover, .completion, .completionResolve, .documentSymbol, .workspaceSymbol,
        .definition, .declaration, .references, .documentHighlight,
        .codeAction, .codeActionResolve, .formatting, .rangeFormatting, .diagnostic,
        .prepareRename, .rename,
        .codeLens, .documentLink, .foldingRange, .selectionRange, .semanticTokens, .semanticTokensRange, .inlayHint,
        .executeCommand,
    ]

    private static let byMethod = Dictionary(features.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first })

    package static func feature(for method: String) -> Feature? { byMethod[method] }
}
