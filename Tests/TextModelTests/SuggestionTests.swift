import Testing
import TextModel

@Suite struct SuggestionTests {
    @Test func namesWhatIsNear() {
        let names = ["profile", "locale", "rules"]
        #expect(Suggestion.nearest(to: "profil", among: names) == "profile")
        #expect(Suggestion.nearest(to: "locales", among: names) == "locale")
        #expect(Suggestion.nearest(to: "python", among: names) == nil)
        #expect(Suggestion.nearest(to: String(repeating: "r", count: 5000), among: names) == nil)
        #expect(Suggestion.nearest(to: "", among: []) == nil)
    }
}
