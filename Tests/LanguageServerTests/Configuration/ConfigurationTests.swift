import Testing

private let faulty = "Thực hiện Chỉ thị số 05- CT/TW của Bộ Chính trị, hội nghị họp ngày 31/6/2019."

/// The codes of the findings last sent.
private func codes(_ client: TestClient) throws -> [String] {
    try client.diagnostics()["diagnostics"]?.items.compactMap { $0["code"]?.string } ?? []
}

@Suite struct ConfigurationTests {
    @Test(arguments: [
        #"{"rules":{"code-spacing":"off"}}"#, #"{"vanthu":{"rules":{"code-spacing":"off"}}}"#,
        #"{"rules":{"code-spacing":false}}"#,
    ]) func comesInInitializationOptions(options: String) throws {
        let client = try TestClient.started(more: #","initializationOptions":\#(options)"#)
        try client.open(faulty)
        #expect(try codes(client) == ["date-impossible"])
    }

    @Test func isPushed() throws {
        let client = try TestClient.opened(faulty)
        try client.notify(
            "workspace/didChangeConfiguration", #"{"settings":{"vanthu":{"rules":{"date-impossible":"off"}}}}"#)
        #expect(try codes(client) == ["code-spacing"])
    }

    @Test(arguments: ["{}", "null", "[]", #"{"vanthu":{}}"#, #"{"vanthu":null}"#, #"{"python":{"rules":1}}"#])
    func nothingErasesNothing(settings: String) throws {
        let client = try TestClient.started(more: #","initializationOptions":{"rules":{"code-spacing":"off"}}"#)
        try client.notify("workspace/didChangeConfiguration", #"{"settings":\#(settings)}"#)
        try client.open(faulty)
        #expect(try codes(client) == ["date-impossible"])
    }

    @Test func isPulledWhereTheClientAnswers() throws {
        let client = try TestClient.started(capabilities: #""workspace":{"configuration":true}"#)
        let question = try #require(client.inbox.first { $0["method"]?.string == "workspace/configuration" })
        #expect(question["params"]?["items"]?[0]?["section"]?.string == "vanthu")
        let id = try #require(question["id"]?.string)
        try client.open(faulty)
        _ = try codes(client)
        try client.send([#"{"jsonrpc":"2.0","id":"\#(id)","result":[{"rules":{"code-spacing":"off"}}]}"#])
        #expect(try codes(client) == ["date-impossible"])
    }

    @Test func canBeTakenBack() throws {
        let client = try TestClient.opened(faulty)
        for (rules, expected) in [
            (#"{"date-impossible":"off"}"#, ["code-spacing"]), ("{}", ["code-spacing", "date-impossible"]),
        ] {
            try client.notify(
                "workspace/didChangeConfiguration", #"{"settings":{"vanthu":{"profile":"state","rules":\#(rules)}}}"#)
            #expect(try codes(client) == expected)
        }
    }

    @Test func areFollowedByARefreshWhereTheClientAsksForFindings() throws {
        let client = try TestClient.opened(
            faulty,
            capabilities: #""textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}"#)
        try client.notify("workspace/didChangeConfiguration", #"{"settings":{"rules":{"date-impossible":"off"}}}"#)
        let refreshes = client.inbox.filter { $0["method"]?.string == "workspace/diagnostic/refresh" }
        #expect(refreshes.count == 1)
        #expect(refreshes.first?["id"]?.string != nil)
    }

    @Test func oneBadValueVoidsNothingElse() throws {
        let options =
            #"{"rules":{"code-spacing":"loud","nope":"off","date-impossible":"off"},"profile":7,"locale":"fr"}"#
        let client = try TestClient.started(more: #","initializationOptions":\#(options)"#)
        let messages = client.notifications("window/showMessage").compactMap { $0["message"]?.string }
        for name in ["code-spacing", "nope", "profile", "locale"] {
            #expect(messages.contains { $0.contains(name) }, "\(name): \(messages)")
        }
        try client.open(faulty)
        #expect(try codes(client) == ["code-spacing"])
    }
}
