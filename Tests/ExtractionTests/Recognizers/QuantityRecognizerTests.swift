import Extraction
import TestSupport
import Testing

@Suite struct QuantityRecognizerTests {
    @Test func unitsEndTheSpan() {
        expectMentions(
            of: .quantity,
            in:
                "Kinh phí [[1,2 tỷ đồng]], tăng [[6,81%]]; vé [[600 nghìn đồng/khách]], mặt bằng [[18,6 ha]], rộng [[40 m2]]."
        )
        expectNorms(
            of: .quantity, in: "Chi 2 triệu 500 nghìn đồng, mua 10.000.000 đồng, giảm 4,50 %.",
            ["value=2500000 unit=đồng", "value=10000000 unit=đồng", "value=4.5 unit=%"])
    }

    @Test func countedNouns() {
        expectMentions(
            of: .quantity,
            in: "Đã kết nạp [[2.433 quần chúng ưu tú]], mở [[12 lớp bồi dưỡng]] cho hơn [[300 đại biểu]] của tỉnh.")
        expectNorms(
            of: .quantity, in: "Hồ sơ được trả trong 05 (năm) ngày; 22/63 địa phương đã báo cáo.",
            ["value=5 unit=ngày", "unit=địa phương"])
    }

    @Test func lookAlikes() {
        for text in [
            "Theo Điều 5 và khoản 2 của quy chế.", "Học sinh lớp 12 ở quận 3 đường 30.", "Kết luận số 13 đã nêu.",
            "Họp lúc 8 giờ tại hội trường.", "Năm 2017 và tháng 6 năm 2018.", "1. Kết quả chung.",
            "Tầng B12 của nhà A3.",
        ] { expectMentions(of: .quantity, in: text) }
    }

    @Test func commasOfTheEnglish() {
        expectNorms(
            of: .quantity, in: "Giá là 1,200 USD và 1,200,000 đồng, tăng 1,200 lần.",
            ["value=1200 unit=USD", "value=1200000 unit=đồng", "value=1.2 unit=lần"])
    }

    @Test func ratesOfRates() {
        expectNorms(
            of: .quantity,
            in: "Trợ cấp 300.000 đồng/người/tháng, giá 15 triệu đồng/m², đất 40 triệu m 2 và án 3 năm tù.",
            [
                "value=300000 unit=đồng/người/tháng", "value=15000000 unit=đồng/m²", "value=40000000 unit=m 2",
                "value=3 unit=năm tù",
            ])
    }

    @Test func figuresThatName() {
        for text in [
            "Nghị quyết 57 đặt mục tiêu rõ ràng.", "Chương trình 135 giúp bà con.", "Xóm 6 và thôn 7 bị ngập.",
            "Hiệp 1 kết thúc sớm.", "Tại Olympiad 2018 vừa qua, đội về nhất.", "Cuộc họp TPP 11 lần này kéo dài.",
            "Khu vực 3 nhận được tin.", "Lấy 45 x k theo công thức.",
        ] { expectMentions(of: .quantity, in: text) }
        expectMentions(of: .quantity, in: "Tổng số [[3.992 người]] đã về; nhiệm kỳ [[3 năm]].")
    }

    @Test func comradesAreNoMoney() {
        expectMentions(of: .quantity, in: "Ban có [[45 đồng chí]], thu [[45 đồng]] mỗi người.")
    }

    @Test func clocksAreNoLengthsOfTime() {
        expectMentions(
            of: .quantity,
            in:
                "Họp khoảng 3 giờ chiều, nghỉ lúc 10 giờ 45 phút, về hồi 1 giờ 30 sáng, từ 7 giờ 30 phút đến 9 giờ kém 5; "
                + "chuyến đi hết [[2 giờ 30 phút]], chờ [[3 giờ]] ở bến.")
    }

    @Test func ratesOfNouns() {
        expectMentions(
            of: .quantity,
            in:
                "Phục vụ [[1.728 khách/giờ]], đạt [[14 tiêu chí/xã]]; lớp có [[40 học sinh]]/sinh viên; thu [[83,2%]]/[[50%]], "
                + "[[95 tỷ đồng]]/[[100 tỷ đồng]].")
    }

    @Test func labelsBeforeMeasures() {
        expectMentions(
            of: .quantity,
            in: "Nhà nước cấp [[15 kg]] gạo, dân số [[820.000 người]]; xem bảng 3 m và mục 5 người nêu trên.")
    }

    @Test func tensOfThousands() {
        expectNorms(
            of: .quantity, in: "Có 10 vạn người và 1,2 vạn hộ của tỉnh.",
            ["value=100000 unit=người", "value=12000 unit=hộ"])
    }

    @Test func slogansCountNothing() {
        expectMentions(of: .quantity, in: "Danh hiệu Sinh viên 5 tốt và gia đình 3 sạch được trao cho [[12 người]].")
    }

    @Test func daysAreNoShares() {
        expectMentions(
            of: .quantity, in: "Công ty: 16/2 tổ chức đại hội; [[22/63 địa phương]] và [[3/4 tỷ lệ]] đã nêu.")
    }
}
