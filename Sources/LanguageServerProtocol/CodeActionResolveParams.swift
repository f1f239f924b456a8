/// LSP 3.17, "codeAction/resolve": the action as it was sent.
package struct CodeActionResolveParams: Decodable, Sendable {
    package var title: String
    package var kind: String?
    package var isPreferred: Bool?
    package var data: CodeActionData
}

/// What we keep in an action whose edit is asked for later.
package struct CodeActionData: Decodable, Sendable {
    package var uri: String
    package var version: Int?
    /// The range that was asked about, in UTF-8 offsets: what is offered there is told by kind and title.
    package var start: Int
    package var end: Int
}
