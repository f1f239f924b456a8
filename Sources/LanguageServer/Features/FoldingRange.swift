import TextModel
import Extraction
import JSONRPC
import LanguageServerProtocol

extension Feature {
    /// LSP 3.17, "textDocument/foldingRange": every part of the outline of more than one line, what is quoted of other acts,
    /// tables.
    static let foldingRange = Feature(method: "textDocument/foldingRange", provider: "foldingRangeProvider") {
        (server, message, writer) throws(ResponseError) in
        let document = try server.document(try message.parameters(DocumentParams.self).textDocument)
        writer.array { writer in
            write(document.outline.roots, in: document, to: &writer)
            for quotation in document.outline.quotations { writer.fold(linesOf(quotation, in: document)) }
            for table in tables(in: document.text) { writer.fold(table) }
        }
    }
}

/// First and last line of a range, without blank lines at its end: they stay visible between two folds.
private func linesOf(_ range: TextRange, in document: Document) -> ClosedRange<Int> {
    let lines = document.text.lines
    let first = lines.line(at: range.start)
    var last = max(first, lines.line(at: range.end))
    while last > first, document.text.contentRange(ofLine: last).isEmpty { last -= 1 }
    return first...last
}

/// Lines that begin with `|`, one below the other.
private func tables(in text: SourceText) -> [ClosedRange<Int>] {
    var tables: [ClosedRange<Int>] = []
    var first: Int?
    for line in 0...text.lines.count {
        let isRow = line < text.lines.count && beginsWithBar(text.contentRange(ofLine: line), in: text)
        if isRow {
            first = first ?? line
        } else if let start = first {
            tables.append(start...line - 1)
            first = nil
        }
    }
    return tables
}

private func beginsWithBar(_ line: TextRange, in text: SourceText) -> Bool {
    var offset = line.start
    while offset < line.end, text.bytes[offset] == 0x20 || text.bytes[offset] == 0x09 { offset += 1 }
    return offset < line.end && text.bytes[offset] == UInt8(ascii: "|")
}

extension JSONWriter {
    fileprivate mutating func fold(_ lines: ClosedRange<Int>) {
        guard lines.count > 1 else { return }
        object { writer in
            writer.member("startLine", lines.lowerBound)
            writer.member("endLine", lines.upperBound)
            writer.member("kind", "region")
        }
    }
}

private func write(_ nodes: [Outline.Node], in document: Document, to writer: inout JSONWriter) {
    for node in nodes {
        writer.fold(linesOf(node.range, in: document))
        write(node.children, in: document, to: &writer)
    }
}
