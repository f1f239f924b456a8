import Foundation
import TestSupport
import Testing

/// The settings of `editors/helix`: they name the program, its argument, and the languages.
@Suite struct HelixTests {
    /// Tables of a TOML text whose values stand on one line, in order: the header, then the values as written.
    private static func tables(of text: String) -> [(header: String, values: [String: String])] {
        var tables: [(header: String, values: [String: String])] = []
        for line in text.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) }) {
            if line.hasPrefix("[") {
                tables.append((line, [:]))
            } else if !line.hasPrefix("#"), let equals = line.firstIndex(of: "="), !tables.isEmpty {
                let key = line[..<equals].trimmingCharacters(in: .whitespaces)
                let value = line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces)
                tables[tables.count - 1].values[key] = value
            }
        }
        return tables
    }

    @Test func namesTheProgramAndTheLanguages() throws {
        let file = BuiltProgram.root.appendingPathComponent("editors/helix/languages.toml")
        let tables = Self.tables(of: try String(contentsOf: file, encoding: .utf8))
        let server = tables.first { $0.header == "[language-server.vanthu]" }?.values
        #expect(server == ["command": #""vanthu""#, "args": #"["lsp"]"#])
        let languages = tables.filter { $0.header == "[[language]]" }.map(\.values)
        #expect(languages.map { $0["name"] } == [#""vietnamese""#, #""markdown""#])
        for language in languages {
            #expect(language["language-servers"]?.contains(#""vanthu""#) == true)
        }
        #expect(languages.first?["language-id"] == #""plaintext""#)
        #expect(languages.first?["file-types"] == #"["txt"]"#)
    }

    @Test(.enabled(if: BuiltProgram.find("python3") != nil, "needs Python 3.11: package python3"))
    func isTOML() throws {
        let python = try #require(BuiltProgram.find("python3"))
        let program = """
            import sys
            try:
                import tomllib
            except ImportError:
                sys.exit(0)
            with open(sys.argv[1], "rb") as file:
                tomllib.load(file)
            """
        let file = BuiltProgram.root.appendingPathComponent("editors/helix/languages.toml")
        let outcome = try BuiltProgram.run(program: python, ["-c", program, file.path])
        #expect(outcome.status == 0, "\(outcome.errors)")
    }
}
