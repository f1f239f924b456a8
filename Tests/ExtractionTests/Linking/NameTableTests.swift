import Testing

@testable import Extraction

@Suite struct NameTableTests {
    @Test func keepsWhatManyNamesMean() {
        var table = NameTable()
        #expect(table.isEmpty)
        for number in 0..<1000 { table[NameKey("Tổ dân phố số \(number)")] = number }
        for number in 0..<1000 { #expect(table[NameKey("TỔ DÂN PHỐ SỐ \(number)")] == number) }
        #expect(table[NameKey("Tổ dân phố số 1000")] == nil)
    }

    @Test func aNameMayLoseItsMeaningAndGetAnother() {
        var table = NameTable()
        table[NameKey("Nghị định 30")] = 1
        table[NameKey("nghị định 30")] = nil
        #expect(table[NameKey("Nghị định 30")] == nil)
        table[NameKey("Nghị định 30")] = 2
        #expect(table[NameKey("nghị định 30")] == 2)
    }
}
