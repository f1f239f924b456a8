import TestSupport
import Testing

@Suite struct OrganisationLifespanTests {
    private static let head = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 15/QĐ-UBND\n\n"

    @Test func endedOrNotYetSetUp() {
        expectFindings(
            of: "organisation-lifespan",
            in: Self.head + "An Hòa, ngày 12 tháng 3 năm 2026\n\nKính gửi: [[Bộ Kế hoạch và Đầu tư]]\n\nXã xin báo cáo."
        )
        expectFindings(
            of: "organisation-lifespan",
            in: Self.head
                + "An Hòa, ngày 12 tháng 3 năm 2019\n\nXã báo cáo [[Bộ Nông nghiệp và Môi trường]] về đê điều.")
    }

    @Test func lookAlikes() {
        for text in [
            Self.head + "An Hòa, ngày 12 tháng 3 năm 2019\n\nKính gửi: Bộ Kế hoạch và Đầu tư\n\nXã xin báo cáo.",
            // Said of its past; in the weeks of the change; no date.
            Self.head + "An Hòa, ngày 12 tháng 3 năm 2026\n\nNăm 2014, Bộ Kế hoạch và Đầu tư đã về thăm xã.",
            Self.head + "An Hòa, ngày 12 tháng 3 năm 2025\n\nKính gửi: Bộ Kế hoạch và Đầu tư\n\nXã xin báo cáo.",
            Self.head + "Kính gửi: Bộ Kế hoạch và Đầu tư\n\nXã xin báo cáo.",
        ] { expectSilence(text) }
    }
}
