import LanguageServer
import Synchronization

/// Files that a test writes and the server reads.
final class TestDisk: Sendable {
    private let files: Mutex<[String: [UInt8]]>

    init(_ files: [String: String] = [:]) { self.files = Mutex(files.mapValues { Array($0.utf8) }) }

    /// nil takes a file away.
    func write(_ path: String, _ text: String?) { files.withLock { $0[path] = text.map { Array($0.utf8) } } }

    var reader: FileReader { FileReader { path in self.files.withLock { $0[path] } } }

    /// A client in the folder `/làm việc` of the disk.
    func client(capabilities: String = #""general":{"positionEncodings":["utf-8"]}"#, more: String = "") throws
        -> TestClient
    {
        let client = TestClient(files: reader)
        let folders = #","workspaceFolders":[{"uri":"file:///l%C3%A0m%20vi%E1%BB%87c","name":"làm việc"}]"#
        try client.initialize(capabilities: capabilities, more: folders + more)
        return client
    }
}
