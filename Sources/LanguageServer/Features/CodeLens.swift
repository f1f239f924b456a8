import Extraction
import JSONRPC
import LanguageServerProtocol
import TextModel
import Validation

extension Feature {
    /// LSP 3.17, "textDocument/codeLens": over an article how often this document refers to it, over the first mention of an
    /// official how often he is mentioned. They only say so: their command does nothing.
    static let codeLens = Feature(
        method: "textDocument/codeLens",
        advertise: { _, writer in
            writer.key("codeLensProvider")
            writer.object { writer in writer.member("resolveProvider", false) }
        },
        answer: { (server, message, writer) throws(ResponseError) in
            let document = try server.document(try message.parameters(DocumentParams.self).textDocument)
            let lenses = articleLenses(document) + officialLenses(document)
            var cursor = PositionCursor(document.text, encoding: server.client.encoding)
            writer.array { writer in
                for lens in lenses.sorted(by: { $0.range < $1.range }) {
                    writer.object { writer in
                        writer.key("range")
                        writer.range(lens.range, &cursor)
                        writer.key("command")
                        writer.object { writer in
                            writer.member("title", lens.title[server.configuration.locale])
                            writer.member("command", "")
                        }
                    }
                }
            }
        })
}

private struct Lens {
    var range: TextRange
    var title: LocalizedText
}

private func articleLenses(_ document: Document) -> [Lens] {
    let text = document.text
    return ArticleReferences(document).counts.map { range, count in
        // A lens stands over one line.
        let line = text.contentRange(ofLine: text.lines.line(at: range.start))
        return Lens(
            range: TextRange(range.start, min(range.end, max(line.end, range.start))),
            title: LocalizedText(
                vi: "được dẫn \(count) lần trong văn bản",
                en: count == 1 ? "referred to once in this document" : "referred to \(count) times in this document"))
    }
}

private func officialLenses(_ document: Document) -> [Lens] {
    var mentions: [Int: (first: Entity, count: Int, hasOffice: Bool)] = [:]
    for entity in document.entities where entity.kind == .person {
        var known = mentions[entity.number] ?? (entity, 0, false)
        known.count += 1
        if entity.attribute("positions") != nil { known.hasOffice = true }
        mentions[entity.number] = known
    }
    return mentions.values.filter { $0.count > 1 && $0.hasOffice }.map { known in
        Lens(
            range: known.first.range,
            title: LocalizedText(vi: "nhắc \(known.count) lần", en: "mentioned \(known.count) times"))
    }
}
