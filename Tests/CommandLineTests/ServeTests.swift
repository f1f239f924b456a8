import Foundation
import TestSupport
import Testing

private func framed(_ json: String) -> String { "Content-Length: \(json.utf8.count)\r\n\r\n\(json)" }

private let initialize = framed(
    #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}"#)

@Suite struct ServeTests {
    @Test func endsWell() throws {
        let input =
            initialize + framed(#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#)
            + framed(#"{"jsonrpc":"2.0","method":"exit"}"#)
        for words in [["lsp"], ["lsp", "--stdio"], ["--stdio"]] {
            let outcome = try BuiltProgram.run(words, input: input)
            #expect(outcome.status == 0, "\(words): \(outcome.errors)")
            #expect(outcome.output.hasPrefix("Content-Length: ") && outcome.output.contains(#""id":2,"result":null"#))
        }
    }

    @Test func endsBadlyWithoutShutdown() throws {
        #expect(try BuiltProgram.run(["lsp"], input: initialize).status == 1)
        let exit = framed(#"{"jsonrpc":"2.0","method":"exit"}"#)
        #expect(try BuiltProgram.run(["lsp"], input: initialize + exit).status == 1)
    }

    @Test func aBrokenHeaderIsOneLineOnStandardError() throws {
        let outcome = try BuiltProgram.run(["lsp"], input: "Hello there\r\n\r\n")
        #expect(outcome.status == 1)
        #expect(outcome.errors.split(separator: "\n").count == 1)
        #expect(outcome.output.isEmpty)
    }

    @Test func endsWithItsParent() throws {
        // A process that has just ended: its number is not alive when the server looks.
        let scratch = try Scratch()
        let script = """
            sleep 30 & child=$!
            body='{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":'$child',"capabilities":{}}}'
            mkfifo pipe
            "\(BuiltProgram.path)" lsp < pipe > answers & server=$!
            exec 3> pipe
            printf 'Content-Length: %d\\r\\n\\r\\n%s' ${#body} "$body" >&3
            while ! [ -s answers ]; do sleep 0.05; done
            kill -9 $child
            wait $child 2> /dev/null
            wait $server
            echo "ended $?"
            """
        let outcome = try BuiltProgram.run(program: "/bin/sh", ["-c", script], in: scratch.folder)
        #expect(outcome.output.contains("ended 1"), "\(outcome.output)\(outcome.errors)")
    }
}
