import Testing

@Suite struct ExecuteCommandTests {
    @Test func extractsTheOpenText() throws {
        let client = try TestClient.opened("Chỉ thị số 05-CT/TW là văn bản.")
        let result = try client.request(
            "workspace/executeCommand", #"{"command":"vanthu.extract","arguments":["\#(TestClient.uri)"]}"#)
        #expect(result["entities"]?[0]?["norm"]?["code"]?.string == "05-CT/TW")
    }

    @Test(arguments: [
        #"{"command":"vanthu.nope"}"#, #"{"command":"vanthu.extract"}"#,
        #"{"command":"vanthu.extract","arguments":["file:///closed"]}"#,
    ]) func namesWhatIsWrong(params: String) throws {
        #expect(try TestClient.started().errorCode("workspace/executeCommand", params) == -32602)
    }
}
