package import JSONRPC
package import LanguageServerProtocol
package import TextModel

extension TextPosition {
    package init(_ position: Position) {
        self.init(line: position.line, column: position.character)
    }
}

extension SourceText {
    /// The UTF-8 offsets of a range of the client's.
    package func range(_ range: PositionRange, in encoding: PositionEncoding) -> TextRange {
        self.range(from: TextPosition(range.start), to: TextPosition(range.end), in: encoding)
    }
}

extension JSONWriter {
    /// LSP 3.17, "Position".
    package mutating func position(_ offset: Int, _ cursor: inout PositionCursor) {
        let position = cursor.position(ofUTF8Offset: offset)
        object { writer in
            writer.member("line", position.line)
            writer.member("character", position.column)
        }
    }

    /// LSP 3.17, "Range".
    package mutating func range(_ range: TextRange, _ cursor: inout PositionCursor) {
        object { writer in
            writer.key("start")
            writer.position(range.start, &cursor)
            writer.key("end")
            writer.position(range.end, &cursor)
        }
    }

    /// LSP 3.17, "Location".
    package mutating func location(_ uri: String, _ range: TextRange, _ cursor: inout PositionCursor) {
        object { writer in
            writer.member("uri", uri)
            writer.key("range")
            writer.range(range, &cursor)
        }
    }

    /// LSP 3.17, "TextEdit"s of one document.
    package mutating func textEdits(_ edits: [TextEdit], _ cursor: inout PositionCursor) {
        array { writer in
            for edit in edits {
                writer.object { writer in
                    writer.key("range")
                    writer.range(edit.range, &cursor)
                    writer.member("newText", edit.newText)
                }
            }
        }
    }

    /// LSP 3.17, "WorkspaceEdit" of one document, versioned where the client takes that.
    package mutating func workspaceEdit(
        _ edits: [TextEdit], of document: Document, versioned: Bool, encoding: PositionEncoding
    ) {
        var cursor = PositionCursor(document.text, encoding: encoding)
        object { writer in
            guard versioned else {
                writer.key("changes")
                writer.object { writer in
                    writer.key(document.uri)
                    writer.textEdits(edits, &cursor)
                }
                return
            }
            writer.key("documentChanges")
            writer.array { writer in
                writer.object { writer in
                    writer.key("textDocument")
                    writer.object { writer in
                        writer.member("uri", document.uri)
                        writer.key("version")
                        if let version = document.version { writer.value(version) } else { writer.null() }
                    }
                    writer.key("edits")
                    writer.textEdits(edits, &cursor)
                }
            }
        }
    }
}
