import JSONRPC
import Testing

private struct Point: Decodable, Equatable { var x: Int }

@Suite struct IncomingMessageTests {
    @Test func readsItsParametersLater() throws {
        let message = try IncomingMessage(Array(#"{"jsonrpc":"2.0","id":7,"method":"m","params":{"x":3}}"#.utf8))
        #expect(message.kind == .request(id: .number(7), method: "m"))
        #expect(try message.parameters() == Point(x: 3))
        #expect(try message.parameters() == Point(x: 3))
    }

    @Test func tellsTheKindsApart() throws {
        #expect(try IncomingMessage(Array(#"{"method":"m"}"#.utf8)).kind == .notification(method: "m"))
        #expect(
            try IncomingMessage(Array(#"{"id":"a","result":null}"#.utf8)).kind
                == .response(id: .string("a"), isError: false))
        #expect(
            try IncomingMessage(Array(#"{"id":1,"error":{"code":1,"message":""}}"#.utf8)).kind
                == .response(id: .number(1), isError: true))
    }

    @Test(arguments: [
        (#"{"params":{}}"#, "params.x is missing"), (#"{"params":{"x":"1"}}"#, "params.x is not of type Int"),
        (#"{"params":{"x":null}}"#, "params.x"), ("{}", "params is missing"),
    ]) func namesTheWrongPart(members: String, part: String) throws {
        let body = #"{"method":"m","# + members.dropFirst()
        let message = try IncomingMessage(Array(body.replacingOccurrences(of: ",}", with: "}").utf8))
        let error = #expect(throws: ResponseError.self) { try message.parameters(Point.self) }
        #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
    }

    @Test(arguments: [
        ("{", -32700), ("", -32700), ("[]", -32600), ("1", -32600), ("{}", -32600), (#"{"method":1}"#, -32600),
        (#"{"id":1.5,"method":"m"}"#, -32600), ("\u{0}", -32700),
    ]) func refusesWhatIsNoMessage(body: String, code: Int) {
        let error = #expect(throws: IncomingMessage.Malformed.self) { try IncomingMessage(Array(body.utf8)) }
        #expect(error?.error.code == code)
    }
}

extension String {
    fileprivate func replacingOccurrences(of old: String, with new: String) -> String { replacing(old, with: new) }
}
