/// Why a request was not answered. Codes: JSON-RPC 2.0, 5.1, and LSP 3.17, "ErrorCodes".
package struct ResponseError: Error, Equatable, Sendable {
    package var code: Int
    package var message: String

    package init(code: Int, message: String) {
        self.code = code
        self.message = message
    }

    package static func parseError(_ message: String) -> ResponseError { ResponseError(code: -32700, message: message) }
    package static func invalidRequest(_ message: String) -> ResponseError {
        ResponseError(code: -32600, message: message)
    }
    package static func methodNotFound(_ method: String) -> ResponseError {
        ResponseError(code: -32601, message: "no method \(method)")
    }
    package static func invalidParams(_ message: String) -> ResponseError {
        ResponseError(code: -32602, message: message)
    }
    package static let notInitialized = ResponseError(code: -32002, message: "initialize comes first")
    package static let cancelled = ResponseError(code: -32800, message: "cancelled")
    package static let contentModified = ResponseError(code: -32801, message: "the text has changed since")
    package static func requestFailed(_ message: String) -> ResponseError {
        ResponseError(code: -32803, message: message)
    }
}
