import Extraction
import JSONRPC
import LanguageServerProtocol
import Register
import TextModel

extension Feature {
    /// LSP 3.17, "textDocument/inlayHint": the year assumed for a date, the code of an act that is named without it.
    static let inlayHint = Feature(method: "textDocument/inlayHint", provider: "inlayHintProvider") {
        (server, message, writer) throws(ResponseError) in
        let params: DocumentRangeParams = try message.parameters()
        let document = try server.document(params.textDocument)
        let range = document.text.range(params.range, in: server.client.encoding)
        let configuration = server.configuration(of: document)
        var cursor = PositionCursor(document.text, encoding: server.client.encoding)
        writer.array { writer in
            for entity in document.entities where range.touches(entity.range.end) {
                guard let label = label(of: entity, in: document, configuration) else { continue }
                writer.object { writer in
                    writer.key("position")
                    writer.position(entity.range.end, &cursor)
                    writer.member("label", label)
                    writer.member("paddingLeft", entity.kind == .citation)
                }
            }
        }
    }
}

private func label(of entity: Entity, in document: Document, _ configuration: Configuration) -> String? {
    switch entity.mention.value {
    case .date(let value):
        guard configuration.hintsYears, value.year == nil, value.shape != .relative, !value.isLunar,
            let resolved = entity.text("resolved")
        else {
            return nil
        }
        return "/\(resolved.prefix(4))"
    case .citation(let value):
        guard configuration.hintsCodes, value.form == .name, value.name != nil else { return nil }
        let acts = document.knownActs(of: entity, among: document.mentions(of: entity))
        // A plenum may have passed several: all of them, or the hint would choose.
        return acts.isEmpty || acts.count > 3 ? nil : acts.map(\.code).joined(separator: ", ")
    default: return nil
    }
}
