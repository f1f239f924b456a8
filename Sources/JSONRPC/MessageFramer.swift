/// Cuts a byte stream into message bodies by their `Content-Length` headers. LSP 3.17, "Base Protocol".
///
/// Bytes may arrive cut anywhere. Linear in what arrives.
package struct MessageFramer: Sendable {
    /// The stream can't be followed any further: where the next message begins is unknown.
    package struct BrokenHeader: Error, Equatable {
        package var reason: String
    }

    /// A header longer than this isn't one.
    private static let mostHeaderBytes = 8192
    /// A body longer than this is a slip of the client.
    private static let mostBodyBytes = 1 << 30

    private var buffer: [UInt8] = []
    /// First byte of the message that is being read.
    private var start = 0
    /// Up to here no end of the header was found.
    private var searched = 0
    /// Length of the body once the header is read; `start` is then its first byte.
    private var bodyLength: Int?

    package init() {}

    /// Whether bytes of an unfinished message are held.
    package var isInsideMessage: Bool { start < buffer.count || bodyLength != nil }

    package mutating func append(_ bytes: [UInt8]) {
        if start == buffer.count {
            buffer = bytes
            searched = 0
            start = 0
        } else {
            if start > 1 << 16, start > buffer.count / 2 {
                buffer.removeSubrange(0..<start)
                searched -= start
                start = 0
            }
            buffer += bytes
        }
    }

    /// The body of the next message, nil if more bytes are needed.
    package mutating func next() throws(BrokenHeader) -> [UInt8]? {
        if bodyLength == nil, try !readHeader() { return nil }
        guard let length = bodyLength, buffer.count - start >= length else { return nil }
        let body = Array(buffer[start..<start + length])
        start += length
        searched = start
        bodyLength = nil
        return body
    }

    private mutating func readHeader() throws(BrokenHeader) -> Bool {
        var index = max(searched, start)
        while index + 3 < buffer.count {
            if buffer[index] == 0x0D, buffer[index + 1] == 0x0A, buffer[index + 2] == 0x0D, buffer[index + 3] == 0x0A {
                bodyLength = try Self.contentLength(buffer[start..<index])
                start = index + 4
                searched = start
                return true
            }
            index += 1
        }
        searched = index
        if buffer.count - start > Self.mostHeaderBytes {
            throw BrokenHeader(reason: "no end of the header within \(Self.mostHeaderBytes) bytes")
        }
        return false
    }

    private static func contentLength(_ header: ArraySlice<UInt8>) throws(BrokenHeader) -> Int {
        var length: Int?
        for line in header.split(separator: 0x0A) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
                throw BrokenHeader(reason: "a header line without a colon")
            }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            guard name == "content-length" else { continue }
            let digits = line[(colon + 1)...].filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
            guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }),
                let value = Int(String(decoding: digits, as: UTF8.self)), value <= mostBodyBytes
            else { throw BrokenHeader(reason: "Content-Length is not a number of bytes") }
            length = value
        }
        guard let length else { throw BrokenHeader(reason: "no Content-Length") }
        return length
    }

    /// A body with its header, ready to be written.
    package static func frame(_ body: [UInt8]) -> [UInt8] {
        Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
    }
}
