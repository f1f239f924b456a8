package import Extraction
package import JSONRPC
package import TextModel

/// Writes an outline as `outline --format json` prints it: lines count from 1.
package enum OutlineJSON {
    package static func write(
        _ nodes: [Outline.Node], of text: SourceText, offsets: PositionEncoding, to writer: inout JSONWriter
    ) {
        var counter = OffsetCounter(text, encoding: offsets)
        write(nodes, of: text, &counter, to: &writer)
    }

    private static func write(
        _ nodes: [Outline.Node], of text: SourceText, _ counter: inout OffsetCounter, to writer: inout JSONWriter
    ) {
        writer.array { writer in
            for node in nodes {
                writer.object { writer in
                    writer.member("kind", node.kind.rawValue)
                    writer.member("number", node.number)
                    writer.member("title", node.title(in: text))
                    writer.member("line", text.lines.line(at: node.range.start) + 1)
                    let start = counter.count(upTo: node.range.start)
                    let selectionStart = counter.count(upTo: node.selectionRange.start)
                    let selectionEnd = counter.count(upTo: node.selectionRange.end)
                    var endCounter = counter
                    writer.member("start", start)
                    writer.member("end", endCounter.count(upTo: node.range.end))
                    writer.member("selectionStart", selectionStart)
                    writer.member("selectionEnd", selectionEnd)
                    writer.key("children")
                    write(node.children, of: text, &counter, to: &writer)
                }
            }
        }
    }
}
