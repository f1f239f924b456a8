import Foundation
import TestSupport
import Testing

/// What a user of Emacs sees, with the built program and the settings of `editors/emacs`.
@Suite struct EmacsTests {
    private struct Seen: Decodable {
        struct Diagnostic: Decodable {
            var message: String
            var text: String
        }
        var missing: String?
        var derived: String?
        var diagnostics: [Diagnostic]?
        var codes: [String]?
        var severities: [Int]?
        var hover: String?
        var eldoc: String?
        var symbols: [String]?
        var references: [Int]?
        var renamed: String?
        var completed: String?
        var action: String?
        var line: String?
        var text: String?
        var again: String?
    }

    /// Emacs, if it can load a library.
    private static func emacs(with library: String) -> String? {
        guard let emacs = BuiltProgram.find("emacs") else { return nil }
        let outcome = try? BuiltProgram.run(
            program: emacs, ["--batch", "--eval", "(progn (package-initialize) (require '\(library)))"])
        return outcome?.status == 0 ? emacs : nil
    }

    private static let eglot = emacs(with: "eglot")
    private static let lspMode = emacs(with: "lsp-mode")

    private func look(with emacs: String, under client: String) throws -> Seen {
        let scratch = try Scratch()
        let text = try scratch.write(Sample.fileName, Sample.text)
        let result = scratch.folder.appendingPathComponent("result.json")
        let outcome = try BuiltProgram.run(
            program: emacs, ["--batch", "-l", script("emacs.el").path],
            environment: [
                "VANTHU_PROGRAM": BuiltProgram.path, "VANTHU_TEXT": text.path, "VANTHU_RESULT": result.path,
                "VANTHU_EDITOR": "\(BuiltProgram.root.path)/editors/emacs", "VANTHU_CLIENT": client,
                "HOME": scratch.folder.path, "LC_ALL": "C.UTF-8",
            ])
        let data = try #require(try? Data(contentsOf: result), "\(outcome.output)\(outcome.errors)")
        let seen = try JSONDecoder().decode(Seen.self, from: data)
        #expect(seen.missing == nil, "\(outcome.errors)")
        return seen
    }

    @Test(
        .enabled(
            if: eglot != nil || BuiltProgram.isContinuousIntegration,
            "needs Emacs 29, or 28 with Eglot: package emacs-nox, and elpa-eglot for 28"))
    func eglotShowsFindingsCardsSymbolsAndFixes() throws {
        let emacs = try #require(Self.eglot, "package emacs-nox (and elpa-eglot for Emacs 28) is missing")
        let seen = try look(with: emacs, under: "eglot")
        #expect(seen.derived == "left")
        #expect(seen.codes == Sample.codes)
        #expect(seen.severities == [2, 1, 2], "the script makes date-impossible a warning")
        #expect(seen.diagnostics?.map(\.text) == Sample.underlined)
        for (diagnostic, message) in zip(seen.diagnostics ?? [], Sample.messages) {
            #expect(diagnostic.message.hasSuffix(message))
        }
        #expect(seen.hover?.contains(Sample.lunarDate) == true, "\(seen.hover ?? "")")
        #expect(seen.eldoc?.contains(Sample.lunarDate) == true, "\(seen.eldoc ?? "")")
        #expect(seen.symbols == [Sample.title] + Sample.sections)
        #expect(seen.references == [5])
        #expect(seen.renamed?.hasSuffix("05- CT/TW của Bộ Ngoại giao 😀.") == true, "\(seen.renamed ?? "")")
        #expect(seen.completed == "Họp tại Bộ Ngoại giao")
        #expect(seen.action == Sample.action)
        #expect(seen.line == Sample.mendedLine)
        #expect(seen.text == Sample.mended)
        #expect(seen.again == "vanthu: không có gì cần sửa")
    }

    @Test(.enabled(if: lspMode != nil, "needs Emacs with lsp-mode: packages emacs-nox, elpa-lsp-mode"))
    func lspModeShowsFindingsCardsSymbolsAndFixes() throws {
        let emacs = try #require(Self.lspMode)
        let seen = try look(with: emacs, under: "lsp-mode")
        #expect(seen.diagnostics?.map(\.text) == Sample.underlined)
        #expect(seen.diagnostics?.map(\.message) == Sample.messages)
        #expect(seen.hover?.contains(Sample.lunarDate) == true, "\(seen.hover ?? "")")
        #expect(Array((seen.symbols ?? []).suffix(2)) == Sample.sections)
        #expect(seen.action == Sample.action)
        #expect(seen.line == Sample.mendedLine)
        #expect(seen.text == Sample.mended)
        #expect(seen.again == "vanthu: không có gì cần sửa")
    }
}
