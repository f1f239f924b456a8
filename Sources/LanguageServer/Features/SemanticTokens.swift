import Extraction
import JSONRPC
import LanguageServerProtocol
import TextModel

extension Feature {
    /// LSP 3.17, "textDocument/semanticTokens/full": every entity, in the colour of its kind.
    static let semanticTokens = Feature(
        method: "textDocument/semanticTokens/full",
        advertise: { _, writer in
            writer.key("semanticTokensProvider")
            writer.object { writer in
                writer.key("legend")
                writer.object { writer in
                    writer.key("tokenTypes")
                    writer.array { writer in
                        for kind in EntityKind.allCases { writer.value(kind.tokenType) }
                    }
                    writer.key("tokenModifiers")
                    writer.array { _ in }
                }
                writer.member("full", true)
                writer.member("range", true)
            }
        },
        answer: { (server, message, writer) throws(ResponseError) in
            let document = try server.document(try message.parameters(DocumentParams.self).textDocument)
            write(document.entities, of: document, server.client.encoding, to: &writer)
        })

    /// LSP 3.17, "textDocument/semanticTokens/range": those in a part of the text.
    static let semanticTokensRange = Feature(method: "textDocument/semanticTokens/range", advertise: { _, _ in }) {
        (server, message, writer) throws(ResponseError) in
        let params: DocumentRangeParams = try message.parameters()
        let document = try server.document(params.textDocument)
        let range = document.text.range(params.range, in: server.client.encoding)
        let inside = document.entities.filter { $0.range.start < range.end && range.start < $0.range.end }
        write(inside, of: document, server.client.encoding, to: &writer)
    }
}

private func write(
    _ entities: [Entity], of document: Document, _ encoding: PositionEncoding, to writer: inout JSONWriter
) {
    var cursor = PositionCursor(document.text, encoding: encoding)
    var last = TextPosition(line: 0, column: 0)
    writer.object { writer in
        writer.key("data")
        writer.array { writer in
            for token in SemanticToken.tokens(of: entities, in: document.text) {
                let start = cursor.position(ofUTF8Offset: token.range.start)
                let end = cursor.position(ofUTF8Offset: token.range.end)
                writer.value(start.line - last.line)
                writer.value(start.line == last.line ? start.column - last.column : start.column)
                writer.value(end.column - start.column)
                writer.value(token.type)
                writer.value(0)
                last = start
            }
        }
    }
}

/// A piece of one line in one colour. Pieces do not overlap: a nested entity takes its place out of the one around it.
struct SemanticToken: Equatable {
    var range: TextRange
    /// Index of the kind in the legend.
    var type: Int

    /// Pieces in order of place; `entities` are by start, then longest first.
    static func tokens(of entities: [Entity], in text: SourceText) -> [SemanticToken] {
        var tokens: [SemanticToken] = []
        /// Entities that are open, the innermost last, and up to where the text has its colour.
        var open: [(end: Int, type: Int)] = []
        var done = 0
        func paint(upTo end: Int) {
            if let innermost = open.last { add(TextRange(done, max(done, end)), innermost.type, in: text, to: &tokens) }
            done = max(done, end)
        }
        for entity in entities {
            while let innermost = open.last, innermost.end <= entity.range.start {
                paint(upTo: innermost.end)
                open.removeLast()
            }
            paint(upTo: entity.range.start)
            // One that crosses the end of the one around it is cut there.
            let end = min(entity.range.end, open.last?.end ?? Int.max)
            let type = entity.kind.ordinal
            open.append((end, type))
        }
        while let innermost = open.popLast() {
            open.append(innermost)
            paint(upTo: innermost.end)
            open.removeLast()
        }
        return tokens
    }

    private static func add(_ range: TextRange, _ type: Int, in text: SourceText, to tokens: inout [SemanticToken]) {
        guard !range.isEmpty else { return }
        for line in text.lines.line(at: range.start)...text.lines.line(at: range.end - 1) {
            let content = text.contentRange(ofLine: line)
            let start = max(range.start, content.start)
            let end = min(range.end, content.end)
            if start < end { tokens.append(SemanticToken(range: TextRange(start, end), type: type)) }
        }
    }
}

extension EntityKind {
    /// LSP 3.17, "SemanticTokenTypes": one standard type a kind, so that every theme has a colour for it.
    fileprivate var tokenType: String {
        switch self {
        case .citation: "function"
        case .provision: "method"
        case .date: "enumMember"
        case .dateRange: "enum"
        case .term: "typeParameter"
        case .person: "variable"
        case .position: "property"
        case .organisation: "class"
        case .event: "event"
        case .quantity: "number"
        case .place: "namespace"
        }
    }
}
