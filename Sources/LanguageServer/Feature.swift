package import JSONRPC

/// One request the server answers: its method, what it advertises, and the answer.
package struct Feature: Sendable {
    package var method: String
    /// Writes members of `ServerCapabilities`; nothing where the client can't use it.
    package var advertise: @Sendable (Server, inout JSONWriter) -> Void
    /// Writes the result, one JSON value.
    package var answer: @Sendable (Server, IncomingMessage, inout JSONWriter) throws(ResponseError) -> Void

    package init(
        method: String, advertise: @escaping @Sendable (Server, inout JSONWriter) -> Void,
        answer: @escaping @Sendable (Server, IncomingMessage, inout JSONWriter) throws(ResponseError) -> Void
    ) {
        self.method = method
        self.advertise = advertise
        self.answer = answer
    }

    /// A feature advertised by one member that is `true`.
    package init(
        method: String, provider: String,
        answer: @escaping @Sendable (Server, IncomingMessage, inout JSONWriter) throws(ResponseError) -> Void
    ) {
        self.init(method: method, advertise: { _, writer in writer.member(provider, true) }, answer: answer)
    }
}
