import Testing
import TextModel

private func rows(_ text: String) -> [[String]] {
    CommaSeparatedText(SourceText(text)).records.map { $0.fields.map(\.value) }
}

@Suite struct CommaSeparatedTextTests {
    @Test func cutsRecordsAndFields() {
        #expect(rows("a,b,c\r\n1,,3\n\n , \nx") == [["a", "b", "c"], ["1", "", "3"], ["x"]])
        #expect(rows("\u{FEFF}a,b\n") == [["a", "b"]])
        #expect(rows("").isEmpty)
    }

    @Test func quotedFieldsMayHoldAnything() {
        #expect(rows("\"a, b\",\"nói \"\"có\"\"\"\n\"hai\ndòng\",z") == [["a, b", "nói \"có\""], ["hai\ndòng", "z"]])
    }

    @Test func placesAreThoseOfTheText() {
        let text = SourceText("mã, tên \n05-CT/TW ,\"Chỉ thị, mới\"\n")
        let table = CommaSeparatedText(text)
        let places = table.records.flatMap { $0.fields.map { text.string(in: $0.range) } }
        #expect(places == ["mã", "tên", "05-CT/TW", "Chỉ thị, mới"])
        #expect(text.string(in: table.records[1].range) == "05-CT/TW ,\"Chỉ thị, mới\"")
    }

    @Test func anOpenQuotationMarkIsNamed() {
        let table = CommaSeparatedText(SourceText("a,b\n1,\"hai\n3,4\n"))
        #expect(table.openQuote == 6)
        #expect(table.records.count == 2)
    }
}
