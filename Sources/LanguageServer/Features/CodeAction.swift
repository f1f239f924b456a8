import JSONRPC
import LanguageServerProtocol
import TextModel
import Validation

extension Feature {
    /// LSP 3.17, "textDocument/codeAction": the fixes of the findings at the range, and all safe fixes at once.
    static let codeAction = Feature(
        method: "textDocument/codeAction",
        advertise: { _, writer in
            writer.key("codeActionProvider")
            writer.object { writer in
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
            let range = document.text.range(
                from: TextPosition(params.range.start), to: TextPosition(params.range.end), in: encoding)
            let findings = document.findings(server.configuration.options)
            let here = findings.filter { $0.range.start <= range.end && range.start <= $0.range.end }
            let wanted = params.context.only
            writer.array { writer in
                if isWanted(quickFix, wanted) {
                    for finding in here {
                        for fix in finding.fixes {
                            write(fix, of: finding, in: document, for: server, to: &writer)
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
    _ fix: Fix, of finding: Finding, in document: Document, for server: Server, to writer: inout JSONWriter
) {
    writer.object { writer in
        writer.member("title", fix.title[server.configuration.locale])
        writer.member("kind", quickFix)
        writer.key("diagnostics")
        DiagnosticJSON.write([finding], of: document, for: server, to: &writer)
        if fix.isPreferred { writer.member("isPreferred", true) }
        writer.key("edit")
        writer.workspaceEdit(
            fix.edits, of: document, versioned: server.client.takesDocumentChanges, encoding: server.client.encoding)
    }
}

private func writeFixAll(
    _ edits: [TextEdit], in document: Document, for server: Server, to writer: inout JSONWriter
) {
    let title = LocalizedText(vi: "Sửa tất cả những chỗ sửa chắc được", en: "Fix all that can be fixed safely")
    writer.object { writer in
        writer.member("title", title[server.configuration.locale])
        writer.member("kind", fixAll)
        writer.key("edit")
        writer.workspaceEdit(
            edits, of: document, versioned: server.client.takesDocumentChanges, encoding: server.client.encoding)
    }
}
