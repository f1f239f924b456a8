import JSONRPC
import LanguageServer
import Testing

/// A client that talks to the server through the framer, headers and bodies cut into pieces of a few bytes.
final class TestClient {
    let server: Server
    private var framer = MessageFramer()

    /// `files` are what the server finds on its disk.
    init(files: FileReader = .none) { server = Server(version: "9.9.9", reader: files) }

    /// All that came from the server and was not looked at yet.
    private(set) var inbox: [JSONValue] = []
    private var lastRequest = 0

    static let uri = "file:///tmp/b%C3%A1o%20c%C3%A1o.txt"

    /// With `initialize` done; `capabilities` and `more` are members written as JSON.
    static func started(
        capabilities: String = #""general":{"positionEncodings":["utf-8"]}"#, more: String = ""
    ) throws -> TestClient {
        let client = TestClient()
        try client.initialize(capabilities: capabilities, more: more)
        return client
    }

    @discardableResult
    func initialize(capabilities: String, more: String = "") throws -> JSONValue {
        let result = try request(
            "initialize", #"{"processId":null,"rootUri":null,"capabilities":{\#(capabilities)}\#(more)}"#)
        try notify("initialized", "{}")
        return result
    }

    /// With a text open.
    static func opened(_ text: String, capabilities: String = #""general":{"positionEncodings":["utf-8"]}"#) throws
        -> TestClient
    {
        let client = try started(capabilities: capabilities)
        try client.open(text)
        return client
    }

    func open(_ text: String, uri: String = TestClient.uri, version: Int = 1) throws {
        try notify(
            "textDocument/didOpen",
            #"{"textDocument":{"uri":"\#(uri)","languageId":"plaintext","version":\#(version),"text":\#(quoted(text))}}"#
        )
    }

    /// Sends messages in one batch, as a client does that writes faster than the server reads.
    func send(_ messages: [String]) throws {
        for message in messages {
            var bytes = MessageFramer.frame(Array(message.utf8))[...]
            while !bytes.isEmpty {
                let piece = bytes.prefix(7)
                framer.append(Array(piece))
                bytes = bytes.dropFirst(piece.count)
                while let body = try framer.next() { server.receive(body) }
            }
        }
        server.answerAll()
        try collect()
    }

    func collect() throws {
        for body in server.takeOutgoing() { inbox.append(try JSONValue(body)) }
    }

    func notify(_ method: String, _ params: String) throws {
        try send([#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(params)}"#])
    }

    /// The whole answer.
    func ask(_ method: String, _ params: String) throws -> JSONValue {
        lastRequest += 1
        let id = lastRequest
        try send([#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#])
        let index = try #require(inbox.firstIndex { $0["id"]?.int == id })
        return inbox.remove(at: index)
    }

    /// The result of the answer.
    func request(_ method: String, _ params: String) throws -> JSONValue {
        let answer = try ask(method, params)
        return try #require(answer["result"], "\(answer)")
    }

    func errorCode(_ method: String, _ params: String) throws -> Int? { try ask(method, params)["error"]?["code"]?.int }

    /// A request about a place in the open text.
    func request(_ method: String, line: Int, character: Int, more: String = "") throws -> JSONValue {
        try request(
            method,
            #"{"textDocument":{"uri":"\#(Self.uri)"},"position":{"line":\#(line),"character":\#(character)}\#(more)}"#)
    }

    /// The notifications of a method that have come; forgets them.
    func notifications(_ method: String) -> [JSONValue] {
        let found = inbox.filter { $0["method"]?.string == method }
        inbox.removeAll { $0["method"]?.string == method }
        return found.compactMap { $0["params"] }
    }

    /// The findings that were last sent.
    func diagnostics() throws -> JSONValue {
        try #require(notifications("textDocument/publishDiagnostics").last)
    }
}

/// A string as JSON.
func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.value(text)
    return writer.string
}
