import TestSupport
import Testing

@Suite struct DateAnniversaryTests {
    @Test func yearsDoNotAddUp() {
        expectFindings(
            of: "date-anniversary",
            in: "Huyện kỷ niệm 108 năm ngày Bác Hồ ra đi tìm đường cứu nước ([[5/6/1911 - 5/6/2018]]).")
        expectFindings(
            of: "date-anniversary", in: "Xã kỷ niệm 70 năm ngày truyền thống Kiểm lâm ([[21/05/1953 - 14/05/2023]]).")
    }

    @Test func rightOnesStaySilent() {
        expectSilence("Xã kỷ niệm 70 năm ngày truyền thống Kiểm lâm (21/5/1953 - 21/5/2023).")
        expectSilence("Tỉnh kỷ niệm 20 năm tái lập và 42 năm ngày Giải phóng tỉnh (24/3/1975 - 24/3/2017).")
        expectSilence("Lễ kỷ niệm 50 năm ngày mất của nhà thơ (10/5/1920 - 3/7/1969) được tổ chức.")
        expectSilence("Lễ kỷ niệm 130 năm ngày sinh của ông (1890-1969) được tổ chức.")
    }
}
