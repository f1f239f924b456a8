import JSONRPC
import LanguageServer
import TextModel

/// Milliseconds from a message to the bytes of its answer, inside one process.
enum Latency {
    static func measure(_ corpus: Corpus, sizes: [Int], keys: Int, _ report: Report) {
        for size in sizes {
            let server = Server(version: "benchmark")
            let text = corpus.string(ofBytes: size)
            let lines = SourceText(text)
            send(server, "initialize", id: 1, #"{"capabilities":{"general":{"positionEncodings":["utf-8"]}}}"#)
            var writer = JSONWriter()
            writer.value(text)
            let open = seconds {
                send(
                    server, "textDocument/didOpen",
                    #"{"textDocument":{"uri":"file:///a","version":1,"text":\#(writer.string)}}"#)
            }
            var typing: [Double] = []
            var hovering: [Double] = []
            for key in 0..<keys {
                let line = (key * 7919) % max(lines.lines.count, 1)
                typing.append(
                    seconds {
                        send(
                            server, "textDocument/didChange",
                            #"""
                            {"textDocument":{"uri":"file:///a","version":\#(key + 2)},"contentChanges":[{"range":
                            {"start":{"line":\#(line),"character":3},"end":{"line":\#(line),"character":3}},"text":"a"}]}
                            """#)
                    })
            }
            for key in 0..<keys {
                let line = (key * 7919) % max(lines.lines.count, 1)
                hovering.append(
                    seconds {
                        send(
                            server, "textDocument/hover", id: key + 2,
                            #"{"textDocument":{"uri":"file:///a"},"position":{"line":\#(line),"character":\#(key % 80)}}"#
                        )
                    })
            }
            let symbols = seconds {
                send(server, "textDocument/documentSymbol", id: 0, #"{"textDocument":{"uri":"file:///a"}}"#)
            }
            report.add("\(size) bytes: open", ["ms": open * 1000])
            report.add("\(size) bytes: key", quantiles(typing))
            report.add("\(size) bytes: hover", quantiles(hovering))
            report.add("\(size) bytes: symbols", ["ms": symbols * 1000])
        }
    }

    private static func quantiles(_ times: [Double]) -> KeyValuePairs<String, Double> {
        let sorted = times.sorted()
        let middle = sorted[sorted.count / 2]
        let late = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
        return ["p50 ms": middle * 1000, "p99 ms": late * 1000]
    }

    private static func send(_ server: Server, _ method: String, id: Int? = nil, _ params: String) {
        let id = id.map { #""id":\#($0),"# } ?? ""
        server.receive(Array(#"{"jsonrpc":"2.0",\#(id)"method":"\#(method)","params":\#(params)}"#.utf8))
        server.answerAll()
        _ = server.takeOutgoing()
    }
}
