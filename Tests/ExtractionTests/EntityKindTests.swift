import Extraction
import Testing

@Suite struct EntityKindTests {
    @Test func ordinalsAreThePlaces() {
        #expect(EntityKind.allCases.map(\.ordinal) == Array(EntityKind.allCases.indices))
        #expect(Set(EntityKind.allCases.map(\.idLetter)).count == EntityKind.allCases.count)
    }
}
