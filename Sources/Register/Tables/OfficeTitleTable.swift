extension Table {
    /// Words that name an office; the body goes on behind them.
    ///
    /// `rule` is unique (the holder is certain), class (several holders), term (`khóa XIV` belongs to it), ministry (the
    /// field may follow without `Bộ`), headed (needs its body or its person), staff (the same, or another office that it serves:
    /// `Trợ lý Bộ trưởng`), short (needs its person) or modifier (may stand behind any of the others: `Phó Viện trưởng phụ trách`).
    package static let officeTitles = Table(
        "office-titles",
        """
        title	rule	source
        Tổng Bí thư	unique	thực tiễn
        Thủ tướng	unique	thực tiễn
        Thủ tướng Chính phủ	unique	thực tiễn
        Phó Thủ tướng	unique	thực tiễn
        Phó Thủ tướng Thường trực	unique	thực tiễn
        Phó Thủ tướng Chính phủ	unique	thực tiễn
        Phó Thủ tướng Thường trực Chính phủ	unique	thực tiễn
        Chủ tịch nước	unique	thực tiễn
        Phó Chủ tịch nước	unique	thực tiễn
        Chủ tịch Quốc hội	unique	thực tiễn
        Phó Chủ tịch Quốc hội	unique	thực tiễn
        Phó Chủ tịch Thường trực Quốc hội	unique	thực tiễn
        Tổng Thư ký Quốc hội	unique	thực tiễn
        Thường trực Ban Bí thư	unique	thực tiễn
        Ủy viên Trung ương Đảng	unique	thực tiễn
        Ủy viên Bộ Chính trị	unique	thực tiễn
        Ủy viên dự khuyết Trung ương Đảng	unique	thực tiễn
        Bí thư Trung ương Đảng	unique	thực tiễn
        Tổng Thanh tra Chính phủ	unique	thực tiễn
        Phó Tổng Thanh tra Chính phủ	unique	thực tiễn
        Tổng Kiểm toán Nhà nước	unique	thực tiễn
        Phó Tổng Kiểm toán Nhà nước	unique	thực tiễn
        Thống đốc Ngân hàng Nhà nước	unique	thực tiễn
        Thống đốc Ngân hàng Nhà nước Việt Nam	unique	thực tiễn
        Tổng Thư ký Liên hợp quốc	unique	thực tiễn
        Chủ tịch Hội đồng Bộ trưởng	unique	thực tiễn
        Thủ trưởng cơ quan ngang Bộ	class	thực tiễn
        Thủ trưởng cơ quan thuộc Chính phủ	class	thực tiễn
        Thủ trưởng các cơ quan ngang Bộ	class	thực tiễn
        Thủ trưởng các Bộ, ngành	class	thực tiễn
        Đại biểu Quốc hội	term	thực tiễn
        ĐBQH	term	thực tiễn
        Đại biểu HĐND	term	thực tiễn
        Đại biểu Hội đồng nhân dân	term	thực tiễn
        Bộ trưởng	ministry	thực tiễn
        Thứ trưởng	ministry	thực tiễn
        Thứ trưởng Thường trực	ministry	thực tiễn
        Chủ tịch	headed	thực tiễn
        Phó Chủ tịch	headed	thực tiễn
        Bí thư	headed	thực tiễn
        Phó Bí thư	headed	thực tiễn
        Giám đốc	headed	thực tiễn
        Phó Giám đốc	headed	thực tiễn
        Tổng Giám đốc	headed	thực tiễn
        Phó Tổng Giám đốc	headed	thực tiễn
        Chủ nhiệm	headed	thực tiễn
        Phó Chủ nhiệm	headed	thực tiễn
        Cục trưởng	headed	thực tiễn
        Phó Cục trưởng	headed	thực tiễn
        Vụ trưởng	headed	thực tiễn
        Phó Vụ trưởng	headed	thực tiễn
        Viện trưởng	headed	thực tiễn
        Phó Viện trưởng	headed	thực tiễn
        Hiệu trưởng	headed	thực tiễn
        Phó Hiệu trưởng	headed	thực tiễn
        Chi cục trưởng	headed	thực tiễn
        Phó Chi cục trưởng	headed	thực tiễn
        Tổng cục trưởng	headed	thực tiễn
        Phó Tổng cục trưởng	headed	thực tiễn
        Trưởng phòng	headed	thực tiễn
        Phó Trưởng phòng	headed	thực tiễn
        Trưởng ban	headed	thực tiễn
        Phó Trưởng ban	headed	thực tiễn
        Trưởng khoa	headed	thực tiễn
        Phó Trưởng khoa	headed	thực tiễn
        Trưởng đoàn	headed	thực tiễn
        Phó Trưởng đoàn	headed	thực tiễn
        Tổ trưởng	headed	thực tiễn
        Phó Tổ trưởng	headed	thực tiễn
        Đội trưởng	headed	thực tiễn
        Phó Đội trưởng	headed	thực tiễn
        Trạm trưởng	headed	thực tiễn
        Phó Trạm trưởng	headed	thực tiễn
        Chánh án	headed	thực tiễn
        Phó Chánh án	headed	thực tiễn
        Chánh Văn phòng	headed	thực tiễn
        Phó Chánh Văn phòng	headed	thực tiễn
        Chánh Thanh tra	headed	thực tiễn
        Phó Chánh Thanh tra	headed	thực tiễn
        Tổng Biên tập	headed	thực tiễn
        Phó Tổng Biên tập	headed	thực tiễn
        Tổng Thư ký	headed	thực tiễn
        Phó Tổng Thư ký	headed	thực tiễn
        Thống đốc	headed	thực tiễn
        Phó Thống đốc	headed	thực tiễn
        Tư lệnh	headed	thực tiễn
        Phó Tư lệnh	headed	thực tiễn
        Chính ủy	headed	thực tiễn
        Phó Chính ủy	headed	thực tiễn
        Tham mưu trưởng	headed	thực tiễn
        Phó Tham mưu trưởng	headed	thực tiễn
        Chỉ huy trưởng	headed	thực tiễn
        Phó Chỉ huy trưởng	headed	thực tiễn
        Hạt trưởng	headed	thực tiễn
        Phó Hạt trưởng	headed	thực tiễn
        Kế toán trưởng	headed	thực tiễn
        Trưởng Công an	headed	thực tiễn
        Phó Trưởng Công an	headed	thực tiễn
        Trưởng Đoàn đại biểu Quốc hội	headed	thực tiễn
        Phó Trưởng Đoàn đại biểu Quốc hội	headed	thực tiễn
        Tổng Tham mưu trưởng	headed	thực tiễn
        Phó Tổng Tham mưu trưởng	headed	thực tiễn
        Trưởng thôn	headed	thực tiễn
        Trưởng bản	headed	thực tiễn
        Trưởng Ban Chỉ đạo	headed	thực tiễn
        Phó Trưởng Ban Chỉ đạo	headed	thực tiễn
        Trưởng đại diện	headed	thực tiễn
        Phó Trưởng đại diện	headed	thực tiễn
        Trưởng bộ môn	headed	thực tiễn
        Phó Trưởng bộ môn	headed	thực tiễn
        Chủ nhiệm khoa	headed	thực tiễn
        Phó Chủ nhiệm khoa	headed	thực tiễn
        Trưởng tiểu ban	headed	thực tiễn
        Phó Trưởng tiểu ban	headed	thực tiễn
        Đại sứ	headed	thực tiễn
        Phó Đại sứ	headed	thực tiễn
        Tổng Lãnh sự	headed	thực tiễn
        Phó Tổng Lãnh sự	headed	thực tiễn
        Kiểm toán trưởng	headed	thực tiễn
        Phó Kiểm toán trưởng	headed	thực tiễn
        Viện phó	headed	thực tiễn
        Phó Bí thư Thường trực	headed	thực tiễn
        Phó Chủ tịch Thường trực	headed	thực tiễn
        Phó Trưởng ban Thường trực	headed	thực tiễn
        Phó Giám đốc Thường trực	headed	thực tiễn
        Phó Tổng Giám đốc Thường trực	headed	thực tiễn
        Phó Chủ nhiệm Thường trực	headed	thực tiễn
        Phó Trưởng đoàn Thường trực	headed	thực tiễn
        Bí thư thứ nhất	headed	thực tiễn
        Phó Bí thư chuyên trách	headed	thực tiễn
        Ủy viên	headed	thực tiễn
        Ủy viên Thường trực	headed	thực tiễn
        Ủy viên dự khuyết	headed	thực tiễn
        Phó Giám đốc phụ trách	headed	thực tiễn
        Chủ tịch HĐQT	headed	thực tiễn
        Chủ tịch HĐTV	headed	thực tiễn
        Chủ tịch Hội đồng quản trị	headed	thực tiễn
        Chủ tịch Hội đồng thành viên	headed	thực tiễn
        Ủy viên Thường vụ	headed	thực tiễn
        Chính trị viên	headed	thực tiễn
        Thư ký	staff	thực tiễn
        Người phát ngôn	staff	thực tiễn
        Tỉnh ủy viên	headed	thực tiễn
        Thành ủy viên	headed	thực tiễn
        Huyện ủy viên	headed	thực tiễn
        Quận ủy viên	headed	thực tiễn
        Đảng ủy viên	headed	thực tiễn
        Thanh tra viên	headed	thực tiễn
        Chấp hành viên	headed	thực tiễn
        Kiểm sát viên	headed	thực tiễn
        Điều tra viên	headed	thực tiễn
        Thẩm phán	headed	thực tiễn
        Thủ trưởng	headed	thực tiễn
        Phó Thủ trưởng	headed	thực tiễn
        Chánh Tòa	headed	thực tiễn
        Phó Chánh Tòa	headed	thực tiễn
        Tổng Tư lệnh	headed	thực tiễn
        Phó Cục trưởng phụ trách	headed	thực tiễn
        Tổng thống	headed	thực tiễn
        Phó Tổng thống	headed	thực tiễn
        Quốc vương	headed	thực tiễn
        Nhà vua	headed	thực tiễn
        Ngoại trưởng	headed	thực tiễn
        Trưởng phái đoàn	headed	thực tiễn
        Hiệu phó	headed	thực tiễn
        PCN	short	thực tiễn
        BTCN	short	thực tiễn
        PCT	short	thực tiễn
        TGĐ	short	thực tiễn
        GĐ	short	thực tiễn
        PGĐ	short	thực tiễn
        UVTW Đảng	unique	thực tiễn
        UV BCH Trung ương Đảng	unique	thực tiễn
        UVTV	headed	thực tiễn
        UVBTV	headed	thực tiễn
        UVBCH	headed	thực tiễn
        UV BTV	headed	thực tiễn
        UV BCH	headed	thực tiễn
        UVTVTU	headed	thực tiễn
        Cục phó	headed	thực tiễn
        Vụ phó	headed	thực tiễn
        Phó phòng	headed	thực tiễn
        Phó ban	headed	thực tiễn
        Phó khoa	headed	thực tiễn
        Phó đoàn	headed	thực tiễn
        Tổ phó	headed	thực tiễn
        Đội phó	headed	thực tiễn
        Trạm phó	headed	thực tiễn
        Thành viên HĐQT	headed	thực tiễn
        Thành viên HĐTV	headed	thực tiễn
        Thành viên Hội đồng quản trị	headed	thực tiễn
        Thành viên Hội đồng thành viên	headed	thực tiễn
        Phó Chủ tịch HĐQT	headed	thực tiễn
        Phó Chủ tịch Hội đồng quản trị	headed	thực tiễn
        Phó Chủ tịch HĐTV	headed	thực tiễn
        Giám đốc điều hành	headed	thực tiễn
        Phó Giám đốc điều hành	headed	thực tiễn
        Phó Tổng Giám đốc phụ trách	headed	thực tiễn
        Trưởng Ban Kiểm soát	headed	thực tiễn
        Phó Chủ tịch chuyên trách	headed	thực tiễn
        Phó Chủ tịch phụ trách	headed	thực tiễn
        Phó Cục trưởng Thường trực	headed	thực tiễn
        Phó Tổng Thư ký Thường trực	headed	thực tiễn
        Ủy viên thường vụ	headed	thực tiễn
        Ủy viên chuyên trách	headed	thực tiễn
        Đại sứ Đặc mệnh toàn quyền	headed	thực tiễn
        Đại sứ đặc mệnh toàn quyền	headed	thực tiễn
        Đại biện lâm thời	headed	thực tiễn
        Công sứ	headed	thực tiễn
        Tham tán	headed	thực tiễn
        Tham tán Công sứ	headed	thực tiễn
        Tùy viên Quốc phòng	headed	thực tiễn
        Đặc phái viên	staff	thực tiễn
        Trợ lý	staff	thực tiễn
        Cố vấn	staff	thực tiễn
        Thị trưởng	headed	thực tiễn
        Phó Thị trưởng	headed	thực tiễn
        Thống chế	headed	thực tiễn
        Toàn quyền	headed	thực tiễn
        Thượng nghị sĩ	headed	thực tiễn
        Hạ nghị sĩ	headed	thực tiễn
        Nghị sĩ	headed	thực tiễn
        Thủ hiến	headed	thực tiễn
        Quốc vụ khanh	headed	thực tiễn
        Tổng Giám đốc điều hành	headed	thực tiễn
        Phó Chánh Văn phòng Thường trực	headed	thực tiễn
        Phó Chánh án Thường trực	headed	thực tiễn
        Phó Viện trưởng Thường trực	headed	thực tiễn
        Phó Trưởng phòng phụ trách	headed	thực tiễn
        Thư ký Tòa soạn	headed	thực tiễn
        Trưởng cơ quan đại diện	headed	thực tiễn
        Bí thư chi bộ	headed	thực tiễn
        Phó Bí thư chi bộ	headed	thực tiễn
        Tổng Quản lý	headed	thực tiễn
        Trưởng nhóm	headed	thực tiễn
        Chủ tịch danh dự	headed	thực tiễn
        Tổng cục phó	headed	thực tiễn
        Phó tư lệnh Thường trực	headed	thực tiễn
        Chánh Thanh tra Sở	headed	thực tiễn
        Trưởng Công an xã	headed	thực tiễn
        Phó TGĐ	headed	thực tiễn
        Phó GĐ	headed	thực tiễn
        Thành viên Hội đồng trường	headed	thực tiễn
        Phó Trưởng ban trực	headed	thực tiễn
        Phó Chủ tịch Hội đồng trường	headed	thực tiễn
        Trưởng khối	headed	thực tiễn
        Phó Chủ nhiệm phụ trách	headed	thực tiễn
        Tỉnh trưởng	headed	thực tiễn
        Phó Tỉnh trưởng	headed	thực tiễn
        Đô trưởng	headed	thực tiễn
        Phó Đô trưởng	headed	thực tiễn
        Huyện trưởng	headed	thực tiễn
        Trưởng bộ phận	headed	thực tiễn
        Phó Trưởng bộ phận	headed	thực tiễn
        Cố vấn cấp cao	headed	thực tiễn
        Cố vấn An ninh quốc gia	headed	thực tiễn
        Ủy viên Quốc vụ	headed	thực tiễn
        Ủy viên Quốc vụ viện	headed	thực tiễn
        Đồn trưởng	headed	thực tiễn
        Phó Đồn trưởng	headed	thực tiễn
        Sư đoàn trưởng	headed	thực tiễn
        Phó Sư đoàn trưởng	headed	thực tiễn
        Lữ đoàn trưởng	headed	thực tiễn
        Phó Lữ đoàn trưởng	headed	thực tiễn
        Trung đoàn trưởng	headed	thực tiễn
        Phó Trung đoàn trưởng	headed	thực tiễn
        Tiểu đoàn trưởng	headed	thực tiễn
        Phó Tiểu đoàn trưởng	headed	thực tiễn
        Đại đội trưởng	headed	thực tiễn
        Phó Đại đội trưởng	headed	thực tiễn
        Chủ nhiệm Chính trị	headed	thực tiễn
        Phó Chủ nhiệm Chính trị	headed	thực tiễn
        Chính trị viên phó	headed	thực tiễn
        Chủ nhiệm Hậu cần	headed	thực tiễn
        Hải đội trưởng	headed	thực tiễn
        Giám thị	headed	thực tiễn
        Phó Giám thị	headed	thực tiễn
        Hội trưởng	headed	thực tiễn
        Phó Hội trưởng	headed	thực tiễn
        Chi hội trưởng	headed	thực tiễn
        Kiến trúc sư trưởng	headed	thực tiễn
        Trưởng Văn phòng đại diện	headed	thực tiễn
        Phó Trưởng Văn phòng đại diện	headed	thực tiễn
        Điều phối viên Thường trú	headed	thực tiễn
        Đại diện Thường trú	headed	thực tiễn
        Phó Đại diện Thường trú	headed	thực tiễn
        Cao ủy	headed	thực tiễn
        Phó Cao ủy	headed	thực tiễn
        Chánh Văn phòng đại diện	headed	thực tiễn
        Tổng Tham mưu phó	headed	thực tiễn
        Nữ hoàng	headed	thực tiễn
        Quốc trưởng	headed	thực tiễn
        Thái tử	headed	thực tiễn
        Chủ tịch luân phiên	headed	thực tiễn
        Phó Tổng Thống đốc	headed	thực tiễn
        Phó Trợ lý	staff	thực tiễn
        Trợ lý đặc biệt	staff	thực tiễn
        Cố vấn đặc biệt	staff	thực tiễn
        Thư ký riêng	staff	thực tiễn
        Ủy viên Trung ương	unique	thực tiễn
        Ủy viên TƯ Đảng	unique	thực tiễn
        Ủy viên TW Đảng	unique	thực tiễn
        Ủy viên BCH Trung ương Đảng	unique	thực tiễn
        Ủy viên BCH TƯ Đảng	unique	thực tiễn
        phụ trách	modifier	thực tiễn
        Thường trực	modifier	thực tiễn
        chuyên trách	modifier	thực tiễn
        điều hành	modifier	thực tiễn
        thứ nhất	modifier	thực tiễn
        """)
}
