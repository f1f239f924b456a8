package import Register
package import TextModel
package import Validation

/// The files that settings come from or name: `.vanthu.json`, registers, baselines. Each is read once until it changes.
package struct WorkspaceFiles {
    private struct Read {
        var bytes: [UInt8]?
        var configuration: ConfigurationFile?
        var register: (text: SourceText, file: RegisterFile)?
        var baseline: Baseline?
    }

    let reader: FileReader
    private var files: [String: Read] = [:]
    private var layers: [[String]: RegisterLayers] = [:]

    package init(_ reader: FileReader) { self.reader = reader }

    /// The nearest `.vanthu.json` up from a file, within one of the folders; nil where there is none.
    package mutating func configuration(nearestTo path: String, within roots: [String]) -> ConfigurationFile? {
        var folder = FilePath.folder(of: path)
        while let current = folder,
            roots.contains(where: { current == $0 || FilePath.relative(current, to: $0) != nil })
        {
            if let file = configuration(at: FilePath.joined(current, ConfigurationFile.name)) { return file }
            folder = FilePath.folder(of: current)
        }
        return nil
    }

    /// The configuration file at a path; nil where none can be read.
    package mutating func configuration(at path: String) -> ConfigurationFile? {
        if let read = files[path] { return read.configuration }
        var read = Read(bytes: reader.contents(path))
        if let bytes = read.bytes {
            read.configuration = ConfigurationFile(path: path, text: Self.text(bytes), reader: reader)
        }
        files[path] = read
        return read.configuration
    }

    /// The register with the rows of some files over it, the later over the earlier.
    package mutating func register(_ paths: [String]) -> RegisterLayers {
        if paths.isEmpty { return .builtIn }
        if let known = layers[paths] { return known }
        let read = paths.compactMap { registerFile(at: $0)?.file }
        let own = OwnRegister(
            acts: read.flatMap(\.acts), officials: read.flatMap(\.officials), bodies: read.flatMap(\.bodies))
        let made = RegisterLayers(own: own)
        layers[paths] = made
        return made
    }

    private mutating func registerFile(at path: String) -> (text: SourceText, file: RegisterFile)? {
        if let read = files[path] { return read.register }
        var read = Read(bytes: reader.contents(path))
        if let bytes = read.bytes {
            let text = Self.text(bytes)
            read.register = (text, RegisterFile(text, name: FilePath.name(of: path)))
        }
        files[path] = read
        return read.register
    }

    package mutating func baseline(at path: String?) -> Baseline? {
        guard let path else { return nil }
        if let read = files[path] { return read.baseline }
        var read = Read(bytes: reader.contents(path))
        if let bytes = read.bytes {
            read.baseline = BaselineText.baseline(Self.text(bytes), folder: FilePath.folder(of: path) ?? ".")
        }
        files[path] = read
        return read.baseline
    }

    /// Forgets what has changed on the disk, and what could not be read before. Returns whether anything has.
    /// O(bytes of the files).
    package mutating func refresh() -> Bool {
        let gone = files.filter { path, read in read.bytes != reader.contents(path) }
        // What a configuration says of the files it names depends on them.
        let isRegister = gone.values.contains { $0.configuration == nil }
        for path in gone.keys { files[path] = nil }
        if isRegister { files = files.filter { $0.value.configuration == nil } }
        if !gone.isEmpty { layers = [:] }
        return !gone.isEmpty
    }

    /// What is wrong inside the files read so far, by path; files without a problem are there too.
    package var findings: [String: (text: SourceText, findings: [Finding])] {
        files.compactMapValues { read in
            if let file = read.configuration { return (file.text, file.findings) }
            return read.register.map { ($0.text, $0.file.findings) }
        }
    }

    /// Whether a path was read as a register.
    package func isRegister(_ path: String) -> Bool { files[path]?.register != nil }

    private static func text(_ bytes: [UInt8]) -> SourceText {
        (try? TextDecoding.text(of: bytes)) ?? SourceText(String(decoding: bytes, as: UTF8.self))
    }
}
