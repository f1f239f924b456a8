import JSONRPC
import LanguageServerProtocol
import TextModel
import Validation

extension Feature {
    /// LSP 3.17, "textDocument/codeAction": the fixes of the findings at the range, all safe fixes at once, refactorings of
    /// what stands there, and ways to silence the findings.
    static let codeAction = Feature(
        method: "textDocument/codeAction",
        advertise: { server, writer in
            guard server.client.takesCodeActions else {
                writer.member("codeActionProvider", true)
                return
            }
            writer.key("codeActionProvider")
            writer.object { writer in
                writer.member("resolveProvider", server.client.resolvesEdits)
                writer.key("codeActionKinds")
                writer.array { writer in
                    for kind in CodeActionKind.allCases { writer.value(kind.rawValue) }
                }
            }
        },
        answer: { (server, message, writer) throws(ResponseError) in
            let params: CodeActionParams = try message.parameters()
            let document = try server.document(params.textDocument)
            let range = document.text.range(params.range, in: server.client.encoding)
            let offers = CodeActionOffer.all(at: range, in: document, for: server, only: params.context.only)
            writer.array { writer in
                for offer in offers { write(offer, at: range, in: document, for: server, to: &writer) }
            }
        })
}

private func write(
    _ offer: CodeActionOffer, at range: TextRange, in document: Document, for server: Server,
    to writer: inout JSONWriter
) {
    writer.object { writer in
        writer.member("title", offer.title[server.configuration(of: document).locale])
        writer.member("kind", offer.kind.rawValue)
        if let finding = offer.finding {
            writer.key("diagnostics")
            DiagnosticJSON.write([finding], of: document, for: server, to: &writer)
        }
        if offer.isPreferred { writer.member("isPreferred", true) }
        writer.command(of: offer, server.configuration(of: document).locale)
        guard server.client.resolvesEdits else {
            writer.edit(offer, of: document, for: server)
            return
        }
        writer.key("data")
        writer.object { writer in
            writer.member("uri", document.uri)
            if let version = document.version { writer.member("version", version) }
            writer.member("start", range.start)
            writer.member("end", range.end)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func command(of offer: CodeActionOffer, _ locale: MessageLocale) {
        guard let command = offer.command else { return }
        key("command")
        object { writer in
            writer.member("title", offer.title[locale])
            writer.member("command", command.name)
            writer.key("arguments")
            writer.array { writer in for argument in command.arguments { writer.value(argument) } }
        }
    }

    fileprivate mutating func edit(_ offer: CodeActionOffer, of document: Document, for server: Server) {
        if offer.command != nil { return }
        key("edit")
        if let file = offer.otherFile {
            workspaceEdit(file, for: server)
        } else {
            workspaceEdit(
                offer.edits, of: document, versioned: server.client.takesDocumentChanges,
                encoding: server.client.encoding)
        }
    }

    /// LSP 3.17, "WorkspaceEdit" of a file that need not be open, made first where it is not there.
    mutating func workspaceEdit(_ file: CodeActionOffer.OtherFile, for server: Server) {
        var cursor = PositionCursor(file.text ?? SourceText(""), encoding: server.client.encoding)
        object { writer in
            guard server.client.takesDocumentChanges else {
                writer.key("changes")
                writer.object { writer in
                    writer.key(file.uri)
                    writer.textEdits(file.edits, &cursor)
                }
                return
            }
            writer.key("documentChanges")
            writer.array { writer in
                if file.text == nil, server.client.createsFiles {
                    writer.object { writer in
                        writer.member("kind", "create")
                        writer.member("uri", file.uri)
                    }
                }
                writer.object { writer in
                    writer.key("textDocument")
                    writer.object { writer in
                        writer.member("uri", file.uri)
                        writer.key("version")
                        writer.null()
                    }
                    writer.key("edits")
                    writer.textEdits(file.edits, &cursor)
                }
            }
        }
    }
}

extension Feature {
    /// LSP 3.17, "codeAction/resolve": the edit of an action that the user has chosen.
    static let codeActionResolve = Feature(method: "codeAction/resolve", advertise: { _, _ in }) {
        (server, message, writer) throws(ResponseError) in
        let params: CodeActionResolveParams = try message.parameters()
        let document = try server.document(TextDocumentIdentifier(uri: params.data.uri))
        guard params.data.version == document.version else { throw .contentModified }
        let range = TextRange(params.data.start, params.data.end)
        let locale = server.configuration(of: document).locale
        let offers = CodeActionOffer.all(at: range, in: document, for: server, only: params.kind.map { [$0] })
        guard let offer = offers.first(where: { $0.title[locale] == params.title }) else {
            throw .contentModified
        }
        writer.object { writer in
            writer.member("title", params.title)
            if let kind = params.kind { writer.member("kind", kind) }
            if let isPreferred = params.isPreferred { writer.member("isPreferred", isPreferred) }
            writer.command(of: offer, locale)
            writer.edit(offer, of: document, for: server)
        }
    }
}
