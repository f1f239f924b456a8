import JSONRPC
import Testing

@Suite struct MessageFramerTests {
    @Test func cutsAnywhere() throws {
        let stream =
            MessageFramer.frame(Array(#"{"a":"ắ"}"#.utf8))
            + Array("content-length: 2 \r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}".utf8)
            + MessageFramer.frame([])
        for size in 1...stream.count {
            var framer = MessageFramer()
            var bodies: [String] = []
            var rest = stream[...]
            while !rest.isEmpty {
                framer.append(Array(rest.prefix(size)))
                rest = rest.dropFirst(size)
                while let body = try framer.next() { bodies.append(String(decoding: body, as: UTF8.self)) }
            }
            #expect(bodies == [#"{"a":"ắ"}"#, "{}", ""], "pieces of \(size)")
            #expect(!framer.isInsideMessage)
        }
    }

    @Test(arguments: [
        "Content-Length: x\r\n\r\n", "Content-Length:\r\n\r\n", "Content-Length: -1\r\n\r\n", "Hello\r\n\r\n",
        "\r\n\r\n",
        "Content-Length: 99999999999999999999\r\n\r\n", "Other: 1\r\n\r\n", String(repeating: "a", count: 9000),
    ]) func namesABrokenHeader(stream: String) {
        var framer = MessageFramer()
        framer.append(Array(stream.utf8))
        #expect(throws: MessageFramer.BrokenHeader.self) { try framer.next() }
    }
}
