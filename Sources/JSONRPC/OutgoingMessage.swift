/// Bodies of the messages that go to the client.
package enum OutgoingMessage {
    /// An answer; `result` writes one value.
    package static func response(to id: MessageID, result: [UInt8]) -> [UInt8] {
        body { writer in
            writer.key("id")
            id.write(to: &writer)
            writer.key("result")
            writer.raw(result)
        }
    }

    /// A refusal; the id is null where it could not be read.
    package static func error(_ error: ResponseError, to id: MessageID?) -> [UInt8] {
        body { writer in
            writer.key("id")
            if let id { id.write(to: &writer) } else { writer.null() }
            writer.key("error")
            writer.object { writer in
                writer.member("code", error.code)
                writer.member("message", error.message)
            }
        }
    }

    /// `params` writes one value.
    package static func notification(_ method: String, params: (inout JSONWriter) -> Void) -> [UInt8] {
        body { writer in
            writer.member("method", method)
            writer.key("params")
            params(&writer)
        }
    }

    /// A question of ours; `params` writes one value.
    package static func request(_ method: String, id: MessageID, params: (inout JSONWriter) -> Void) -> [UInt8] {
        body { writer in
            writer.key("id")
            id.write(to: &writer)
            writer.member("method", method)
            writer.key("params")
            params(&writer)
        }
    }

    /// A question of ours that has no parameters.
    package static func request(_ method: String, id: MessageID) -> [UInt8] {
        body { writer in
            writer.key("id")
            id.write(to: &writer)
            writer.member("method", method)
        }
    }

    private static func body(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("jsonrpc", "2.0")
            members(&writer)
        }
        return writer.bytes
    }
}
