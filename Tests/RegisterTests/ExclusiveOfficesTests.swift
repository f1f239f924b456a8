import Register
import Testing

@Suite struct ExclusiveOfficesTests {
    @Test(arguments: [
        ("Chủ tịch UBND tỉnh", "Phó Chủ tịch Ủy ban nhân dân tỉnh"), ("Thứ trưởng Bộ Y tế", "Bộ trưởng Bộ Y tế"),
        ("Phó Thủ tướng Thường trực", "Thủ tướng Chính phủ"),
        ("Bí thư Tỉnh ủy Gia Lai", "Bí thư Tỉnh ủy Kon Tum"), ("Trưởng Công an xã", "Phó Trưởng Công an xã"),
        ("Giám đốc Sở Y tế", "Phó Giám đốc Thường trực Sở Y tế"),
    ])
    func excludeEachOther(office: String, other: String) {
        #expect(ExclusiveOffices.exclude(office, other))
        #expect(ExclusiveOffices.exclude(other, office))
    }

    @Test(arguments: [
        ("Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh Gia Lai"), ("Chủ tịch UBND TP Huế", "Chủ tịch UBND thành phố Huế"),
        ("Bộ trưởng Bộ Giao thông vận tải", "Bộ trưởng Bộ GTVT"), ("Bộ trưởng", "Bộ trưởng Bộ Y tế"),
        ("Bí thư Tỉnh ủy", "Chủ tịch HĐND tỉnh"), ("Tổng Bí thư", "Chủ tịch nước"),
        ("Phó Thủ tướng", "Bộ trưởng Ngoại giao"), ("Giám đốc", "Phó Giám đốc"),
        ("Chủ tịch HĐND tỉnh Gia Lai", "Chủ tịch UBND huyện Ia Grai"), ("Thủ tướng", "Thủ tướng"),
    ])
    func goTogether(office: String, other: String) { #expect(!ExclusiveOffices.exclude(office, other)) }
}
