package import Foundation

/// The program under test, as `swift build` left it beside the tests.
package enum BuiltProgram {
    /// What a run left behind.
    package struct Outcome: Sendable {
        package var status: Int32
        package var output: String
        package var errors: String
    }

    package static let path: String = {
        var folder = URL(fileURLWithPath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
        #if os(Linux)
            if let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
                folder = URL(fileURLWithPath: link).deletingLastPathComponent()
            }
        #else
            if let bundle = Bundle.allBundles.first(where: { $0.bundlePath.hasSuffix(".xctest") }) {
                folder = bundle.bundleURL.deletingLastPathComponent()
            }
        #endif
        return folder.appendingPathComponent("vanthu").path
    }()

    private static let patienceInSeconds = 120.0

    /// The root of the project.
    package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    package static func run(_ arguments: [String], input: String = "", in folder: URL? = nil) throws -> Outcome {
        try run(program: path, arguments, input: Data(input.utf8), in: folder)
    }

    /// Runs any program to its end.
    package static func run(
        program: String, _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
        in folder: URL? = nil
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        if let folder { process.currentDirectoryURL = folder }
        // Files, not pipes: a program that writes much must not wait for us.
        let scratch = try Scratch()
        let files = try ["in", "out", "err"].map { name in
            try scratch.write(name, name == "in" ? input : Data())
        }
        let handles = (
            try FileHandle(forReadingFrom: files[0]), try FileHandle(forWritingTo: files[1]),
            try FileHandle(forWritingTo: files[2])
        )
        process.standardInput = handles.0
        process.standardOutput = handles.1
        process.standardError = handles.2
        try process.run()
        // One that hangs is a failure, not a reason to wait.
        let limit = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + Self.patienceInSeconds, execute: limit)
        process.waitUntilExit()
        limit.cancel()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
    }

    /// The path of a program of the system, nil if it is not installed.
    package static func find(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Where nothing may be skipped.
    package static let isContinuousIntegration = ProcessInfo.processInfo.environment["CI"].map { !$0.isEmpty } ?? false
}

/// A folder of its own for a test, gone with it.
package final class Scratch {
    package let folder: URL

    package init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("vanthu-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    @discardableResult
    package func write(_ name: String, _ data: Data) throws -> URL {
        let url = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
        return url
    }

    @discardableResult
    package func write(_ name: String, _ text: String) throws -> URL { try write(name, Data(text.utf8)) }
}
