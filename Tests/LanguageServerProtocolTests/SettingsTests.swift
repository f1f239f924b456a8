import Foundation
import LanguageServerProtocol
import Testing

private func settings(_ json: String) throws -> Settings {
    try JSONDecoder().decode(Settings.self, from: Data(json.utf8))
}

@Suite struct SettingsTests {
    @Test func areReadBareOrUnderTheirName() throws {
        let bare = try settings(#"{"profile":"state","rules":{"code-case":"off"},"typingPause":0}"#)
        #expect(bare.profile == "state" && bare.rules == ["code-case": "off"] && bare.typingPause == 0)
        #expect(try settings(#"{"vanthu":{"profile":"state","rules":{"code-case":"off"},"typingPause":0}}"#) == bare)
    }

    @Test(arguments: ["null", "[]", "{}", "7", #""""#, #"{"vanthu":null}"#, #"{"rules":[]}"#])
    func nothingIsNoSettings(json: String) throws {
        #expect(try settings(json) == Settings())
    }

    @Test func wrongTypesAreNamedAndTheRestIsKept() throws {
        let read = try settings(#"{"profile":1,"locale":"vi","rules":{"a":3,"b":"off"}}"#)
        #expect(read.rejected == ["profile: string", "rules.a: string"])
        #expect(read.locale == "vi" && read.rules == ["b": "off"])
        let outline = try settings(#"{"outline":{"entities":"yes"},"locale":"en"}"#)
        #expect(outline.rejected == ["outline.entities: boolean"] && outline.locale == "en")
    }

    @Test func outlineHasSettingsOfItsOwn() throws {
        #expect(try settings(#"{"outline":{"entities":true}}"#).outlineEntities == true)
        #expect(try settings(#"{"outline":{}}"#).outlineEntities == nil)
        #expect(try settings(#"{"outline":[]}"#).rejected.isEmpty)
    }
}
