#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A message from the client: a request, a notification, or the answer to a request of ours.
package struct IncomingMessage {
    package enum Kind: Equatable, Sendable {
        case request(id: MessageID, method: String)
        case notification(method: String)
        case response(id: MessageID, isError: Bool)
    }

    package let kind: Kind
    private let members: KeyedDecodingContainer<Envelope.Key>

    /// A member of a message that may be a long string, and what the type that decodes it is told: `userInfo` holds those
    /// strings under the key, and in the place of each stands its number among them.
    package struct LongMember: Sendable {
        package var name: String
        package var key: CodingUserInfoKey

        package init(name: String, key: CodingUserInfoKey) { (self.name, self.key) = (name, key) }
    }

    /// Reads the envelope; what is inside is read by `parameters` and `result`. Errors name what is wrong.
    package init(_ body: [UInt8], long: LongMember? = nil) throws(Malformed) {
        let envelope: Envelope
        do {
            envelope =
                try long.flatMap { Envelope(body, without: $0) }
                ?? JSONDecoder().decode(Envelope.self, from: Data(body))
        } catch let DecodingError.typeMismatch(_, context) where context.codingPath.isEmpty {
            throw Malformed(
                id: nil, error: .invalidRequest("a message is one JSON object; batches are not part of LSP"))
        } catch let error as ResponseError {
            throw Malformed(id: nil, error: error)
        } catch {
            throw Malformed(id: nil, error: .parseError("not JSON: \(Self.reason(of: error))"))
        }
        members = envelope.members
        switch (envelope.id, envelope.method) {
        case (let id?, let method?): kind = .request(id: id, method: method)
        case (nil, let method?): kind = .notification(method: method)
        case (let id?, nil): kind = .response(id: id, isError: envelope.members.contains(.error))
        case (nil, nil):
            // The answer to a message we sent whose id the client could not read.
            if envelope.members.contains(.error) {
                kind = .notification(method: "$/error")
            } else {
                throw Malformed(id: nil, error: .invalidRequest("neither a method nor an id"))
            }
        }
    }

    /// A message that can't be handled, with the id to answer to, as far as it could be read.
    package struct Malformed: Error {
        package var id: MessageID?
        package var error: ResponseError
    }

    /// The `params`, of the type that the method asks for. Members of other names are ignored.
    package func parameters<T: Decodable>(_: T.Type = T.self) throws(ResponseError) -> T {
        try decode(.params)
    }

    /// The `result` of an answer.
    package func result<T: Decodable>(_: T.Type = T.self) throws(ResponseError) -> T {
        try decode(.result)
    }

    private func decode<T: Decodable>(_ key: Envelope.Key) throws(ResponseError) -> T {
        do {
            return try members.decode(T.self, forKey: key)
        } catch {
            throw .invalidParams(Self.reason(of: error))
        }
    }

    private static func reason(of error: any Error) -> String {
        guard let error = error as? DecodingError else { return "\(error)" }
        func path(_ keys: [any CodingKey], _ more: String = "") -> String {
            let names = keys.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue } + (more.isEmpty ? [] : [more])
            return names.joined(separator: ".").replacing(".[", with: "[")
        }
        switch error {
        case .keyNotFound(let key, let context): return "\(path(context.codingPath, key.stringValue)) is missing"
        case .valueNotFound(_, let context): return "\(path(context.codingPath)) is null"
        case .typeMismatch(let type, let context): return "\(path(context.codingPath)) is not of type \(type)"
        case .dataCorrupted(let context):
            return context.codingPath.isEmpty
                ? context.debugDescription : "\(path(context.codingPath)): \(context.debugDescription)"
        @unknown default: return "\(error)"
        }
    }
}

/// The members that every message has, and a way to decode the others later from the same reading of the JSON.
private struct Envelope: Decodable {
    enum Key: String, CodingKey { case id, method, params, result, error }

    let id: MessageID?
    let method: String?
    let members: KeyedDecodingContainer<Key>

    /// Of a message whose long strings are read ahead; nil if it has none, or is not read so: errors say where they are, which
    /// is told by the message as it came.
    init?(_ body: [UInt8], without long: IncomingMessage.LongMember) {
        guard let reading = LongString.taken(from: body, member: long.name) else { return nil }
        let decoder = JSONDecoder()
        decoder.userInfo[long.key] = reading.strings
        guard let envelope = try? decoder.decode(Envelope.self, from: Data(reading.body)) else { return nil }
        self = envelope
    }

    init(from decoder: any Decoder) throws {
        members = try decoder.container(keyedBy: Key.self)
        do {
            id = try members.decodeIfPresent(MessageID.self, forKey: .id)
        } catch {
            throw ResponseError.invalidRequest("id is neither a whole number nor a string")
        }
        do {
            method = try members.decodeIfPresent(String.self, forKey: .method)
        } catch {
            throw ResponseError.invalidRequest("method is not a string")
        }
    }
}
