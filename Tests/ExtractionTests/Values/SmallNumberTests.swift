import Testing

@testable import Extraction

@Suite struct SmallNumberTests {
    @Test(arguments: [nil, 0, 1, -355, 2026, 32_767, -32_767])
    func keepsWhatDatesAreMadeOf(number: Int?) {
        #expect(SmallNumber(wrappedValue: number).wrappedValue == number)
    }

    @Test func clampsTheRest() {
        #expect(SmallNumber(wrappedValue: 1_000_000).wrappedValue == 32_767)
        #expect(SmallNumber(wrappedValue: .min).wrappedValue == -32_767)
    }
}
