import Foundation
import JSONRPC

/// From the start of the program to the answer to `initialize`, and what it weighs with a text open.
enum Startup {
    static func measure(_ corpus: Corpus, starts: Int, _ report: Report) {
        let folder = URL(fileURLWithPath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
        let program = folder.appendingPathComponent("vanthu")
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            FileHandle.standardError.write(Data("vanthu-benchmark: không có \(program.path), bỏ qua --start\n".utf8))
            return
        }
        var times: [Double] = []
        var memory = 0.0
        for _ in 0..<starts {
            guard let (time, size) = start(program, text: corpus.string(ofBytes: 8_192)) else { return }
            times.append(time)
            memory = max(memory, size)
        }
        let sorted = times.sorted()
        report.add("start to initialize", ["ms": sorted[sorted.count / 2] * 1000])
        if memory > 0 { report.add("memory, 8 KB open", ["MiB": memory]) }
    }

    private static func start(_ program: URL, text: String) -> (seconds: Double, mebibytes: Double)? {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = program
        process.arguments = ["lsp"]
        process.standardInput = input
        process.standardOutput = output
        var framer = MessageFramer()
        func answer() -> Bool {
            while true {
                if let body = try? framer.next(), !body.isEmpty { return true }
                let bytes = output.fileHandleForReading.availableData
                if bytes.isEmpty { return false }
                framer.append(Array(bytes))
            }
        }
        func send(_ json: String) { input.fileHandleForWriting.write(Data(MessageFramer.frame(Array(json.utf8)))) }
        var isAnswered = false
        let time = seconds {
            do { try process.run() } catch { return }
            send(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}"#)
            isAnswered = answer()
        }
        guard isAnswered else { return nil }
        var writer = JSONWriter()
        writer.value(text)
        send(
            #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"a:b","text":\#(writer.string)}}}"#
        )
        guard answer() else { return nil }
        let size = residentMebibytes(process.processIdentifier)
        send(#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#)
        send(#"{"jsonrpc":"2.0","method":"exit"}"#)
        process.waitUntilExit()
        return (time, size)
    }

    /// 0 where the system has no /proc.
    private static func residentMebibytes(_ process: Int32) -> Double {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8) else { return 0 }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        let kibibytes = line?.split(separator: " ").dropFirst().first.flatMap { Double($0) }
        return (kibibytes ?? 0) / 1024
    }
}
