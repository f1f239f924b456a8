import JSONRPC
import LanguageServerProtocol
import TextModel
import Validation

/// The server: takes message bodies, keeps the open documents, and gives message bodies to send.
///
/// Knows no pipe, clock or disk: whoever drives it calls `receive` for what has come, `answerAll` when nothing more is
/// waiting, and `typingPaused` when `pauseInMilliseconds` have gone by without a message.
package final class Server {
    package enum Phase: Sendable { case new, running, shutDown, ended }

    package let version: String
    package private(set) var phase = Phase.new
    /// The client's process, to end with.
    package private(set) var parentProcess: Int?
    package private(set) var client = ClientCapabilities()
    package internal(set) var configuration = Configuration(locale: .vietnamese)
    package private(set) var documents: [DocumentKey: Document] = [:]

    private var waiting: [IncomingMessage] = []
    private var outgoing: [[UInt8]] = []
    /// Documents whose findings may have changed since they were sent.
    private var changed: Set<DocumentKey> = []
    private var lastRequest = 0
    /// What the client said of settings: at the start, unasked, and when it was asked. The later lie over the earlier, and
    /// what is said again takes the place of what was said before, so that a setting can be taken back.
    private var settings = (initial: SettingsTree(), pushed: SettingsTree(), pulled: SettingsTree())
    /// What was said to be wrong with them: a client that sends a setting in three ways gets one message.
    private var settingsWarnings: Set<String> = []
    /// The request that asks for the settings, while it is not answered.
    private var settingsRequest: MessageID?
    /// One line an event, for whoever keeps a log; never the text of a document.
    private var log: [String] = []

    /// The files that settings come from.
    var files: WorkspaceFiles
    /// Paths of the workspace folders.
    package private(set) var folders: [String] = []
    /// Files of settings with problems that the client was told of.
    var reportedFiles: Set<String> = []

    /// `reader` is what the server knows of the disk.
    package init(version: String, reader: FileReader = .none) {
        self.version = version
        files = WorkspaceFiles(reader)
    }

    /// The exit code once the client has said `exit`. LSP 3.17, "exit".
    package private(set) var exitCode: Int32?

    /// What is to be sent, in order; empties the list.
    package func takeOutgoing() -> [[UInt8]] {
        defer { outgoing = [] }
        return outgoing
    }

    /// What is to be logged; empties the list.
    package func takeLog() -> [String] {
        defer { log = [] }
        return log
    }

    func note(_ event: String) { log.append(event) }

    func send(_ body: [UInt8]) { outgoing.append(body) }

    // MARK: Messages in

    private static let longMember = DocumentText.readAlready.map { IncomingMessage.LongMember(name: "text", key: $0) }

    /// Takes one message. A request that it cancels is answered at once if it still waits.
    package func receive(_ body: [UInt8]) {
        let message: IncomingMessage
        do {
            message = try IncomingMessage(body, long: Self.longMember)
        } catch {
            note("a message that can't be read: \(error.error.message)")
            send(OutgoingMessage.error(error.error, to: error.id))
            return
        }
        if case .notification("$/cancelRequest") = message.kind {
            cancel(message)
        } else {
            waiting.append(message)
        }
    }

    private func cancel(_ message: IncomingMessage) {
        guard let params = try? message.parameters(CancelParams.self) else { return }
        let id = params.number.map(MessageID.number) ?? params.string.map(MessageID.string)
        guard let id,
            let index = waiting.firstIndex(where: { waiting in
                if case .request(id, _) = waiting.kind { return true }
                return false
            })
        else { return }
        waiting.remove(at: index)
        send(OutgoingMessage.error(.cancelled, to: id))
    }

    /// Handles what was received, in order, then sends the findings of every document that changed: once, for its newest
    /// version.
    package func answerAll() {
        let messages = waiting
        waiting = []
        for message in messages where phase != .ended { handle(message) }
        publishChanged()
    }

    private func handle(_ message: IncomingMessage) {
        switch message.kind {
        case .request(let id, let method):
            do throws(ResponseError) {
                send(OutgoingMessage.response(to: id, result: try answer(method, message)))
            } catch {
                send(OutgoingMessage.error(error, to: id))
            }
        case .notification(let method):
            do throws(ResponseError) {
                try take(method, message)
            } catch {
                note("\(method): \(error.message)")
            }
        case .response(let id, let isError):
            guard id == settingsRequest else { return }
            settingsRequest = nil
            guard !isError, let answers: [SettingsTree] = try? message.result(), let answer = answers.first else {
                return
            }
            settings.pulled = answer
            applySettings()
        }
    }

    private func answer(_ method: String, _ message: IncomingMessage) throws(ResponseError) -> [UInt8] {
        var writer = JSONWriter()
        switch (phase, method) {
        case (.new, "initialize"): initialize(try message.parameters(), &writer)
        case (.new, _): throw .notInitialized
        case (.running, "initialize"): throw .invalidRequest("initialize came before")
        case (.running, "shutdown"):
            phase = .shutDown
            writer.null()
        case (.running, _):
            guard let feature = FeatureRoster.feature(for: method) else { throw .methodNotFound(method) }
            try feature.answer(self, message, &writer)
        case (.shutDown, _), (.ended, _): throw .invalidRequest("nothing but exit comes after shutdown")
        }
        return writer.bytes
    }

    private func initialize(_ params: InitializeParams, _ writer: inout JSONWriter) {
        phase = .running
        parentProcess = params.processId
        client = ClientCapabilities(params)
        settings.initial = params.initializationOptions ?? SettingsTree()
        folders = params.folderURIs.compactMap(FilePath.path(ofURI:))
        applySettings()
        writer.object { writer in
            writer.key("capabilities")
            writer.object { writer in
                writer.member("positionEncoding", client.encoding.rawValue)
                writer.key("textDocumentSync")
                writer.object { writer in
                    writer.member("openClose", true)
                    writer.member("change", 2)
                    writer.member("save", true)
                }
                writer.key("workspace")
                writer.object { writer in
                    writer.key("workspaceFolders")
                    writer.object { writer in
                        writer.member("supported", true)
                        writer.member("changeNotifications", true)
                    }
                }
                for feature in FeatureRoster.features { feature.advertise(self, &writer) }
            }
            writer.key("serverInfo")
            writer.object { writer in
                writer.member("name", "vanthu")
                writer.member("version", version)
            }
        }
    }

    private func take(_ method: String, _ message: IncomingMessage) throws(ResponseError) {
        if method == "exit" {
            exitCode = phase == .shutDown ? 0 : 1
            phase = .ended
            return
        }
        guard phase == .running else { throw .notInitialized }
        switch method {
        case "initialized":
            watchFiles()
            askForSettings()
        case "textDocument/didOpen": open(try message.parameters(DidOpenParams.self).textDocument)
        case "textDocument/didChange": try change(try message.parameters())
        case "textDocument/didClose": try close(try message.parameters(DocumentParams.self).textDocument)
        case "workspace/didChangeConfiguration":
            let pushed = (try? message.parameters(DidChangeConfigurationParams.self))?.settings
            // Eglot pushes {} for "no settings here".
            if let pushed, !pushed.isEmpty, pushed["vanthu"]?.isEmpty != true {
                settings.pushed = pushed
                applySettings()
            }
            askForSettings()
        case "textDocument/didSave", "workspace/didChangeWatchedFiles": refreshFiles()
        case "workspace/didChangeWorkspaceFolders":
            let change = try message.parameters(DidChangeWorkspaceFoldersParams.self).event
            let gone = Set(change.removed.compactMap { FilePath.path(ofURI: $0.uri) })
            folders.removeAll(where: gone.contains)
            folders += change.added.compactMap { FilePath.path(ofURI: $0.uri) }.filter { !folders.contains($0) }
            configureAll()
        case "$/error": throw .requestFailed("the client could not read a message of ours")
        default: return
        }
    }

    // MARK: Documents

    private func open(_ item: TextDocumentItem) {
        let key = DocumentKey(item.uri)
        let document = Document(
            uri: item.uri, version: item.version, text: item.text.string, languageID: item.languageId)
        documents[key] = document
        configure(document)
        changed.insert(key)
        publishFileFindings()
    }

    private func change(_ params: DidChangeParams) throws(ResponseError) {
        let key = DocumentKey(params.textDocument.uri)
        let document = try document(params.textDocument)
        if let old = document.version, let new = params.textDocument.version, new <= old {
            note("didChange: version \(new) after \(old)")
        }
        document.apply(params.contentChanges, version: params.textDocument.version, in: client.encoding)
        changed.insert(key)
    }

    private func close(_ identifier: TextDocumentIdentifier) throws(ResponseError) {
        let document = try document(identifier)
        documents[DocumentKey(identifier.uri)] = nil
        changed.remove(DocumentKey(identifier.uri))
        if !client.pullsDiagnostics { publish([], of: document, version: nil) }
        // What is on the disk counts again.
        if let path = FilePath.path(ofURI: identifier.uri), files.findings[path] != nil {
            reportedFiles.insert(path)
            publishFileFindings()
        }
    }

    /// The open document of that name, in whatever spelling.
    func document(_ identifier: TextDocumentIdentifier) throws(ResponseError) -> Document {
        guard let document = documents[DocumentKey(identifier.uri)] else {
            throw .invalidParams("\(identifier.uri) is not open")
        }
        return document
    }

    // MARK: Settings

    private func askForSettings() {
        guard client.answersConfiguration else { return }
        settingsRequest = ask("workspace/configuration") { writer in
            writer.object { writer in
                writer.key("items")
                writer.array { writer in writer.object { writer in writer.member("section", "vanthu") } }
            }
        }
    }

    /// Sends a request of ours; its answer is not awaited.
    @discardableResult
    func ask(_ method: String, _ params: (inout JSONWriter) -> Void) -> MessageID {
        lastRequest += 1
        let id = MessageID.string("vanthu-\(lastRequest)")
        send(OutgoingMessage.request(method, id: id, params: params))
        return id
    }

    /// Puts the layers of settings together, and says what is wrong with them that was not said.
    private func applySettings() {
        let before = configuration
        configuration = Configuration(locale: client.locale)
        let problems = [settings.initial, settings.pushed, settings.pulled].flatMap {
            configuration.apply($0, folder: folders.first ?? "/", isFile: false)
        }
        let warnings = problems.map { $0.message[configuration.locale] }
        for warning in warnings where settingsWarnings.insert(warning).inserted { showWarning(warning) }
        settingsWarnings = Set(warnings)
        guard configuration != before, !documents.isEmpty else { return }
        configureAll()
    }

    /// Has the findings of some documents sent again, or asked for.
    func findingsChanged(of keys: some Sequence<DocumentKey>) {
        let before = changed.count
        changed.formUnion(keys)
        guard changed.count > before, client.pullsDiagnostics, client.refreshesDiagnostics else { return }
        lastRequest += 1
        send(OutgoingMessage.request("workspace/diagnostic/refresh", id: .string("vanthu-\(lastRequest)")))
    }

    func showWarning(_ message: String) { showMessage(type: 2, "vanthu: \(message)") }

    /// Shows what the user asked to see.
    func show(_ text: String) { showMessage(type: 3, text) }

    /// LSP 3.17, "window/showMessage", with a type of "MessageType".
    private func showMessage(type: Int, _ message: String) {
        send(
            OutgoingMessage.notification("window/showMessage") { writer in
                writer.object { writer in
                    writer.member("type", type)
                    writer.member("message", message)
                }
            })
    }

    // MARK: Findings out

    /// How long to wait for the next message before calling `typingPaused`; nil: as long as it takes.
    package var pauseInMilliseconds: Int? {
        documents.values.filter { $0.typingOffset != nil || $0.isUnsettled }
            .map { configuration(of: $0).typingPause }.min()
    }

    /// Sends the findings that waited for the typing to pause.
    package func typingPaused() {
        for (key, document) in documents where document.typingOffset != nil || document.isUnsettled {
            document.typingOffset = nil
            document.settle()
            changed.insert(key)
        }
        publishChanged()
    }

    private func publishChanged() {
        guard !client.pullsDiagnostics else {
            changed = []
            return
        }
        for key in changed.sorted(by: { $0.decoded < $1.decoded }) {
            guard let document = documents[key] else { continue }
            if configuration(of: document).typingPause == 0 {
                document.typingOffset = nil
                document.settle()
            }
            var findings = document.findings(configuration(of: document).options)
            let all = findings.count
            if let caret = document.typingOffset { findings.removeAll { $0.range.touches(caret) } }
            if findings.count == all { document.typingOffset = nil }
            publish(findings, of: document, version: document.version)
        }
        changed = []
    }

    private func publish(_ findings: [Finding], of document: Document, version: Int?) {
        send(
            OutgoingMessage.notification("textDocument/publishDiagnostics") { writer in
                writer.object { writer in
                    writer.member("uri", document.uri)
                    if let version, client.takesVersions { writer.member("version", version) }
                    writer.key("diagnostics")
                    DiagnosticJSON.write(findings, of: document, for: self, to: &writer)
                }
            })
    }
}
