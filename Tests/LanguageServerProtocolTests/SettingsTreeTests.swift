import Foundation
import LanguageServerProtocol
import Testing

private func tree(_ json: String) throws -> SettingsTree {
    try JSONDecoder().decode(SettingsTree.self, from: Data(json.utf8))
}

@Suite struct SettingsTreeTests {
    @Test func keepsTypesApart() throws {
        let read = try tree(#"{"a":true,"b":1,"c":"1","d":[null,{"e":0.5}]}"#)
        #expect(read["a"]?.value == .flag(true))
        #expect(read["b"]?.value == .number(1))
        #expect(read["c"]?.value == .text("1"))
        let inner = SettingsTree(.object([.init(name: "e", tree: SettingsTree(.number(0.5)))]))
        #expect(read["d"]?.value == .list([SettingsTree(.null), inner]))
        #expect(read["f"] == nil)
    }

    @Test(arguments: ["null", "[]", "{}", #""""#]) func nothingIsEmpty(json: String) throws {
        #expect(try tree(json).isEmpty)
    }

    @Test(arguments: ["7", "false", #"{"a":null}"#, "[0]"]) func somethingIsNot(json: String) throws {
        #expect(try !tree(json).isEmpty)
    }
}
