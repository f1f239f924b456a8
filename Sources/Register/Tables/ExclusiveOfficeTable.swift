extension Table {
    /// Offices that one person does not hold at one time, by how they begin.
    ///
    /// `bodies` says of what stands behind the two beginnings: `same` excludes each other only for one body (`Giám đốc Sở Y
    /// tế`, `Phó Giám đốc Sở Y tế`), `other` only for two (`Chủ tịch UBND` of two places), `any` always.
    package static let exclusiveOffices = Table(
        "exclusive-offices",
        """
        office	other	bodies	source
        Thủ tướng	Phó Thủ tướng	any	Hiến pháp 2013, Điều 95
        Chủ tịch nước	Phó Chủ tịch nước	any	Hiến pháp 2013, Điều 87, 92
        Chủ tịch nước	Thủ tướng	any	Hiến pháp 2013, Điều 87, 98
        Chủ tịch nước	Chủ tịch Quốc hội	any	Hiến pháp 2013, Điều 72, 87
        Chủ tịch Quốc hội	Thủ tướng	any	Hiến pháp 2013, Điều 73
        Chủ tịch Quốc hội	Phó Chủ tịch Quốc hội	any	Hiến pháp 2013, Điều 72
        Bộ trưởng	Thứ trưởng	any	Luật Tổ chức Chính phủ
        Bộ trưởng Bộ	Bộ trưởng Bộ	other	Luật Tổ chức Chính phủ
        Chủ tịch UBND	Chủ tịch UBND	other	Luật Tổ chức chính quyền địa phương
        Chủ tịch HĐND	Chủ tịch HĐND	other	Luật Tổ chức chính quyền địa phương
        Chủ tịch HĐND	Chủ tịch UBND	same	Luật Tổ chức chính quyền địa phương: thành viên Thường trực HĐND không đồng thời là thành viên UBND cùng cấp
        Bí thư Tỉnh ủy	Bí thư Tỉnh ủy	other	Điều lệ Đảng
        Bí thư Thành ủy	Bí thư Thành ủy	other	Điều lệ Đảng
        Bí thư Huyện ủy	Bí thư Huyện ủy	other	Điều lệ Đảng
        Giám đốc Công an	Giám đốc Công an	other	thực tiễn
        Giám đốc Sở	Giám đốc Sở	other	thực tiễn
        Chủ tịch	Phó Chủ tịch	same	thực tiễn
        Bí thư	Phó Bí thư	same	thực tiễn
        Giám đốc	Phó Giám đốc	same	thực tiễn
        Tổng Giám đốc	Phó Tổng Giám đốc	same	thực tiễn
        Chủ nhiệm	Phó Chủ nhiệm	same	thực tiễn
        Cục trưởng	Phó Cục trưởng	same	thực tiễn
        Vụ trưởng	Phó Vụ trưởng	same	thực tiễn
        Viện trưởng	Phó Viện trưởng	same	thực tiễn
        Hiệu trưởng	Phó Hiệu trưởng	same	thực tiễn
        Tổng cục trưởng	Phó Tổng cục trưởng	same	thực tiễn
        Chi cục trưởng	Phó Chi cục trưởng	same	thực tiễn
        Trưởng	Phó Trưởng	same	thực tiễn
        Chánh	Phó Chánh	same	thực tiễn
        Tổng Biên tập	Phó Tổng Biên tập	same	thực tiễn
        Tư lệnh	Phó Tư lệnh	same	thực tiễn
        """)
}
