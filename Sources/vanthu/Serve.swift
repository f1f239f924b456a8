import Dispatch
import JSONRPC
import LanguageServer

/// The read-handle-write loop of the server over standard input and output.
///
/// One thread and blocking reads: the shortest way from a keystroke to its findings. Whatever has come is handled before
/// findings are sent, so a burst of edits is answered once.
enum Serve {
    /// How often the parent is looked for while nothing comes.
    private static let parentCheckInMilliseconds = 2000

    static func run() -> Int32 {
        Platform.ignoreBrokenPipes()
        let server = Server(version: Version.current, reader: Platform.reader)
        var framer = MessageFramer()
        var parent: Int32?
        var arrived: [UInt8] = []
        var isWarm = false
        while true {
            if !waitForInput(server, parent: parent) { return 1 }
            arrived.removeAll(keepingCapacity: true)
            guard Platform.read(Platform.standardInput, into: &arrived, atMost: 1 << 18) else {
                // The client went away without a word.
                return server.exitCode ?? 1
            }
            framer.append(arrived)
            do {
                while let body = try framer.next() { server.receive(body) }
            } catch {
                Output.error("vanthu lsp: \(error.reason)\n")
                return 1
            }
            // More of a message is on its way: what is whole waits for it no longer than for this batch.
            server.answerAll()
            if !flush(server) { return 1 }
            if let code = server.exitCode { return code }
            if !isWarm, server.phase == .running {
                isWarm = true
                DispatchQueue.global(qos: .utility).async { WarmUp.run() }
            }
            if parent == nil, let process = server.parentProcess.flatMap({ Int32(exactly: $0) }), process > 0,
                Platform.isAlive(process)
            {
                parent = process
            }
        }
    }

    /// Waits for a byte; meanwhile sends what waited for the typing to pause. False when the parent is gone.
    private static func waitForInput(_ server: Server, parent: Int32?) -> Bool {
        while true {
            let pause = server.pauseInMilliseconds
            guard pause != nil || parent != nil else { return true }
            let time = Int32(clamping: min(pause ?? parentCheckInMilliseconds, parentCheckInMilliseconds))
            if Platform.canRead(Platform.standardInput, withinMilliseconds: time) { return true }
            if let parent, !Platform.isAlive(parent) { return false }
            if pause != nil {
                server.typingPaused()
                if !flush(server) { return false }
            }
        }
    }

    private static func flush(_ server: Server) -> Bool {
        for event in server.takeLog() { Output.error("vanthu lsp: \(event)\n") }
        var bytes: [UInt8] = []
        for body in server.takeOutgoing() { bytes += MessageFramer.frame(body) }
        return bytes.isEmpty || Platform.write(bytes, to: Platform.standardOutput)
    }
}
