import Extraction
import TestSupport
import Testing

/// Acts by name and not by number.
@Suite struct NamedActReaderTests {
    @Test func theConstitutionInFull() {
        expectMentions(
            of: .citation,
            in:
                "Xã treo [[Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam]] cạnh [[Hiến pháp năm 2013]] trong nhà văn hóa."
        )
        expectMentions(
            of: .citation,
            in: "Các cụ nhớ [[Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam năm 1980]] và [[Hiến pháp]] cũ.")
    }

    @Test func theRestIsNoPartOfIt() {
        expectMentions(of: .citation, in: "Bà con bảo nhau [[Hiến pháp]] nước ta rất gần dân.")
    }
}
