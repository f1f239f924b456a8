import JSONRPC
import LanguageServerProtocol
import Register
import TextModel
import Validation

/// The files of the workspace that the server reads: settings, registers, the baseline.
extension Server {
    /// The settings in force for a document.
    package func configuration(of document: Document) -> Configuration { document.configuration ?? configuration }

    /// Gives a document the settings, the register and the baseline of where it lies. Returns whether anything changed.
    @discardableResult
    func configure(_ document: Document) -> Bool {
        let path = FilePath.path(ofURI: document.uri)
        var settled = configuration
        var file: ConfigurationFile?
        if let path { file = files.configuration(nearestTo: path, within: folders) }
        if let file { _ = settled.apply(file.tree, folder: file.folder, isFile: true) }
        settled.options.silencing = settled.silencing(
            ofFile: path, hasComments: document.hasComments, baseline: files.baseline(at: settled.baseline))
        let register = files.register(settled.registers)
        let sort: Document.FileSort
        if let path, FilePath.name(of: path) == ConfigurationFile.name {
            sort = .configuration(path, files.reader)
        } else if let path, files.isRegister(path) {
            sort = .register(FilePath.name(of: path))
        } else {
            sort = .prose
        }
        return document.adopt(settled, register, sort)
    }

    /// Gives all documents their settings again, and asks for new findings where something changed.
    func configureAll() {
        let touched = documents.filter { configure($0.value) }
        findingsChanged(of: touched.keys)
        publishFileFindings()
    }

    /// Looks whether a file that settings come from has changed on the disk.
    func refreshFiles() {
        guard files.refresh() else { return }
        configureAll()
    }

    /// Sends what is wrong inside the files of settings that are not open; those that are have it like any document. A
    /// client that asks for findings itself asks for open documents only: it gets one message a file.
    func publishFileFindings() {
        for (path, file) in files.findings.sorted(by: { $0.key < $1.key }) {
            let uri = FilePath.uri(ofPath: path)
            guard documents[DocumentKey(uri)] == nil else {
                reportedFiles.remove(path)
                continue
            }
            guard !file.findings.isEmpty || reportedFiles.contains(path) else { continue }
            if client.pullsDiagnostics {
                if !file.findings.isEmpty, reportedFiles.insert(path).inserted { showProblems(file.findings, path) }
            } else {
                publish(file.findings, ofFile: uri, file.text)
                reportedFiles.insert(path)
            }
            if file.findings.isEmpty { reportedFiles.remove(path) }
        }
        // A file that is gone has no problems.
        for path in reportedFiles.subtracting(files.findings.keys) {
            reportedFiles.remove(path)
            if !client.pullsDiagnostics { publish([], ofFile: FilePath.uri(ofPath: path), SourceText("")) }
        }
    }

    private func publish(_ findings: [Finding], ofFile uri: String, _ text: SourceText) {
        send(
            OutgoingMessage.notification("textDocument/publishDiagnostics") { writer in
                writer.object { writer in
                    writer.member("uri", uri)
                    writer.key("diagnostics")
                    var cursor = PositionCursor(text, encoding: client.encoding)
                    writer.array { writer in
                        for finding in findings {
                            DiagnosticJSON.write(
                                finding, uri: uri, text: text, configuration: configuration, for: self, &cursor,
                                to: &writer)
                        }
                    }
                }
            })
    }

    private func showProblems(_ findings: [Finding], _ path: String) {
        let first = findings.first?.message[configuration.locale] ?? ""
        showWarning("\(FilePath.name(of: path)): \(first)" + (findings.count > 1 ? " (+\(findings.count - 1))" : ""))
    }

    /// Asks to be told when such a file changes. LSP 3.17, "client/registerCapability".
    func watchFiles() {
        guard client.watchesFiles else { return }
        ask("client/registerCapability") { writer in
            writer.object { writer in
                writer.key("registrations")
                writer.array { writer in
                    writer.object { writer in
                        writer.member("id", "vanthu-files")
                        writer.member("method", "workspace/didChangeWatchedFiles")
                        writer.key("registerOptions")
                        writer.object { writer in
                            writer.key("watchers")
                            writer.array { writer in
                                for pattern in ["**/.vanthu*.json", "**/*.csv"] {
                                    writer.object { writer in writer.member("globPattern", pattern) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
