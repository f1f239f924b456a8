import Extraction
import JSONRPC
import LanguageServerProtocol
import Register
import TextModel
import Validation

extension Feature {
    /// LSP 3.17, "workspace/executeCommand": see `ServerCommand`.
    static let executeCommand = Feature(
        method: "workspace/executeCommand",
        advertise: { _, writer in
            writer.key("executeCommandProvider")
            writer.object { writer in
                writer.key("commands")
                writer.array { writer in for command in ServerCommand.allCases { writer.value(command.rawValue) } }
            }
        },
        answer: { (server, message, writer) throws(ResponseError) in
            let params: ExecuteCommandParams = try message.parameters()
            let arguments = params.arguments ?? []
            guard let command = ServerCommand(rawValue: params.command) else {
                let known = ServerCommand.allCases.map(\.rawValue).joined(separator: ", ")
                throw .invalidParams("no command \(params.command); write one of \(known)")
            }
            guard let first = arguments.first else { throw .invalidParams("\(params.command) takes arguments") }
            switch command {
            case .extract:
                let document = try server.document(TextDocumentIdentifier(uri: first))
                writer.object { writer in
                    writer.member("document", document.uri)
                    writer.key("entities")
                    EntityJSON.write(document.entities, of: document.text, offsets: .utf32, to: &writer)
                }
            case .showRegisterEntry: server.showRegisterEntry(first, uri: arguments.dropFirst().first, to: &writer)
            case .silence:
                guard arguments.count >= 2, RuleRoster.rule(named: arguments[1]) != nil else {
                    throw .invalidParams("\(params.command) takes a URI and a rule")
                }
                let document = try server.document(TextDocumentIdentifier(uri: first))
                let entry = SilencingEntry(
                    rule: arguments[1], text: arguments.count > 2 ? arguments[2] : nil, document, server)
                guard let file = entry.edit else {
                    throw .requestFailed("\(first) lies in no folder of the workspace")
                }
                server.ask("workspace/applyEdit") { writer in
                    writer.object { writer in
                        writer.key("edit")
                        writer.workspaceEdit(file, for: server)
                    }
                }
                writer.null()
            case .copyCitation: writer.value(arguments.last ?? first)
            }
        })
}

extension Server {
    /// Shows what the register knows of a question, where the document of a URI lies if one is given.
    fileprivate func showRegisterEntry(_ question: String, uri: String?, to writer: inout JSONWriter) {
        let document = uri.flatMap { documents[DocumentKey($0)] }
        let register = document?.analysis.register ?? files.register(configuration.registers)
        let locale = document.map { configuration(of: $0).locale } ?? configuration.locale
        let entries = Lookup.find(question, in: register).map { RegisterEntry($0, locale) }
        let nothing = LocalizedText(
            vi: "Sổ đăng ký không biết \"\(question)\".", en: "The register does not know \"\(question)\".")
        let text = entries.isEmpty ? nothing[locale] : entries.map(\.text).joined(separator: "\n")
        show(text)
        writer.object { writer in
            writer.member("query", question)
            writer.member("text", text)
            writer.key("results")
            writer.array { writer in for entry in entries { entry.write(to: &writer) } }
        }
    }
}
