import JSONRPC
import LanguageServerProtocol
import TextModel
import Validation

extension Feature {
    /// LSP 3.17, "textDocument/codeAction": the fixes of the findings at the range, and all safe fixes at once.
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
                    for kind in [quickFix, fixAll] { writer.value(kind) }
                }
            }
        },
        answer: { (server, message, writer) throws(ResponseError) in
            let params: CodeActionParams = try message.parameters()
            let document = try server.document(params.textDocument)
            let encoding = server.client.encoding
            let range = document.text.range(params.range, in: encoding)
            let findings = document.findings(server.configuration.options)
            let here = findings.filter { $0.range.start <= range.end && range.start <= $0.range.end }
            let wanted = params.context.only
            writer.array { writer in
                if isWanted(quickFix, wanted) {
                    for finding in here {
                        for (number, fix) in finding.fixes.enumerated() {
                            write(fix, number: number, of: finding, in: document, for: server, to: &writer)
                        }
                    }
                }
                // Unasked, it is offered only where something is wrong: the light bulb stays quiet elsewhere.
                let edits = Diagnosis.safeEdits(of: findings)
                if !edits.isEmpty, isWanted(fixAll, wanted), wanted != nil || !here.isEmpty {
                    writeFixAll(edits, in: document, for: server, to: &writer)
                }
            }
        })
}

private let quickFix = "quickfix"
private let fixAll = "source.fixAll.vanthu"

/// Whether a kind is one of those asked for: kinds are prefixes up to a dot. LSP 3.17, "CodeActionKind".
private func isWanted(_ kind: String, _ wanted: [String]?) -> Bool {
    guard let wanted else { return true }
    return wanted.contains { $0.isEmpty || kind == $0 || kind.hasPrefix($0 + ".") }
}

private func write(
    _ fix: Fix, number: Int, of finding: Finding, in document: Document, for server: Server, to writer: inout JSONWriter
) {
    writer.object { writer in
        writer.member("title", fix.title[server.configuration.locale])
        writer.member("kind", quickFix)
        writer.key("diagnostics")
        DiagnosticJSON.write([finding], of: document, for: server, to: &writer)
        if fix.isPreferred { writer.member("isPreferred", true) }
        guard server.client.resolvesEdits else {
            writer.edit(fix.edits, of: document, for: server)
            return
        }
        writer.data(of: document) { writer in
            writer.member("rule", finding.rule)
            writer.member("start", finding.range.start)
            writer.member("end", finding.range.end)
            writer.member("fix", number)
        }
    }
}

private func writeFixAll(_ edits: [TextEdit], in document: Document, for server: Server, to writer: inout JSONWriter) {
    let title = LocalizedText(vi: "Sửa tất cả những chỗ sửa chắc được", en: "Fix all that can be fixed safely")
    writer.object { writer in
        writer.member("title", title[server.configuration.locale])
        writer.member("kind", fixAll)
        if server.client.resolvesEdits {
            writer.data(of: document) { _ in }
        } else {
            writer.edit(edits, of: document, for: server)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func edit(_ edits: [TextEdit], of document: Document, for server: Server) {
        key("edit")
        workspaceEdit(
            edits, of: document, versioned: server.client.takesDocumentChanges, encoding: server.client.encoding)
    }

    /// What tells, when the action comes back, which it was: see `CodeActionData`.
    fileprivate mutating func data(of document: Document, _ members: (inout JSONWriter) -> Void) {
        key("data")
        object { writer in
            writer.member("uri", document.uri)
            if let version = document.version { writer.member("version", version) }
            members(&writer)
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
        let findings = document.findings(server.configuration.options)
        var edits = Diagnosis.safeEdits(of: findings)
        if let rule = params.data.rule {
            let finding = findings.first {
                $0.rule == rule && $0.range.start == params.data.start && $0.range.end == params.data.end
            }
            guard let fixes = finding?.fixes, let number = params.data.fix, fixes.indices.contains(number) else {
                throw .contentModified
            }
            edits = fixes[number].edits
        }
        writer.object { writer in
            writer.member("title", params.title)
            if let kind = params.kind { writer.member("kind", kind) }
            if let isPreferred = params.isPreferred { writer.member("isPreferred", isPreferred) }
            writer.edit(edits, of: document, for: server)
        }
    }
}
