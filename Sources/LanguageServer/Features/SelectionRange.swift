import Extraction
import JSONRPC
import LanguageServerProtocol
import TextModel

extension Feature {
    /// LSP 3.17, "textDocument/selectionRange": word, entities, sentence, line, parts of the outline, text; each wider than the
    /// one before.
    static let selectionRange = Feature(method: "textDocument/selectionRange", provider: "selectionRangeProvider") {
        (server, message, writer) throws(ResponseError) in
        let params: SelectionRangeParams = try message.parameters()
        let document = try server.document(params.textDocument)
        var cursor = PositionCursor(document.text, encoding: server.client.encoding)
        writer.array { writer in
            for position in params.positions {
                let offset = document.text.utf8Offset(of: TextPosition(position), in: server.client.encoding)
                let ranges = document.rangesToSelect(at: offset)
                write(ranges[...], &cursor, to: &writer)
            }
        }
    }
}

private func write(_ ranges: ArraySlice<TextRange>, _ cursor: inout PositionCursor, to writer: inout JSONWriter) {
    guard let range = ranges.first else { return }
    writer.object { writer in
        writer.key("range")
        writer.range(range, &cursor)
        if ranges.count > 1 {
            writer.key("parent")
            write(ranges.dropFirst(), &cursor, to: &writer)
        }
    }
}

extension Document {
    /// Ranges around an offset, each inside the next and none twice; never empty.
    fileprivate func rangesToSelect(at offset: Int) -> [TextRange] {
        var wanted: [TextRange] = [word(at: offset)]
        let block = analysis.starts[analysis.block(at: offset)]
        let near = entities.filter { $0.range.start >= block && $0.range.start <= offset && $0.range.touches(offset) }
        wanted += near.map(\.range).sorted { $0.length < $1.length }
        wanted.append(sentence(at: offset))
        wanted.append(text.contentRange(ofLine: text.lines.line(at: offset)))
        var parts: [TextRange] = []
        var nodes = outline.roots
        while let node = nodes.first(where: { $0.range.touches(offset) }) {
            parts.append(node.range)
            nodes = node.children
        }
        wanted += parts.reversed()
        wanted.append(text.wholeRange)
        var kept: [TextRange] = []
        for range in wanted where range.touches(offset) {
            guard let last = kept.last else {
                kept.append(range)
                continue
            }
            if range != last, range.contains(last) { kept.append(range) }
        }
        return kept
    }

    /// From the end of one sentence to the end of the next, within the line.
    private func sentence(at offset: Int) -> TextRange {
        let line = text.contentRange(ofLine: text.lines.line(at: offset))
        var start = line.start
        var index = line.start
        while index < line.end {
            let ends = ".!?;".utf8.contains(text.bytes[index])
            index += 1
            guard ends, index < line.end, text.bytes[index] == 0x20 else { continue }
            if index > offset { return TextRange(start, index) }
            while index < line.end, text.bytes[index] == 0x20 { index += 1 }
            if index <= offset { start = index }
        }
        return TextRange(start, line.end)
    }

    /// The letters and digits around an offset, in its line.
    private func word(at offset: Int) -> TextRange {
        let line = text.contentRange(ofLine: text.lines.line(at: offset))
        func isInWord(_ byte: UInt8) -> Bool {
            byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
        }
        var start = min(max(offset, line.start), line.end)
        var end = start
        while start > line.start, isInWord(text.bytes[start - 1]) { start -= 1 }
        while end < line.end, isInWord(text.bytes[end]) { end += 1 }
        return TextRange(start, end)
    }
}
