/// The words that recognisers name. A case is the word itself, folded; its raw value is the word's number in the
/// vocabulary, so that comparing a token with one is comparing two integers.
package enum Keyword: UInt16, CaseIterable, Sendable {
    // Dates and times.
    case ngày = 1
    case tháng, năm, quý, mùng, mồng, tuần, thập, niên, kỷ, thế, giai, đoạn, nhiệm, khóa, kỳ, từ, đến, tới, nay, giờ
    case phút, hồi, lúc, sáng, trưa, chiều, tối, đêm, đầu, cuối, giữa, nửa, âm, dương, lịch, trước, sau, qua, hôm, mai
    case thứ, chủ, nhật, một, hai, ba, tư, bốn, sáu, bảy, tám, chín, mười, mươi, lăm, mốt, linh, lẻ, trăm, nghìn, ngàn
    case triệu, tỷ, tỉ, chạp, giêng, mấy, rưỡi, rằm, tết, quí, tứ, ngũ, đá, h, hết, hiện, khuya, rạng, vào, m, km, cm,
        người, độ, tuổi, phiếu, hộ, khoảng, hơn, gần, chừng
    case âl, nhiều, khi, ngoái, kia, kìa, rồi, vừa, nữa, cách, đây, giáp, ất, bính, đinh, mậu, canh, tân, nhâm, tý, sửu,
        dần, mão, mẹo, thìn, tỵ, tị, ngọ, mùi, thân, dậu, tuất, hợi, nhuận, đán, những, dịp, khánh, lại, đi, mừng, sớm,
        sinh, miền, sắp, vạn, thời

    // Marks of what is no citation.
    case mẫu, biểu, hợp, toàn, chấp

    // Outlines.
    case nơi, nhận, độc, lập, đề, án, biên, ảnh, nhất, chánh, hiệu, thống, video

    // Citations and provisions.
    case số, văn, bản, nghị, quyết, định, chỉ, thị, thông, luật, bộ, hiến, pháp, lệnh, quy, chế, kết, luận, kế, hoạch
    case công, điện, báo, cáo, tờ, trình, hướng, dẫn, cương, lĩnh, điều, lệ, khoản, điểm, chương, mục, phần, phụ, lục
    case tiểu, tiết, này, trên, nêu, đó, nói, dự, thảo, của, về, việc, `do`, theo, căn, cứ, các, và, hoặc, có, tại,
        trong, bãi, bỏ, thay
    case với, cho, là, sửa, đổi, bổ, sung, ban, hành, ký, gọi, viết, không, đồng, cùng, bởi, để, đã, được, sẽ

    // People and offices.
    case ông, bà, anh, chị, chí, em, cụ, cô, bác, ngài, thầy, tướng, tiến, sĩ, giáo, sư, nhân, dân, nguyên, cựu, quyền
    case mỗi, từng, bất, làm, chức, giữ, kiêm, phó, trưởng, thường, trực, ủy, viên, bí, thư, tịch, giám, đốc, cục, vụ,
        sở, chi, tổng,
        thủ

    // Bodies, meetings, places.
    case sản, việt, nam, đảng, đại, hội, họp, phiên, lần, niệm, lễ, trung, ương, chính, phủ, quốc, khối, cơ, quan, đơn,
        vị, tỉnh, thành
    case phố, huyện, quận, xã, phường, trấn, nước, cộng, hòa, tập, đoàn, ty, trường, viện, học, hiệp, liên, minh

    /// How many there are: a higher number is no keyword's. Written out, since it is asked of every word.
    package static var count: UInt16 { 328 }

    /// The label of its tokens.
    @inline(__always)
    var label: UInt32 { UInt32(rawValue) }

    /// The word as it is written.
    package var spelling: String { "\(self)" }
}
