import JSONRPC
import LanguageServer
import Testing

@Suite struct ServerTests {
    @Test func saysWhoItIs() throws {
        let result = try TestClient().initialize(capabilities: "")
        #expect(result["serverInfo"]?["name"]?.string == "vanthu")
        #expect(result["serverInfo"]?["version"]?.string == "9.9.9")
        #expect(result["capabilities"]?["textDocumentSync"]?["change"]?.int == 2)
    }

    @Test(arguments: [
        ("", "utf-16"), (#""general":{"positionEncodings":["utf-32","utf-8"]}"#, "utf-32"),
        (#""general":{"positionEncodings":["utf-7","utf-8"]}"#, "utf-8"),
        (#""general":{"positionEncodings":[]}"#, "utf-16"),
    ]) func choosesTheFirstKnownEncoding(capabilities: String, encoding: String) throws {
        let result = try TestClient().initialize(capabilities: capabilities)
        #expect(result["capabilities"]?["positionEncoding"]?.string == encoding)
    }

    @Test func refusesWhatComesBeforeInitialize() throws {
        #expect(try TestClient().errorCode("textDocument/hover", "{}") == -32002)
    }

    @Test func refusesWhatComesAfterShutdown() throws {
        let client = try TestClient.started()
        #expect(try client.ask("shutdown", "null")["result"] == .null)
        #expect(try client.errorCode("textDocument/hover", "{}") == -32600)
        try client.notify("exit", "null")
        #expect(client.server.exitCode == 0)
    }

    @Test func exitWithoutShutdownIsAnError() throws {
        let client = try TestClient.started()
        try client.notify("exit", "null")
        #expect(client.server.exitCode == 1)
    }

    @Test func refusesASecondInitialize() throws {
        #expect(try TestClient.started().errorCode("initialize", "{}") == -32600)
    }

    @Test func namesAnUnknownMethod() throws {
        let answer = try TestClient.started().ask("textDocument/foo", "{}")
        #expect(answer["error"]?["code"]?.int == -32601)
        #expect(answer["error"]?["message"]?.string?.contains("textDocument/foo") == true)
    }

    @Test func namesTheWrongParameter() throws {
        let answer = try TestClient.started().ask(
            "textDocument/hover", #"{"textDocument":{"uri":"file:///a"},"position":{"line":"1","character":0}}"#)
        #expect(answer["error"]?["code"]?.int == -32602)
        #expect(answer["error"]?["message"]?.string?.contains("position.line") == true)
    }

    @Test func answersBrokenJSONAndGoesOn() throws {
        let client = try TestClient.started()
        try client.send(["{\"jsonrpc\":", "[]", #"{"jsonrpc":"2.0"}"#, #"{"jsonrpc":"2.0","id":[1],"method":"x"}"#])
        let codes = client.inbox.compactMap { $0["error"]?["code"]?.int }
        #expect(codes == [-32700, -32600, -32600, -32600])
        try client.open("Chỉ thị số 05- CT/TW của Bộ Chính trị về việc học tập.")
        #expect(try client.diagnostics()["diagnostics"]?.items.count == 1)
    }

    @Test func answersACancelledRequestAtOnce() throws {
        let client = try TestClient.started()
        try client.open("Chỉ thị số 05-CT/TW của Bộ Chính trị.")
        let position = #""params":{"textDocument":{"uri":"\#(TestClient.uri)"},"position":{"line":0,"character":1}}"#
        try client.send([
            #"{"jsonrpc":"2.0","id":"một","method":"textDocument/hover",\#(position)}"#,
            #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"một"}}"#,
        ])
        let answers = client.inbox.filter { $0["id"]?.string == "một" }
        #expect(answers.compactMap { $0["error"]?["code"]?.int } == [-32800])
    }

    @Test func cancellingWhatIsAnsweredIsNothing() throws {
        let client = try TestClient.started()
        try client.notify("$/cancelRequest", #"{"id":77}"#)
        try client.notify("$/cancelRequest", #"{"id":null}"#)
        try client.notify("$/whatever", "{}")
        #expect(client.inbox.isEmpty)
    }

    @Test func aRequestAboutAClosedTextSaysSo() throws {
        let client = try TestClient.started()
        let answer = try client.ask("textDocument/documentSymbol", #"{"textDocument":{"uri":"file:///tmp/x.txt"}}"#)
        #expect(answer["error"]?["message"]?.string == "file:///tmp/x.txt is not open")
    }

    @Test func advertisesEveryFeatureAndNothingTwice() throws {
        let client = TestClient()
        try client.send([#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#])
        let capabilities = try #require(client.inbox.first?["result"]?["capabilities"])
        for feature in FeatureRoster.features {
            var writer = JSONWriter()
            writer.object { writer in feature.advertise(client.server, &writer) }
            #expect(try JSONValue(writer.bytes).keys.isSubset(of: capabilities.keys), "\(feature.method)")
        }
        #expect(Set(FeatureRoster.features.map(\.method)).count == FeatureRoster.features.count)
    }
}
