/// What a reply is matched to its request by. JSON-RPC 2.0, 4; LSP allows integers and strings.
package enum MessageID: Hashable, Sendable, Decodable {
    case number(Int)
    case string(String)

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else {
            self = .string(try container.decode(String.self))
        }
    }

    package func write(to writer: inout JSONWriter) {
        switch self {
        case .number(let number): writer.value(number)
        case .string(let string): writer.value(string)
        }
    }
}
