import JSONRPC

/// This very program as a language server, started as a child, with its client's end of the conversation.
final class ServerProcess {
    /// Why the conversation can't go on.
    struct Silence: Error { var reason: String }

    private static let patienceInMilliseconds: Int32 = 10_000

    private let child: Platform.Child
    private var framer = MessageFramer()
    private var lastRequest = 0
    private var inbox: [IncomingMessage] = []

    init() throws(Silence) {
        guard let child = Platform.spawn(Platform.executable, ["lsp"]) else {
            throw Silence(reason: "không khởi động được \(Platform.executable)")
        }
        self.child = child
    }

    /// Ends the server as a client should.
    func stop() {
        _ = try? ask("shutdown") { $0.null() }
        notify("exit") { $0.null() }
        Platform.finish(child)
    }

    func notify(_ method: String, _ params: (inout JSONWriter) -> Void) {
        send(OutgoingMessage.notification(method, params: params))
    }

    /// The answer to a request.
    func ask(_ method: String, _ params: (inout JSONWriter) -> Void) throws(Silence) -> IncomingMessage {
        lastRequest += 1
        let id = MessageID.number(lastRequest)
        send(OutgoingMessage.request(method, id: id, params: params))
        return try wait { message in
            if case .response(id, _) = message.kind { return true }
            return false
        }
    }

    /// The result of a request, in the shape asked for.
    func result<T: Decodable>(
        of method: String, _: T.Type = T.self, _ params: (inout JSONWriter) -> Void
    ) throws(Silence) -> T {
        let answer = try ask(method, params)
        do {
            return try answer.result()
        } catch {
            throw Silence(reason: "\(method): \(error.message)")
        }
    }

    /// The next notification of a method.
    func notification(_ method: String) throws(Silence) -> IncomingMessage {
        try wait { $0.kind == .notification(method: method) }
    }

    private func send(_ body: [UInt8]) { Platform.write(MessageFramer.frame(body), to: child.input) }

    private func wait(for isWanted: (IncomingMessage) -> Bool) throws(Silence) -> IncomingMessage {
        while true {
            if let index = inbox.firstIndex(where: isWanted) { return inbox.remove(at: index) }
            var bytes: [UInt8] = []
            guard Platform.canRead(child.output, withinMilliseconds: Self.patienceInMilliseconds),
                Platform.read(child.output, into: &bytes)
            else { throw Silence(reason: "máy chủ không trả lời") }
            framer.append(bytes)
            do {
                while let body = try framer.next() { inbox.append(try IncomingMessage(body)) }
            } catch {
                throw Silence(reason: "máy chủ trả lời không đọc được")
            }
        }
    }
}
