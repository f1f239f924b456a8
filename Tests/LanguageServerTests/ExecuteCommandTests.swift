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

    @Test func showsWhatTheRegisterKnows() throws {
        let client = try TestClient.opened("x")
        let answer = try client.request(
            "workspace/executeCommand", #"{"command":"vanthu.showRegisterEntry","arguments":["nd 30/2020"]}"#)
        #expect(answer["results"]?[0]?["code"]?.string == "30/2020/NĐ-CP")
        #expect(
            client.notifications("window/showMessage").first?["message"]?.string?.contains("Về công tác văn thư")
                == true)
    }
}
