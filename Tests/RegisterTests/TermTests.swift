import Register
import Testing

@Suite struct TermTests {
    @Test func knowsTheYears() {
        #expect(Term.term(12, of: .partyCongress)?.years == "2016–2021")
        #expect(Term.term(14, of: .nationalAssembly)?.years == "2016–2021")
        #expect(Term.term(99, of: .partyCongress) == nil)
    }

    @Test func everyRowIsATerm() { #expect(Term.all.count == Table.terms.rows.count) }

    @Test(arguments: [(1, "I"), (4, "IV"), (12, "XII"), (19, "XIX"), (39, "XXXIX"), (0, "")])
    func romanNumerals(number: Int, spelling: String) { #expect(RomanNumeral.spelling(of: number) == spelling) }
}
