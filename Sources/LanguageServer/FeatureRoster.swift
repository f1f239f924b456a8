/// All requests the server answers.
package enum FeatureRoster {
    package static let features: [Feature] = [
        .hover, .documentSymbol, .codeAction, .diagnostic, .definition, .declaration, .references, .documentHighlight,
        .foldingRange, .selectionRange, .prepareRename, .rename, .executeCommand,
    ]

    private static let byMethod = Dictionary(features.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first })

    package static func feature(for method: String) -> Feature? { byMethod[method] }
}
