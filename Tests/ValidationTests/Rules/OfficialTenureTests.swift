import TestSupport
import Testing

@Suite struct OfficialTenureTests {
    private static let head = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 15/QĐ-UBND\n\n"

    @Test func officeOfAnotherTime() {
        expectFindings(
            of: "official-tenure",
            in: Self.head + "An Hòa, ngày 12 tháng 3 năm 2026\n\nMời đồng chí Đinh La Thăng, "
                + "[[Bộ trưởng Bộ Giao thông vận tải]], dự lễ ở thôn.")
    }

    @Test func lookAlikes() {
        for text in [
            // In office; formerly; an office of another; no date; no letterhead.
            Self.head
                + "An Hòa, ngày 12 tháng 3 năm 2014\n\nMời đồng chí Đinh La Thăng, Bộ trưởng Bộ Giao thông vận tải.",
            Self.head
                + "An Hòa, ngày 12 tháng 3 năm 2024\n\nMời đồng chí Đinh La Thăng, nguyên Bộ trưởng Bộ Giao thông vận tải.",
            Self.head + "An Hòa, ngày 12 tháng 3 năm 2026\n\nMời đồng chí Đinh La Thăng, Trưởng thôn Đồng Hạ, tới dự.",
            Self.head + "Mời đồng chí Đinh La Thăng, Bộ trưởng Bộ Giao thông vận tải, dự lễ ở thôn.",
            "An Hòa, ngày 12 tháng 3 năm 2026\n\nMời đồng chí Đinh La Thăng, Bộ trưởng Bộ Giao thông vận tải.",
        ] { expectSilence(text) }
    }
}
