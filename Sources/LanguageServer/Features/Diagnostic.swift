import JSONRPC
import LanguageServerProtocol

extension Feature {
    /// LSP 3.17, "textDocument/diagnostic": the findings, for clients that ask. Those clients are sent none unasked.
    static let diagnostic = Feature(
        method: "textDocument/diagnostic",
        advertise: { server, writer in
            guard server.client.pullsDiagnostics else { return }
            writer.key("diagnosticProvider")
            writer.object { writer in
                writer.member("identifier", "vanthu")
                writer.member("interFileDependencies", false)
                writer.member("workspaceDiagnostics", false)
            }
        },
        answer: { (server, message, writer) throws(ResponseError) in
            let params: DiagnosticParams = try message.parameters()
            let document = try server.document(params.textDocument)
            document.settle()
            var items = JSONWriter()
            let findings = document.findings(server.configuration(of: document).options)
            DiagnosticJSON.write(findings, of: document, for: server, to: &items)
            let resultID = String(fingerprint(of: items.bytes), radix: 16)
            let isUnchanged = params.previousResultId == resultID
            writer.object { writer in
                writer.member("kind", isUnchanged ? "unchanged" : "full")
                writer.member("resultId", resultID)
                guard !isUnchanged else { return }
                writer.key("items")
                writer.raw(items.bytes)
            }
        })
}

/// FNV-1a, 64 bits: the same findings at the same places give the same result id.
private func fingerprint(of bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
