import JSONRPC
import TextModel

extension Command {
    static let demo = Command(
        name: "demo", usage: "demo [TỆP]", summary: "chạy máy chủ và cho xem một trình soạn thảo sẽ thấy gì",
        options: [],
        run: runDemo)
}

@Sendable
private func runDemo(_ arguments: Arguments) -> Int32 {
    guard arguments.paths.count <= 1 else {
        Output.error("vanthu demo: chỉ nhận một tệp\n")
        return 2
    }
    var name = DemoSample.name
    var text = SourceText(DemoSample.text)
    if let path = arguments.paths.first {
        guard var settings = try? FileSettings(arguments) else { return 2 }
        let (texts, isComplete) = Input.texts([path], settings: &settings)
        guard isComplete, let first = texts.first else { return 2 }
        name = first.name
        text = first.text
    }
    do throws(ServerProcess.Silence) {
        let server = try ServerProcess()
        defer { server.stop() }
        let screen = DemoScreen(isColoured: Platform.isTerminal(Platform.standardOutput) && !Platform.refusesColour)
        Output.print(try DemoSession(server: server, text: text, name: name, screen: screen).run())
        return 0
    } catch {
        Output.error("vanthu demo: \(error.reason)\n")
        return 2
    }
}

extension Platform {
    /// https://no-color.org
    fileprivate static var refusesColour: Bool { environment("NO_COLOR").map { !$0.isEmpty } ?? false }
}

/// What an editor asks of the server for one text, and what it shows.
private struct DemoSession {
    let server: ServerProcess
    let text: SourceText
    let name: String
    let screen: DemoScreen

    private static let uri = "untitled:demo"

    func run() throws(ServerProcess.Silence) -> String {
        let version = try start()
        let findings = try self.findings()
        var shown = screen.title("\(name): vanthu \(version) nhắc \(findings.count) chỗ")
        shown += screen.text(text, findings)
        shown += screen.title("Rê chuột")
        for entity in try entitiesToHover() {
            if let card = try card(at: entity) { shown += screen.card(of: text.string(in: entity), card) }
        }
        shown += screen.title("Dàn ý")
        shown += screen.outline(try symbols())
        if let finding = findings.first(where: \.isFixable), let (title, edits) = try fix(of: finding) {
            shown += screen.title("Một chỗ sửa: \(title)")
            let growth = edits.reduce(0) { $0 + $1.newText.utf8.count - $1.range.length }
            let after = TextRange(finding.range.start, finding.range.end + growth)
            let old = FindingText.clippedLine(around: finding.range, of: text)
            let new = FindingText.clippedLine(around: after, of: text.applying(edits))
            shown += screen.change(old.before + old.marked + old.after, new.before + new.marked + new.after)
        }
        return shown
    }

    /// Says hello and opens the text; returns the server's version.
    private func start() throws(ServerProcess.Silence) -> String {
        struct Greeting: Decodable {
            struct Info: Decodable { var version: String }
            var serverInfo: Info
        }
        let greeting: Greeting = try server.result(of: "initialize") { writer in
            writer.object { writer in
                writer.key("processId")
                writer.null()
                writer.member("locale", "vi")
                writer.key("capabilities")
                writer.raw(
                    #"""
                    {"general":{"positionEncodings":["utf-8"]},"textDocument":{"hover":{"contentFormat":["plaintext"]},
                    "documentSymbol":{"hierarchicalDocumentSymbolSupport":true}}}
                    """#.utf8)
            }
        }
        server.notify("initialized") { $0.object { _ in } }
        server.notify("textDocument/didOpen") { writer in
            writer.object { writer in
                writer.key("textDocument")
                writer.object { writer in
                    writer.member("uri", Self.uri)
                    writer.member("languageId", "plaintext")
                    writer.member("version", 1)
                    writer.member("text", text.string)
                }
            }
        }
        return greeting.serverInfo.version
    }

    private func findings() throws(ServerProcess.Silence) -> [DemoScreen.Finding] {
        struct Published: Decodable {
            struct Diagnostic: Decodable {
                struct Data: Decodable { var fixable: Bool }
                var range: WireRange
                var message: String
                var code: String
                var severity: Int
                var data: Data
            }
            var diagnostics: [Diagnostic]
        }
        let message = try server.notification("textDocument/publishDiagnostics")
        guard let published: Published = try? message.parameters() else { return [] }
        return published.diagnostics.map {
            DemoScreen.Finding(
                range: $0.range.range(in: text), message: $0.message, rule: $0.code, severity: $0.severity,
                isFixable: $0.data.fixable)
        }
    }

    /// Places of three things worth a look: an official, an act, a date; others where the text has none.
    private func entitiesToHover() throws(ServerProcess.Silence) -> [TextRange] {
        struct Extraction: Decodable {
            struct Entity: Decodable {
                struct Attributes: Decodable { var own: Bool? }
                var kind: String
                var attributes: Attributes
                var start: Int
                var end: Int
            }
            var entities: [Entity]
        }
        let extraction: Extraction = try server.result(of: "workspace/executeCommand") { writer in
            writer.object { writer in
                writer.member("command", "vanthu.extract")
                writer.key("arguments")
                writer.array { $0.value(Self.uri) }
            }
        }
        var chosen: [Extraction.Entity] = []
        for kind in ["person", "citation", "date", "organisation", "dateRange", "term", "position", "quantity"] {
            // The text's own number says nothing that the text does not.
            let first = extraction.entities.first { $0.kind == kind && $0.attributes.own != true }
            if chosen.count < 3, let first { chosen.append(first) }
        }
        // The command answers in Unicode scalars from the start of the text.
        var offsets: [Int] = []
        var offset = 0
        for byte in text.bytes {
            if !UTF8Scalar.isContinuation(byte) { offsets.append(offset) }
            offset += 1
        }
        offsets.append(text.utf8Count)
        return chosen.filter { $0.end < offsets.count && $0.start <= $0.end }
            .map { TextRange(offsets[$0.start], offsets[$0.end]) }
    }

    private func card(at range: TextRange) throws(ServerProcess.Silence) -> String? {
        struct Hover: Decodable {
            struct Contents: Decodable { var value: String }
            var contents: Contents
        }
        let answer: Hover? = try server.result(of: "textDocument/hover") { writer in
            writer.object { writer in
                writer.textDocument(Self.uri)
                writer.key("position")
                writer.position(range.start, in: text)
            }
        }
        return answer?.contents.value
    }

    private func symbols() throws(ServerProcess.Silence) -> [DemoScreen.Symbol] {
        try server.result(of: "textDocument/documentSymbol") { writer in
            writer.object { $0.textDocument(Self.uri) }
        }
    }

    /// The title and the edits of the preferred fix of a finding.
    private func fix(
        of finding: DemoScreen.Finding
    ) throws(ServerProcess.Silence) -> (title: String, edits: [TextEdit])? {
        struct Action: Decodable {
            struct Edit: Decodable {
                struct Change: Decodable {
                    var range: WireRange
                    var newText: String
                }
                var changes: [String: [Change]]
            }
            var title: String
            var edit: Edit
        }
        let actions: [Action] = try server.result(of: "textDocument/codeAction") { writer in
            writer.object { writer in
                writer.textDocument(Self.uri)
                writer.key("range")
                writer.object { writer in
                    writer.key("start")
                    writer.position(finding.range.start, in: text)
                    writer.key("end")
                    writer.position(finding.range.end, in: text)
                }
                writer.key("context")
                writer.raw(#"{"diagnostics":[],"only":["quickfix"]}"#.utf8)
            }
        }
        guard let action = actions.first, let changes = action.edit.changes[Self.uri] else { return nil }
        return (action.title, changes.map { TextEdit($0.range.range(in: text), $0.newText) })
    }
}

/// LSP 3.17, "Range", in UTF-8 columns.
private struct WireRange: Decodable {
    struct Position: Decodable {
        var line: Int
        var character: Int
    }
    var start: Position
    var end: Position

    func range(in text: SourceText) -> TextRange {
        text.range(
            from: TextPosition(line: start.line, column: start.character),
            to: TextPosition(line: end.line, column: end.character), in: .utf8)
    }
}

extension JSONWriter {
    fileprivate mutating func textDocument(_ uri: String) {
        key("textDocument")
        object { $0.member("uri", uri) }
    }

    fileprivate mutating func position(_ offset: Int, in text: SourceText) {
        let position = text.position(ofUTF8Offset: offset, in: .utf8)
        object { writer in
            writer.member("line", position.line)
            writer.member("character", position.column)
        }
    }
}
