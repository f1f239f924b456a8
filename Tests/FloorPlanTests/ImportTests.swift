import Foundation
import TestSupport
import Testing

/// The rooms and who may know whom, read from the import lines: SwiftPM does not enforce it by itself.
@Suite struct ImportTests {
    private static let ours = [
        "TextModel", "Register", "Extraction", "Validation", "LanguageServerProtocol", "JSONRPC", "LanguageServer",
    ]

    private static let mayImport: [String: Set<String>] = [
        "TextModel": [], "Register": [], "Extraction": ["TextModel", "Register", "Dispatch", "Synchronization"],
        "Validation": ["TextModel", "Register", "Extraction", "Dispatch"], "LanguageServerProtocol": [],
        "JSONRPC": ["FoundationEssentials", "Foundation"],
        "LanguageServer": Set(ours).subtracting(["LanguageServer"]),
        "vanthu": Set(ours).union(["Glibc", "Musl", "Darwin", "FoundationEssentials", "Foundation", "Dispatch"]),
        "vanthu-benchmark": Set(ours).union(["Foundation"]),
    ]

    @Test(arguments: mayImport.keys.sorted()) func everyRoomKnowsOnlyWhomItMay(room: String) throws {
        let files = try swiftFiles(below: "Sources/\(room)")
        #expect(!files.isEmpty)
        for file in files {
            for module in imports(of: try String(contentsOf: file, encoding: .utf8)) {
                #expect(
                    Self.mayImport[room]?.contains(module) == true,
                    "\(file.lastPathComponent) imports \(module)")
            }
        }
    }

    @Test func theSystemIsKnownInOneFile() throws {
        for file in try swiftFiles(below: "Sources") where file.lastPathComponent != "Platform.swift" {
            let modules = imports(of: try String(contentsOf: file, encoding: .utf8))
            #expect(modules.isDisjoint(with: ["Glibc", "Musl", "Darwin"]), "\(file.lastPathComponent)")
        }
    }

    @Test func everyRuleHasItsFileAndItsTest() throws {
        let rules = Set(
            try swiftFiles(below: "Sources/Validation/Rules").map { $0.deletingPathExtension().lastPathComponent })
        let tests = Set(
            try swiftFiles(below: "Tests/ValidationTests/Rules").map { $0.deletingPathExtension().lastPathComponent })
        let roster = try String(
            contentsOf: BuiltProgram.root.appendingPathComponent("Sources/Validation/RuleRoster.swift"), encoding: .utf8
        )
        for rule in rules {
            #expect(tests.contains(rule + "Tests"), "\(rule) has no test")
            let name = rule.prefix(1).lowercased() + rule.dropFirst()
            #expect(roster.contains(".\(name)"), "\(rule) is not in the roster")
        }
    }

    @Test func noFileIsATalk() throws {
        for file in try swiftFiles(below: "Sources") where !file.path.contains("/Tables/") {
            let lines = try String(contentsOf: file, encoding: .utf8).split(
                separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count <= 400, "\(file.lastPathComponent) has \(lines.count) lines")
        }
    }

    private func swiftFiles(below folder: String) throws -> [URL] {
        let root = BuiltProgram.root.appendingPathComponent(folder)
        let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
        return all.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    }

    private func imports(of source: String) -> Set<String> {
        var modules: Set<String> = []
        for line in source.split(separator: "\n") {
            let words = line.split(separator: " ")
            if let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count,
                index == 0 || words[0] == "package" || words[0] == "public"
            {
                modules.insert(String(words[index + 1]))
            }
        }
        return modules
    }
}
