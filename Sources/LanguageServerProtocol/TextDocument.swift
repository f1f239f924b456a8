/// LSP 3.17, "TextDocumentIdentifier", with the version that a versioned one has.
package struct TextDocumentIdentifier: Decodable, Sendable {
    package var uri: String
    package var version: Int?

    package init(uri: String, version: Int? = nil) {
        self.uri = uri
        self.version = version
    }
}

/// LSP 3.17, "TextDocumentItem".
package struct TextDocumentItem: Decodable, Sendable {
    package var uri: String
    package var languageId: String?
    package var version: Int?
    package var text: DocumentText
}

/// Parameters that only name a document: documentSymbol, foldingRange, semanticTokens/full, didClose, didSave …
package struct DocumentParams: Decodable, Sendable {
    package var textDocument: TextDocumentIdentifier
}

/// Parameters that name a place in a document: hover, definition, documentHighlight, prepareRename …
package struct DocumentPositionParams: Decodable, Sendable {
    package var textDocument: TextDocumentIdentifier
    package var position: Position
}

/// Parameters that name a part of a document: inlayHint, semanticTokens/range.
package struct DocumentRangeParams: Decodable, Sendable {
    package var textDocument: TextDocumentIdentifier
    package var range: PositionRange
}
