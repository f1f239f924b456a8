import JSONRPC
import LanguageServerProtocol
import TextModel

extension Feature {
    /// LSP 3.17, "workspace/executeCommand". `vanthu.extract` with a URI: what `vanthu extract` prints of that document.
    static let executeCommand = Feature(
        method: "workspace/executeCommand",
        advertise: { _, writer in
            writer.key("executeCommandProvider")
            writer.object { writer in
                writer.key("commands")
                writer.array { writer in writer.value(extract) }
            }
        },
        answer: { (server, message, writer) throws(ResponseError) in
            let params: ExecuteCommandParams = try message.parameters()
            guard params.command == extract else {
                throw .invalidParams("no command \(params.command); write \(extract)")
            }
            guard let uri = params.arguments?.first else {
                throw .invalidParams("\(extract) takes the URI of an open document")
            }
            let document = try server.document(TextDocumentIdentifier(uri: uri))
            writer.object { writer in
                writer.member("document", document.uri)
                writer.key("entities")
                EntityJSON.write(document.entities, of: document.text, offsets: .utf32, to: &writer)
            }
        })
}

private let extract = "vanthu.extract"
