import Foundation
import TestSupport
import Testing

/// What a user of Neovim sees, with the built program and the settings of `editors/neovim`.
@Suite struct NeovimTests {
    private static let program = BuiltProgram.find("nvim")

    private struct Seen: Decodable {
        struct Diagnostic: Decodable, Equatable {
            var code: String
            var message: String
            var text: String
        }
        struct Symbol: Decodable {
            var name: String
            var children: [Symbol]?
        }
        var missing: String?
        var diagnostics: [Diagnostic]?
        var hover: String?
        var symbols: [Symbol]?
        var action: String?
        var line: String?
        var text: String?
    }

    @Test(
        .enabled(
            if: program != nil || BuiltProgram.isContinuousIntegration, "needs Neovim 0.7 or newer: package neovim"))
    func showsFindingsCardsSymbolsAndFixes() throws {
        let nvim = try #require(Self.program, "package neovim is missing")
        let scratch = try Scratch()
        let text = try scratch.write(Sample.fileName, Sample.text)
        let result = scratch.folder.appendingPathComponent("result.json")
        let outcome = try BuiltProgram.run(
            program: nvim,
            [
                "--headless", "-u", "NONE", "-i", "NONE", "-n", "--cmd",
                "set rtp^=\(BuiltProgram.root.path)/editors/neovim", "-S", script("neovim.lua").path,
            ],
            environment: [
                "VANTHU_PROGRAM": BuiltProgram.path, "VANTHU_TEXT": text.path, "VANTHU_RESULT": result.path,
                "HOME": scratch.folder.path, "XDG_STATE_HOME": scratch.folder.path,
            ])
        let data = try #require(try? Data(contentsOf: result), "\(outcome.output)\(outcome.errors)")
        let seen = try JSONDecoder().decode(Seen.self, from: data)

        #expect(seen.missing == nil, "\(outcome.errors)")
        #expect(seen.diagnostics?.map(\.code) == Sample.codes)
        #expect(seen.diagnostics?.map(\.text) == Sample.underlined)
        #expect(seen.hover?.contains(Sample.lunarDate) == true, "\(seen.hover ?? "")")
        #expect(seen.symbols?.first?.name == Sample.title)
        #expect(seen.symbols?.first?.children?.map(\.name) == Sample.sections)
        #expect(seen.action == Sample.action)
        #expect(seen.line == Sample.mendedLine)
        #expect(seen.text == Sample.mended)
    }
}
