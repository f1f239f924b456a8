/// What the server may read: it knows no disk itself.
package struct FileReader: Sendable {
    /// The bytes of the file at a path; nil for none that can be read.
    package var contents: @Sendable (_ path: String) -> [UInt8]?

    package init(_ contents: @escaping @Sendable (_ path: String) -> [UInt8]?) { self.contents = contents }

    /// A world without files.
    package static let none = FileReader { _ in nil }
}
