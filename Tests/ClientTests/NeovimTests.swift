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

    private static let text = """
        BÁO CÁO
        về kết quả công tác

        I. KẾT QUẢ
        Hội nghị họp ngày 16/01/2018 đã quán triệt Chỉ thị số 05- CT/TW của Bộ Chính trị 😀.
        II. NHIỆM VỤ
        Thực hiện Nghị định số 30/2020/NÐ-CP của Chính phủ đến ngày 31/6/2019.
        """

    @Test(
        .enabled(
            if: program != nil || BuiltProgram.isContinuousIntegration, "needs Neovim 0.7 or newer: package neovim"))
    func showsFindingsCardsSymbolsAndFixes() throws {
        let nvim = try #require(Self.program, "package neovim is missing")
        let scratch = try Scratch()
        let text = try scratch.write("báo cáo (1).txt", Self.text)
        let result = scratch.folder.appendingPathComponent("result.json")
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Scripts/neovim.lua")
        let outcome = try BuiltProgram.run(
            program: nvim,
            [
                "--headless", "-u", "NONE", "-i", "NONE", "-n", "--cmd",
                "set rtp^=\(BuiltProgram.root.path)/editors/neovim", "-S", script.path,
            ],
            environment: [
                "VANTHU_PROGRAM": BuiltProgram.path, "VANTHU_TEXT": text.path, "VANTHU_RESULT": result.path,
                "HOME": scratch.folder.path, "XDG_STATE_HOME": scratch.folder.path,
            ])
        let data = try #require(try? Data(contentsOf: result), "\(outcome.output)\(outcome.errors)")
        let seen = try JSONDecoder().decode(Seen.self, from: data)

        #expect(seen.missing == nil, "\(outcome.errors)")
        #expect(seen.diagnostics?.map(\.code) == ["code-spacing", "code-letter", "date-impossible"])
        #expect(seen.diagnostics?.map(\.text) == ["05- CT/TW", "30/2020/NÐ-CP", "ngày 31/6/2019"])
        #expect(seen.hover?.contains("thứ Ba · 30 tháng Mười Một năm Đinh Dậu") == true, "\(seen.hover ?? "")")
        #expect(seen.symbols?.first?.name == "BÁO CÁO về kết quả công tác")
        #expect(seen.symbols?.first?.children?.map(\.name) == ["I. KẾT QUẢ", "II. NHIỆM VỤ"])
        #expect(seen.action == "Sửa thành 05-CT/TW")
        #expect(
            seen.line == "Hội nghị họp ngày 16/01/2018 đã quán triệt Chỉ thị số 05-CT/TW của Bộ Chính trị 😀.")
        #expect(
            seen.text
                == Self.text.replacingOccurrences(of: "05- CT/TW", with: "05-CT/TW")
                .replacingOccurrences(of: "NÐ-CP", with: "NĐ-CP"))
    }
}
