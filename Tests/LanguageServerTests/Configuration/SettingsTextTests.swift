import LanguageServer
import LanguageServerProtocol
import Testing
import TextModel

@Suite struct SettingsTextTests {
    @Test func readsJSONWithPlaces() {
        let text = SourceText(#" {"a": [1, true, null, "x\n\u0111\ud83d\ude00"], "b": {"c": -0.5e1}} "#)
        let read = SettingsText(text)
        #expect(read.problems.isEmpty)
        #expect(
            read.tree["a"]?.value
                == .list([
                    SettingsTree(.number(1), start: 8, end: 9), SettingsTree(.flag(true), start: 11, end: 15),
                    SettingsTree(.null, start: 17, end: 21), SettingsTree(.text("x\nđ😀"), start: 23, end: 46),
                ]))
        #expect(read.tree["b"]?["c"]?.value == .number(-5))
        let member = read.tree.members.last
        #expect(text.string(in: TextRange(member?.start ?? 0, member?.end ?? 0)) == #""b""#)
    }

    @Test(arguments: [
        (#"{"a": 1,}"#, 7, 1), (#"{"a": 1 "b": 2}"#, 6, 2), ("{\"a\": 1, // ghi chú\n\"b\": 2}", 9, 2),
        (#"{"a": one, "b": 2}"#, 6, 2), (#"{"a": 1"#, 7, 1), (#"{"a" 1}"#, 5, 0), (#"{"a": "x"#, 6, 0),
        (#"{a: 1}"#, 1, 0),
        ("", 0, 0), (#"{"a": 1} x"#, 9, 1), (#"{"a": }"#, 6, 0), (#"{"a": 1, "b": [}"#, 15, 1),
    ]) func namesAFaultAndKeepsTheRest(json: String, place: Int, members: Int) {
        let read = SettingsText(SourceText(json))
        #expect(read.problems.first?.range.start == place, "\(read.problems)")
        #expect(read.tree.members.count == members, "\(read.tree)")
    }

    @Test func nothingIsTooMuch() {
        for text in [
            String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 10_000),
            String(repeating: "\"", count: 1001), String(repeating: "\\", count: 99), "{\"\\u12", "{\"\\",
        ] {
            #expect(SettingsText(SourceText(text)).problems.count >= 1)
        }
    }
}
