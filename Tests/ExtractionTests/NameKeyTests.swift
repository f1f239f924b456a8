import Testing

@testable import Extraction

@Suite struct NameKeyTests {
    @Test(arguments: [
        ("ỦY BAN NHÂN DÂN", "Ủy ban nhân dân"), ("Đảng ủy", "ĐẢNG ỦY"), ("BỘ TƯ PHÁP", "bộ tư pháp"),
        ("ÁÀÃÂÊÔƠƯĂĐĨŨÝ", "áàãâêôơưăđĩũý"),
        ("ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ", "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
    ]) func caseDoesNotMatter(one: String, other: String) {
        #expect(NameKey(one) == NameKey(other))
        #expect(NameKey(one).hashValue == NameKey(other).hashValue)
    }

    @Test(arguments: [("Bộ Y tế", "Bộ Ý tế"), ("ban", "bàn"), ("a×b", "a÷b"), ("", " ")])
    func lettersDo(one: String, other: String) { #expect(NameKey(one) != NameKey(other)) }

    @Test func beginningsAndEndingsAreThoseOfWholeWords() {
        let name = NameKey("Đảng ủy Khối")
        #expect(name.beginnings == [NameKey("đảng"), NameKey("đảng ủy")])
        #expect(name.endings == [NameKey("ủy khối"), NameKey("khối")])
        #expect(NameKey("Huế").beginnings.isEmpty)
    }
}
