import Extraction
import TestSupport
import Testing
import TextModel

@Suite struct PlaceRecognizerTests {
    @Test func provincesAndCities() {
        expectMentions(
            of: .place, in: "Từ [[Hà Nội]] đi [[tỉnh Quảng Nam]], qua [[TP.HCM]] rồi ra [[thành phố Đà Lạt]].")
    }

    @Test func areasByTheirWord() {
        expectMentions(of: .place, in: "Ở [[huyện Mỏ Cày]] và [[xã Tân Lập]] có mưa, [[quận 5]] thì không.")
    }

    @Test func mergedPlacesNameTheirSuccessor() {
        let places = Analysis(SourceText("Đường lên Hà Giang đã thông xe từ hôm qua.")).entities().filter {
            $0.kind == .place
        }
        #expect(places.first?.text("successor") == "Tuyên Quang")
    }

    @Test func lookAlikes() {
        for text in [
            "Yêu chuộng hòa bình và thái bình.", "Thành phố. Cũng trong ngày, mưa lớn.",
            "Xã hội phát triển, huyện nhà đổi mới.",
            "Ông Trương Hòa Bình dự họp.",
        ] { expectMentions(of: .place, in: text) }
    }
}
