import Extraction
import JSONRPC
import LanguageServerProtocol
import Register
import TextModel

extension Feature {
    /// LSP 3.17, "textDocument/documentLink": citations of acts that have an address in a register.
    static let documentLink = Feature(
        method: "textDocument/documentLink",
        advertise: { _, writer in
            writer.key("documentLinkProvider")
            writer.object { writer in writer.member("resolveProvider", false) }
        },
        answer: { (server, message, writer) throws(ResponseError) in
            let document = try server.document(try message.parameters(DocumentParams.self).textDocument)
            var cursor = PositionCursor(document.text, encoding: server.client.encoding)
            writer.array { writer in
                // Built-in rows have no addresses: their sources are not the acts.
                guard document.analysis.register.own != nil else { return }
                let citations = document.entities.filter { $0.kind == .citation }
                let acts = Dictionary(grouping: citations, by: \.number).compactMapValues { mentions -> KnownAct? in
                    let known = document.knownActs(
                        of: mentions.first { $0.form == .full } ?? mentions[0], among: mentions)
                    return known.count == 1 ? known.first : nil
                }
                for entity in citations {
                    guard let act = acts[entity.number], !act.address.isEmpty else { continue }
                    writer.object { writer in
                        writer.key("range")
                        writer.range(entity.range, &cursor)
                        writer.member("target", act.address)
                        guard server.client.takesTooltips else { return }
                        writer.member("tooltip", act.title.isEmpty ? act.code : act.title)
                    }
                }
            }
        })
}
