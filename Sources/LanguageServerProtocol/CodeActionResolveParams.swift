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
    /// The rule of the finding, and its place in UTF-8 offsets; absent for all fixes at once.
    package var rule: String?
    package var start: Int?
    package var end: Int?
    /// Which of the finding's fixes.
    package var fix: Int?
}
