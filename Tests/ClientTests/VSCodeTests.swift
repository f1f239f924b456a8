import Foundation
import TestSupport
import Testing

/// What a user of VS Code sees: the extension of `editors/vscode` under Node, with stand-ins for VS Code and its client
/// library, and the built program.
@Suite struct VSCodeTests {
    private static let program = BuiltProgram.find("node") ?? BuiltProgram.find("nodejs")

    private struct Seen: Decodable {
        struct Diagnostic: Decodable {
            var code: String
            var message: String
            var severity: Int
            var text: String
        }
        struct Symbol: Decodable {
            var name: String
            var children: [Symbol]
        }
        var missing: String?
        var messages: [String]
        var commands: [String]?
        var registered: [String]?
        var languages: [String]?
        var activation: [String]?
        var dependencies: [String]?
        var diagnostics: [Diagnostic]?
        var changed: [[String]]?
        var hover: String?
        var symbols: [Symbol]?
        var action: String?
        var line: String?
        var fixed: Bool?
        var text: String?
        var again: Bool?
        var restarted: Bool?
        var exit: Int?
    }

    @Test(.enabled(if: program != nil || BuiltProgram.isContinuousIntegration, "needs Node.js: package nodejs"))
    func showsFindingsCardsSymbolsAndFixes() throws {
        let node = try #require(Self.program, "package nodejs is missing")
        let scratch = try Scratch()
        let text = try scratch.write(Sample.fileName, Sample.text)
        let result = scratch.folder.appendingPathComponent("result.json")
        let outcome = try BuiltProgram.run(
            program: node, [script("vscode.js").path],
            environment: [
                "VANTHU_PROGRAM": BuiltProgram.path, "VANTHU_TEXT": text.path, "VANTHU_RESULT": result.path,
                "VANTHU_EDITOR": "\(BuiltProgram.root.path)/editors/vscode",
            ])
        let data = try #require(try? Data(contentsOf: result), "\(outcome.output)\(outcome.errors)")
        let seen = try JSONDecoder().decode(Seen.self, from: data)

        #expect(seen.missing == nil, "\(outcome.errors)")
        #expect(seen.commands == seen.registered)
        #expect(seen.languages == ["plaintext", "markdown", "json"])
        #expect(seen.activation == ["onLanguage:plaintext", "onLanguage:markdown"])
        #expect(seen.dependencies == ["vscode-languageclient"])
        #expect(seen.diagnostics?.map(\.code) == Sample.codes)
        #expect(seen.diagnostics?.map(\.message) == Sample.messages)
        #expect(seen.diagnostics?.map(\.severity) == [2, 1, 2], "the script makes date-impossible a warning")
        #expect(seen.diagnostics?.map(\.text) == Sample.underlined)
        #expect(seen.changed == [Sample.codes.dropLast(), Sample.codes])
        #expect(seen.hover?.contains(Sample.lunarDate) == true, "\(seen.hover ?? "")")
        #expect(seen.symbols?.map(\.name) == [Sample.title])
        #expect(seen.symbols?.first?.children.map(\.name) == Sample.sections)
        #expect(seen.action == Sample.action)
        #expect(seen.line == Sample.mendedLine)
        #expect(seen.fixed == true)
        #expect(seen.text == Sample.mended)
        #expect(seen.again == false)
        #expect(seen.restarted == true)
        #expect(seen.exit == 0)
        // No default of the manifest is a setting that the server refuses.
        #expect(seen.messages.count == 2, "\(seen.messages)")
        #expect(seen.messages.first == "VanThu: không có gì cần sửa")
        #expect(seen.messages.last?.contains("không chạy được chương trình") == true)
    }
}
