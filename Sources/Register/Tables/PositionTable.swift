extension Table {
    /// Offices, ranks, degrees and forms of address. Variants and abbreviations are parted by `|`; most abbreviations mean
    /// other things too.
    ///
    /// `sort` is party, state, national-assembly, judiciary, mass-org, military-rank, academic-title or honorific.
    package static let positions = Table(
        "positions",
        """
        phrase	sort	variants	abbreviations	source
        Tổng Bí thư	party		TBT	theo các nguồn của bảng officials
        Tổng Bí thư Ban Chấp hành Trung ương Đảng	party	Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam|Tổng Bí thư BCH Trung ương Đảng		theo các nguồn của bảng officials
        Chủ tịch Đảng	party			theo các nguồn của bảng officials
        Bí thư thứ nhất Ban Chấp hành Trung ương Đảng	party	Bí thư thứ nhất		theo các nguồn của bảng officials
        Ủy viên Bộ Chính trị	party	Ủy viên BCT	UV BCT|UVBCT	theo các nguồn của bảng officials
        Ủy viên dự khuyết Bộ Chính trị	party			theo các nguồn của bảng officials
        Thường trực Ban Bí thư	party	Thường trực Ban Bí thư Trung ương Đảng		theo các nguồn của bảng officials
        Bí thư Trung ương Đảng	party	Ủy viên Ban Bí thư|Bí thư TW Đảng	BTTWĐ	theo các nguồn của bảng officials
        Ủy viên Trung ương Đảng	party	Ủy viên Ban Chấp hành Trung ương Đảng|Ủy viên BCH Trung ương Đảng|Ủy viên T.Ư Đảng	UVTW|UVTWĐ|UVTƯ	theo các nguồn của bảng officials
        Ủy viên dự khuyết Trung ương Đảng	party	Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng	UVDKTW	theo các nguồn của bảng officials
        nguyên Ủy viên Bộ Chính trị	party			theo các nguồn của bảng officials
        nguyên Tổng Bí thư	party	cố Tổng Bí thư		theo các nguồn của bảng officials
        Bí thư Quân ủy Trung ương	party			theo các nguồn của bảng officials
        Phó Bí thư Quân ủy Trung ương	party			theo các nguồn của bảng officials
        Ủy viên Ban Thường vụ Quân ủy Trung ương	party	Ủy viên Thường vụ Quân ủy Trung ương		theo các nguồn của bảng officials
        Ủy viên Quân ủy Trung ương	party			theo các nguồn của bảng officials
        Bí thư Đảng ủy Công an Trung ương	party			theo các nguồn của bảng officials
        Ủy viên Ban Thường vụ Đảng ủy Công an Trung ương	party			theo các nguồn của bảng officials
        Chủ nhiệm Ủy ban Kiểm tra Trung ương	party	Chủ nhiệm UBKT Trung ương		theo các nguồn của bảng officials
        Phó Chủ nhiệm Thường trực Ủy ban Kiểm tra Trung ương	party			theo các nguồn của bảng officials
        Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương	party			theo các nguồn của bảng officials
        Ủy viên Ủy ban Kiểm tra Trung ương	party			theo các nguồn của bảng officials
        Trưởng Ban Tổ chức Trung ương	party			theo các nguồn của bảng officials
        Trưởng Ban Tuyên giáo Trung ương	party			theo các nguồn của bảng officials
        Trưởng Ban Tuyên giáo và Dân vận Trung ương	party			theo các nguồn của bảng officials
        Trưởng Ban Dân vận Trung ương	party			theo các nguồn của bảng officials
        Trưởng Ban Nội chính Trung ương	party			theo các nguồn của bảng officials
        Trưởng Ban Kinh tế Trung ương	party			theo các nguồn của bảng officials
        Trưởng Ban Đối ngoại Trung ương	party			theo các nguồn của bảng officials
        Trưởng Ban Chính sách, chiến lược Trung ương	party	Trưởng ban Chính sách|chiến lược Trung ương		theo các nguồn của bảng officials
        Chánh Văn phòng Trung ương Đảng	party	Chánh Văn phòng TW Đảng|Chánh Văn phòng Trung ương		theo các nguồn của bảng officials
        Phó Chánh Văn phòng Trung ương Đảng	party			theo các nguồn của bảng officials
        Phó Trưởng Ban Thường trực	party			theo các nguồn của bảng officials
        Phó Trưởng Ban	party			theo các nguồn của bảng officials
        Trưởng Ban	party			theo các nguồn của bảng officials
        Chủ tịch Hội đồng Lý luận Trung ương	party			theo các nguồn của bảng officials
        Phó Chủ tịch Hội đồng Lý luận Trung ương	party			theo các nguồn của bảng officials
        Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh	party			theo các nguồn của bảng officials
        Bí thư Đảng ủy Khối các cơ quan Trung ương	party	Bí thư Đảng ủy Khối các cơ quan TW|Bí thư Đảng ủy Khối CCQ Trung ương|Bí thư Đảng ủy Khối		theo các nguồn của bảng officials
        Bí thư Đảng ủy Khối Doanh nghiệp Trung ương	party			theo các nguồn của bảng officials
        Phó Bí thư Thường trực Đảng ủy Khối các cơ quan Trung ương	party			theo các nguồn của bảng officials
        Phó Bí thư Đảng ủy Khối các cơ quan Trung ương	party			theo các nguồn của bảng officials
        Bí thư Đảng ủy các cơ quan Đảng Trung ương	party			theo các nguồn của bảng officials
        Bí thư Đảng ủy Chính phủ	party			theo các nguồn của bảng officials
        Bí thư Đảng ủy Quốc hội	party			theo các nguồn của bảng officials
        Bí thư Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương	party			theo các nguồn của bảng officials
        Phó Bí thư Đảng ủy Chính phủ	party			theo các nguồn của bảng officials
        Bí thư Đảng đoàn	party			theo các nguồn của bảng officials
        Phó Bí thư Đảng đoàn	party			theo các nguồn của bảng officials
        Bí thư Ban Cán sự đảng	party			theo các nguồn của bảng officials
        Ủy viên Ban Cán sự đảng	party			theo các nguồn của bảng officials
        Bí thư Tỉnh ủy	party		BTTU	theo các nguồn của bảng officials
        Bí thư Thành ủy	party		BTTU	theo các nguồn của bảng officials
        Quyền Bí thư Tỉnh ủy	party			theo các nguồn của bảng officials
        Phó Bí thư Thường trực Tỉnh ủy	party			theo các nguồn của bảng officials
        Phó Bí thư Thường trực Thành ủy	party			theo các nguồn của bảng officials
        Phó Bí thư Tỉnh ủy	party		PBTTU	theo các nguồn của bảng officials
        Phó Bí thư Thành ủy	party		PBTTU	theo các nguồn của bảng officials
        Ủy viên Ban Thường vụ Tỉnh ủy	party	Ủy viên Thường vụ Tỉnh ủy|Thường vụ Tỉnh ủy	UVBTV	theo các nguồn của bảng officials
        Ủy viên Ban Thường vụ Thành ủy	party	Ủy viên Thường vụ Thành ủy		theo các nguồn của bảng officials
        Tỉnh ủy viên	party		TUV	theo các nguồn của bảng officials
        Thành ủy viên	party		TUV	theo các nguồn của bảng officials
        Bí thư Huyện ủy	party		BTHU	theo các nguồn của bảng officials
        Bí thư Quận ủy	party			theo các nguồn của bảng officials
        Bí thư Thị ủy	party			theo các nguồn của bảng officials
        Phó Bí thư Huyện ủy	party			theo các nguồn của bảng officials
        Huyện ủy viên	party			theo các nguồn của bảng officials
        Quận ủy viên	party			theo các nguồn của bảng officials
        Đảng ủy viên	party			theo các nguồn của bảng officials
        Bí thư Đảng ủy	party		BTĐU	theo các nguồn của bảng officials
        Phó Bí thư Đảng ủy	party			theo các nguồn của bảng officials
        Phó Bí thư Thường trực Đảng ủy	party			theo các nguồn của bảng officials
        Phó Bí thư chuyên trách Đảng ủy	party			theo các nguồn của bảng officials
        Ủy viên Ban Thường vụ Đảng ủy	party	Ủy viên BTV Đảng ủy		theo các nguồn của bảng officials
        Bí thư Chi bộ	party		BTCB	theo các nguồn của bảng officials
        Phó Bí thư Chi bộ	party			theo các nguồn của bảng officials
        Chi ủy viên	party			theo các nguồn của bảng officials
        Bí thư Khu ủy	party			theo các nguồn của bảng officials
        Bí thư Xứ ủy	party			theo các nguồn của bảng officials
        Bí thư Liên khu ủy	party			theo các nguồn của bảng officials
        Phó Bí thư	party			theo các nguồn của bảng officials
        Bí thư	party			theo các nguồn của bảng officials
        Đảng viên	party			theo các nguồn của bảng officials
        Chủ tịch nước	state		CTN	theo các nguồn của bảng officials
        Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam	state			theo các nguồn của bảng officials
        Quyền Chủ tịch nước	state			theo các nguồn của bảng officials
        Phó Chủ tịch nước	state		PCTN	theo các nguồn của bảng officials
        Chủ nhiệm Văn phòng Chủ tịch nước	state			theo các nguồn của bảng officials
        Thủ tướng Chính phủ	state	Thủ tướng	TTg|TTgCP	theo các nguồn của bảng officials
        Phó Thủ tướng Thường trực Chính phủ	state	Phó Thủ tướng Thường trực		theo các nguồn của bảng officials
        Phó Thủ tướng Chính phủ	state	Phó Thủ tướng	PTTg	theo các nguồn của bảng officials
        Chủ tịch Hội đồng Bộ trưởng	state			theo các nguồn của bảng officials
        Phó Chủ tịch Hội đồng Bộ trưởng	state			theo các nguồn của bảng officials
        Chủ tịch Hội đồng Nhà nước	state			theo các nguồn của bảng officials
        Bộ trưởng	state		BT	theo các nguồn của bảng officials
        Quyền Bộ trưởng	state			theo các nguồn của bảng officials
        Thứ trưởng	state		TT	theo các nguồn của bảng officials
        Thứ trưởng Thường trực	state			theo các nguồn của bảng officials
        Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ	state	Chủ nhiệm Văn phòng Chính phủ		theo các nguồn của bảng officials
        Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc	state	Chủ nhiệm Ủy ban Dân tộc		theo các nguồn của bảng officials
        Thứ trưởng, Phó Chủ nhiệm Ủy ban Dân tộc	state			theo các nguồn của bảng officials
        Bộ trưởng Bộ Quốc phòng	state	Bộ trưởng Quốc phòng		theo các nguồn của bảng officials
        Bộ trưởng Bộ Công an	state	Bộ trưởng Công an		theo các nguồn của bảng officials
        Bộ trưởng Bộ Ngoại giao	state	Bộ trưởng Ngoại giao		theo các nguồn của bảng officials
        Bộ trưởng Bộ Nội vụ	state	Bộ trưởng Nội vụ		theo các nguồn của bảng officials
        Bộ trưởng Bộ Tư pháp	state	Bộ trưởng Tư pháp		theo các nguồn của bảng officials
        Bộ trưởng Bộ Tài chính	state	Bộ trưởng Tài chính		theo các nguồn của bảng officials
        Bộ trưởng Bộ Công Thương	state	Bộ trưởng Công Thương		theo các nguồn của bảng officials
        Bộ trưởng Bộ Xây dựng	state	Bộ trưởng Xây dựng		theo các nguồn của bảng officials
        Bộ trưởng Bộ Y tế	state	Bộ trưởng Y tế		theo các nguồn của bảng officials
        Bộ trưởng Bộ Giáo dục và Đào tạo	state	Bộ trưởng Giáo dục và Đào tạo		theo các nguồn của bảng officials
        Bộ trưởng Bộ Khoa học và Công nghệ	state	Bộ trưởng Khoa học và Công nghệ		theo các nguồn của bảng officials
        Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch	state	Bộ trưởng Văn hóa Thể thao và Du lịch		theo các nguồn của bảng officials
        Bộ trưởng Bộ Nông nghiệp và Môi trường	state			theo các nguồn của bảng officials
        Bộ trưởng Bộ Dân tộc và Tôn giáo	state			theo các nguồn của bảng officials
        Thống đốc Ngân hàng Nhà nước Việt Nam	state	Thống đốc Ngân hàng Nhà nước|Thống đốc	Thống đốc NHNN	theo các nguồn của bảng officials
        Phó Thống đốc Ngân hàng Nhà nước Việt Nam	state	Phó Thống đốc		theo các nguồn của bảng officials
        Tổng Thanh tra Chính phủ	state	Tổng Thanh tra		theo các nguồn của bảng officials
        Phó Tổng Thanh tra Chính phủ	state			theo các nguồn của bảng officials
        Tổng Kiểm toán Nhà nước	state			theo các nguồn của bảng officials
        Phó Tổng Kiểm toán Nhà nước	state			theo các nguồn của bảng officials
        Tổng Giám đốc	state		TGĐ	theo các nguồn của bảng officials
        Phó Tổng Giám đốc	state		PTGĐ	theo các nguồn của bảng officials
        Tổng cục trưởng	state			theo các nguồn của bảng officials
        Phó Tổng cục trưởng	state			theo các nguồn của bảng officials
        Cục trưởng	state			theo các nguồn của bảng officials
        Phó Cục trưởng	state			theo các nguồn của bảng officials
        Vụ trưởng	state			theo các nguồn của bảng officials
        Phó Vụ trưởng	state			theo các nguồn của bảng officials
        Viện trưởng	state			theo các nguồn của bảng officials
        Phó Viện trưởng	state			theo các nguồn của bảng officials
        Chánh Văn phòng	state			theo các nguồn của bảng officials
        Phó Chánh Văn phòng	state			theo các nguồn của bảng officials
        Chánh Thanh tra	state			theo các nguồn của bảng officials
        Phó Chánh Thanh tra	state			theo các nguồn của bảng officials
        Trưởng phòng	state			theo các nguồn của bảng officials
        Phó Trưởng phòng	state			theo các nguồn của bảng officials
        Giám đốc Sở	state			theo các nguồn của bảng officials
        Phó Giám đốc Sở	state			theo các nguồn của bảng officials
        Giám đốc	state		GĐ	theo các nguồn của bảng officials
        Phó Giám đốc	state		PGĐ	theo các nguồn của bảng officials
        Chủ tịch Ủy ban nhân dân tỉnh	state	Chủ tịch UBND tỉnh	CT UBND tỉnh	theo các nguồn của bảng officials
        Chủ tịch Ủy ban nhân dân thành phố	state	Chủ tịch UBND thành phố|Chủ tịch UBND TP	CT UBND TP	theo các nguồn của bảng officials
        Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh	state	Phó Chủ tịch Thường trực UBND tỉnh		theo các nguồn của bảng officials
        Phó Chủ tịch Ủy ban nhân dân tỉnh	state	Phó Chủ tịch UBND tỉnh	PCT UBND tỉnh	theo các nguồn của bảng officials
        Phó Chủ tịch Ủy ban nhân dân thành phố	state	Phó Chủ tịch UBND thành phố	PCT UBND TP	theo các nguồn của bảng officials
        Chủ tịch Hội đồng nhân dân tỉnh	state	Chủ tịch HĐND tỉnh	CT HĐND tỉnh	theo các nguồn của bảng officials
        Phó Chủ tịch Hội đồng nhân dân tỉnh	state	Phó Chủ tịch HĐND tỉnh	PCT HĐND tỉnh	theo các nguồn của bảng officials
        Chủ tịch Ủy ban nhân dân xã	state	Chủ tịch UBND xã		theo các nguồn của bảng officials
        Chủ tịch Ủy ban nhân dân phường	state	Chủ tịch UBND phường		theo các nguồn của bảng officials
        Chủ tịch Ủy ban nhân dân huyện	state	Chủ tịch UBND huyện		theo các nguồn của bảng officials
        Đại biểu Hội đồng nhân dân	state	đại biểu HĐND	ĐBHĐND	theo các nguồn của bảng officials
        Đại sứ	state	Đại sứ Đặc mệnh toàn quyền	ĐS	theo các nguồn của bảng officials
        Tổng Lãnh sự	state			theo các nguồn của bảng officials
        Chủ tịch	state		CT	theo các nguồn của bảng officials
        Phó Chủ tịch	state		PCT	theo các nguồn của bảng officials
        Chủ tịch Hội đồng quản trị	state	Chủ tịch HĐQT	CT HĐQT	theo các nguồn của bảng officials
        Chủ tịch Hội đồng thành viên	state	Chủ tịch HĐTV	CT HĐTV	theo các nguồn của bảng officials
        Chủ nhiệm	state		CN	theo các nguồn của bảng officials
        Phó Chủ nhiệm	state		PCN	theo các nguồn của bảng officials
        Tổng Biên tập	state		TBT	theo các nguồn của bảng officials
        Phó Tổng Biên tập	state		PTBT	theo các nguồn của bảng officials
        Tổng Giám đốc Thông tấn xã Việt Nam	state	Tổng Giám đốc TTXVN		theo các nguồn của bảng officials
        Tổng Giám đốc Đài Tiếng nói Việt Nam	state	Tổng Giám đốc VOV		theo các nguồn của bảng officials
        Tổng Giám đốc Đài Truyền hình Việt Nam	state	Tổng Giám đốc VTV		theo các nguồn của bảng officials
        Tổng Biên tập Báo Nhân Dân	state			theo các nguồn của bảng officials
        Người phát ngôn Bộ Ngoại giao	state			theo các nguồn của bảng officials
        Chủ tịch Quốc hội	national-assembly		CTQH	theo các nguồn của bảng officials
        Phó Chủ tịch Thường trực Quốc hội	national-assembly			theo các nguồn của bảng officials
        Phó Chủ tịch Quốc hội	national-assembly		PCTQH	theo các nguồn của bảng officials
        Trưởng ban Thường trực Quốc hội	national-assembly			theo các nguồn của bảng officials
        Ủy viên Ủy ban Thường vụ Quốc hội	national-assembly	Ủy viên UBTVQH	UVUBTVQH	theo các nguồn của bảng officials
        Tổng Thư ký Quốc hội	national-assembly		TTKQH	theo các nguồn của bảng officials
        Tổng Thư ký Quốc hội, Chủ nhiệm Văn phòng Quốc hội	national-assembly			theo các nguồn của bảng officials
        Chủ nhiệm Văn phòng Quốc hội	national-assembly			theo các nguồn của bảng officials
        Phó Chủ nhiệm Văn phòng Quốc hội	national-assembly			theo các nguồn của bảng officials
        Chủ tịch Hội đồng Dân tộc của Quốc hội	national-assembly	Chủ tịch Hội đồng Dân tộc		theo các nguồn của bảng officials
        Chủ nhiệm Ủy ban của Quốc hội	national-assembly			theo các nguồn của bảng officials
        Chủ nhiệm Ủy ban Pháp luật và Tư pháp	national-assembly			theo các nguồn của bảng officials
        Chủ nhiệm Ủy ban Kinh tế và Tài chính	national-assembly			theo các nguồn của bảng officials
        Chủ nhiệm Ủy ban Văn hóa và Xã hội	national-assembly			theo các nguồn của bảng officials
        Chủ nhiệm Ủy ban Quốc phòng, An ninh và Đối ngoại	national-assembly			theo các nguồn của bảng officials
        Chủ nhiệm Ủy ban Khoa học, Công nghệ và Môi trường	national-assembly			theo các nguồn của bảng officials
        Chủ nhiệm Ủy ban Công tác đại biểu	national-assembly			theo các nguồn của bảng officials
        Chủ nhiệm Ủy ban Dân nguyện và Giám sát	national-assembly			theo các nguồn của bảng officials
        Phó Chủ nhiệm Ủy ban của Quốc hội	national-assembly			theo các nguồn của bảng officials
        Trưởng Ban Công tác đại biểu	national-assembly			theo các nguồn của bảng officials
        Trưởng Ban Dân nguyện	national-assembly			theo các nguồn của bảng officials
        Ủy viên chuyên trách	national-assembly	Ủy viên Thường trực		theo các nguồn của bảng officials
        Đại biểu Quốc hội	national-assembly		ĐBQH	theo các nguồn của bảng officials
        Đại biểu Quốc hội chuyên trách	national-assembly			theo các nguồn của bảng officials
        Trưởng Đoàn đại biểu Quốc hội	national-assembly	Trưởng đoàn ĐBQH		theo các nguồn của bảng officials
        Phó Trưởng Đoàn đại biểu Quốc hội	national-assembly	Phó Trưởng đoàn ĐBQH		theo các nguồn của bảng officials
        Chánh án Tòa án nhân dân tối cao	judiciary	Chánh án TANDTC|Chánh án TAND Tối cao		theo các nguồn của bảng officials
        Phó Chánh án Tòa án nhân dân tối cao	judiciary	Phó Chánh án TANDTC		theo các nguồn của bảng officials
        Chánh án Tòa án nhân dân	judiciary			theo các nguồn của bảng officials
        Phó Chánh án	judiciary			theo các nguồn của bảng officials
        Chánh án	judiciary			theo các nguồn của bảng officials
        Viện trưởng Viện Kiểm sát nhân dân tối cao	judiciary	Viện trưởng VKSNDTC|Viện trưởng VKSND tối cao		theo các nguồn của bảng officials
        Phó Viện trưởng Viện Kiểm sát nhân dân tối cao	judiciary	Phó Viện trưởng VKSNDTC		theo các nguồn của bảng officials
        Viện trưởng Viện Kiểm sát nhân dân	judiciary			theo các nguồn của bảng officials
        Thẩm phán Tòa án nhân dân tối cao	judiciary			theo các nguồn của bảng officials
        Thẩm phán	judiciary			theo các nguồn của bảng officials
        Hội thẩm nhân dân	judiciary			theo các nguồn của bảng officials
        Kiểm sát viên	judiciary			theo các nguồn của bảng officials
        Điều tra viên	judiciary			theo các nguồn của bảng officials
        Chấp hành viên	judiciary			theo các nguồn của bảng officials
        Thẩm tra viên	judiciary			theo các nguồn của bảng officials
        Công chứng viên	judiciary			theo các nguồn của bảng officials
        Luật sư	judiciary		LS	theo các nguồn của bảng officials
        Chủ tọa phiên tòa	judiciary			theo các nguồn của bảng officials
        Thư ký Tòa án	judiciary			theo các nguồn của bảng officials
        Nguyên soái	military-rank			theo các nguồn của bảng officials
        Đại tướng	military-rank		ĐT	theo các nguồn của bảng officials
        Thượng tướng	military-rank			theo các nguồn của bảng officials
        Trung tướng	military-rank			theo các nguồn của bảng officials
        Thiếu tướng	military-rank			theo các nguồn của bảng officials
        Đại tá	military-rank			theo các nguồn của bảng officials
        Thượng tá	military-rank			theo các nguồn của bảng officials
        Trung tá	military-rank			theo các nguồn của bảng officials
        Thiếu tá	military-rank			theo các nguồn của bảng officials
        Đại úy	military-rank			theo các nguồn của bảng officials
        Thượng úy	military-rank			theo các nguồn của bảng officials
        Trung úy	military-rank			theo các nguồn của bảng officials
        Thiếu úy	military-rank			theo các nguồn của bảng officials
        Thượng sĩ	military-rank	Thượng sỹ		theo các nguồn của bảng officials
        Trung sĩ	military-rank	Trung sỹ		theo các nguồn của bảng officials
        Hạ sĩ	military-rank	Hạ sỹ		theo các nguồn của bảng officials
        Binh nhất	military-rank			theo các nguồn của bảng officials
        Binh nhì	military-rank			theo các nguồn của bảng officials
        Đô đốc	military-rank			theo các nguồn của bảng officials
        Phó Đô đốc	military-rank			theo các nguồn của bảng officials
        Chuẩn Đô đốc	military-rank			theo các nguồn của bảng officials
        Chuẩn úy	military-rank			theo các nguồn của bảng officials
        Chủ nhiệm Tổng cục Chính trị Quân đội nhân dân Việt Nam	military-rank	Chủ nhiệm Tổng cục Chính trị		theo các nguồn của bảng officials
        Phó Chủ nhiệm Tổng cục Chính trị Quân đội nhân dân Việt Nam	military-rank	Phó Chủ nhiệm Tổng cục Chính trị		theo các nguồn của bảng officials
        Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam	military-rank	Tổng Tham mưu trưởng		theo các nguồn của bảng officials
        Phó Tổng Tham mưu trưởng	military-rank			theo các nguồn của bảng officials
        Tư lệnh Quân khu	military-rank			theo các nguồn của bảng officials
        Phó Tư lệnh Quân khu	military-rank			theo các nguồn của bảng officials
        Chính ủy Quân khu	military-rank			theo các nguồn của bảng officials
        Phó Chính ủy Quân khu	military-rank			theo các nguồn của bảng officials
        Tư lệnh Quân đoàn	military-rank			theo các nguồn của bảng officials
        Chính ủy Quân đoàn	military-rank			theo các nguồn của bảng officials
        Tư lệnh Quân chủng	military-rank			theo các nguồn của bảng officials
        Chính ủy Quân chủng	military-rank			theo các nguồn của bảng officials
        Tư lệnh Bộ đội Biên phòng	military-rank			theo các nguồn của bảng officials
        Chính ủy Bộ đội Biên phòng	military-rank			theo các nguồn của bảng officials
        Tư lệnh Cảnh sát biển Việt Nam	military-rank			theo các nguồn của bảng officials
        Sư đoàn trưởng	military-rank			theo các nguồn của bảng officials
        Trung đoàn trưởng	military-rank			theo các nguồn của bảng officials
        Tiểu đoàn trưởng	military-rank			theo các nguồn của bảng officials
        Chính trị viên	military-rank			theo các nguồn của bảng officials
        Chỉ huy trưởng	military-rank			theo các nguồn của bảng officials
        Tư lệnh	military-rank			theo các nguồn của bảng officials
        Chính ủy	military-rank			theo các nguồn của bảng officials
        Giám đốc Công an tỉnh	military-rank			theo các nguồn của bảng officials
        Phó Giám đốc Công an tỉnh	military-rank			theo các nguồn của bảng officials
        Trưởng Công an xã	military-rank			theo các nguồn của bảng officials
        Giáo sư	academic-title		GS|GS.	theo các nguồn của bảng officials
        Phó Giáo sư	academic-title		PGS|PGS.	theo các nguồn của bảng officials
        Giáo sư, Tiến sĩ	academic-title	Giáo sư Tiến sĩ	GS.TS|GS TS|GS. TS.	theo các nguồn của bảng officials
        Phó Giáo sư, Tiến sĩ	academic-title	Phó Giáo sư Tiến sĩ	PGS.TS|PGS TS|PGS. TS.	theo các nguồn của bảng officials
        Giáo sư, Viện sĩ	academic-title		GS.VS	theo các nguồn của bảng officials
        Tiến sĩ	academic-title	Tiến sỹ	TS|TS.	theo các nguồn của bảng officials
        Tiến sĩ khoa học	academic-title	Tiến sỹ khoa học	TSKH	theo các nguồn của bảng officials
        Giáo sư, Tiến sĩ khoa học	academic-title		GS.TSKH	theo các nguồn của bảng officials
        Thạc sĩ	academic-title	Thạc sỹ	ThS|ThS.|Th.S	theo các nguồn của bảng officials
        Cử nhân	academic-title		CN	theo các nguồn của bảng officials
        Kỹ sư	academic-title	Kĩ sư	KS	theo các nguồn của bảng officials
        Bác sĩ	academic-title	Bác sỹ	BS|BS.	theo các nguồn của bảng officials
        Bác sĩ chuyên khoa I	academic-title	Bác sĩ CKI	BSCKI|BS.CKI	theo các nguồn của bảng officials
        Bác sĩ chuyên khoa II	academic-title	Bác sĩ CKII	BSCKII|BS.CKII	theo các nguồn của bảng officials
        Dược sĩ	academic-title	Dược sỹ	DS	theo các nguồn của bảng officials
        Kiến trúc sư	academic-title		KTS	theo các nguồn của bảng officials
        Viện sĩ	academic-title	Viện sỹ	VS	theo các nguồn của bảng officials
        Nhà giáo nhân dân	academic-title		NGND	theo các nguồn của bảng officials
        Nhà giáo ưu tú	academic-title		NGƯT	theo các nguồn của bảng officials
        Thầy thuốc nhân dân	academic-title		TTND	theo các nguồn của bảng officials
        Thầy thuốc ưu tú	academic-title		TTƯT	theo các nguồn của bảng officials
        Nghệ sĩ nhân dân	academic-title	Nghệ sỹ Nhân dân	NSND	theo các nguồn của bảng officials
        Nghệ sĩ ưu tú	academic-title	Nghệ sỹ Ưu tú	NSƯT	theo các nguồn của bảng officials
        Nghệ nhân nhân dân	academic-title		NNND	theo các nguồn của bảng officials
        Nghệ nhân ưu tú	academic-title		NNƯT	theo các nguồn của bảng officials
        Hiệu trưởng	academic-title			theo các nguồn của bảng officials
        Phó Hiệu trưởng	academic-title			theo các nguồn của bảng officials
        Trưởng khoa	academic-title			theo các nguồn của bảng officials
        Phó Trưởng khoa	academic-title			theo các nguồn của bảng officials
        Giảng viên cao cấp	academic-title			theo các nguồn của bảng officials
        Chuyên viên cao cấp	academic-title			theo các nguồn của bảng officials
        Nghiên cứu viên cao cấp	academic-title			theo các nguồn của bảng officials
        Nhà báo	academic-title			theo các nguồn của bảng officials
        Nhà văn	academic-title			theo các nguồn của bảng officials
        Nhà thơ	academic-title			theo các nguồn của bảng officials
        Nhạc sĩ	academic-title			theo các nguồn của bảng officials
        Họa sĩ	academic-title			theo các nguồn của bảng officials
        đồng chí	honorific		đ/c|đc	theo các nguồn của bảng officials
        các đồng chí	honorific			theo các nguồn của bảng officials
        ông	honorific			theo các nguồn của bảng officials
        bà	honorific			theo các nguồn của bảng officials
        ngài	honorific			theo các nguồn của bảng officials
        cụ	honorific			theo các nguồn của bảng officials
        Bác	honorific	Bác Hồ		theo các nguồn của bảng officials
        Chủ tịch Hồ Chí Minh	honorific	Bác Hồ|Hồ Chủ tịch|Chủ tịch Hồ Chí Minh vĩ đại		theo các nguồn của bảng officials
        lãnh tụ	honorific			theo các nguồn của bảng officials
        cố	honorific			theo các nguồn của bảng officials
        nguyên	honorific			theo các nguồn của bảng officials
        quyền	honorific	Q.		theo các nguồn của bảng officials
        Bà mẹ Việt Nam anh hùng	honorific	Mẹ Việt Nam anh hùng	BMVNAH|Bà mẹ VNAH	theo các nguồn của bảng officials
        Anh hùng Lực lượng vũ trang nhân dân	honorific	Anh hùng LLVT nhân dân	AHLLVT|AHLLVTND	theo các nguồn của bảng officials
        Anh hùng Lao động	honorific		AHLĐ	theo các nguồn của bảng officials
        Liệt sĩ	honorific	Liệt sỹ	LS	theo các nguồn của bảng officials
        Thương binh	honorific		TB	theo các nguồn của bảng officials
        Lão thành cách mạng	honorific		LTCM	theo các nguồn của bảng officials
        Chiến sĩ thi đua toàn quốc	honorific	Chiến sỹ thi đua toàn quốc	CSTĐTQ	theo các nguồn của bảng officials
        Hòa thượng	honorific		HT	theo các nguồn của bảng officials
        Thượng tọa	honorific		TT	theo các nguồn của bảng officials
        Đại đức	honorific		ĐĐ	theo các nguồn của bảng officials
        Ni sư	honorific			theo các nguồn của bảng officials
        Ni trưởng	honorific			theo các nguồn của bảng officials
        Sư cô	honorific			theo các nguồn của bảng officials
        Linh mục	honorific		LM	theo các nguồn của bảng officials
        Giám mục	honorific		GM	theo các nguồn của bảng officials
        Tổng Giám mục	honorific		TGM	theo các nguồn của bảng officials
        Hồng y	honorific		HY	theo các nguồn của bảng officials
        Mục sư	honorific		MS	theo các nguồn của bảng officials
        Nghệ nhân	honorific			theo các nguồn của bảng officials
        Già làng	honorific			theo các nguồn của bảng officials
        Trưởng bản	honorific			theo các nguồn của bảng officials
        Trưởng thôn	honorific			theo các nguồn của bảng officials
        nhân sĩ	honorific	nhân sỹ		theo các nguồn của bảng officials
        quý vị	honorific			theo các nguồn của bảng officials
        Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam	mass-org	Chủ tịch UBTW MTTQ Việt Nam|Chủ tịch Ủy ban Trung ương MTTQ Việt Nam|Chủ tịch UBTƯ MTTQ Việt Nam		theo các nguồn của bảng officials
        Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam	mass-org	Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương MTTQ Việt Nam		theo các nguồn của bảng officials
        Phó Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam	mass-org	Phó Chủ tịch Ủy ban Trung ương MTTQ Việt Nam		theo các nguồn của bảng officials
        Ủy viên Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam	mass-org			theo các nguồn của bảng officials
        Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh	mass-org	Chủ tịch Ủy ban MTTQ Việt Nam tỉnh		theo các nguồn của bảng officials
        Chủ tịch Tổng Liên đoàn Lao động Việt Nam	mass-org	Chủ tịch Tổng LĐLĐ Việt Nam		theo các nguồn của bảng officials
        Phó Chủ tịch Tổng Liên đoàn Lao động Việt Nam	mass-org			theo các nguồn của bảng officials
        Chủ tịch Liên đoàn Lao động tỉnh	mass-org	Chủ tịch LĐLĐ tỉnh		theo các nguồn của bảng officials
        Chủ tịch Công đoàn	mass-org			theo các nguồn của bảng officials
        Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam	mass-org	Chủ tịch Hội LHPN Việt Nam		theo các nguồn của bảng officials
        Chủ tịch Hội Nông dân Việt Nam	mass-org	Chủ tịch Trung ương Hội Nông dân Việt Nam		theo các nguồn của bảng officials
        Chủ tịch Hội Cựu chiến binh Việt Nam	mass-org	Chủ tịch Hội CCB Việt Nam		theo các nguồn của bảng officials
        Bí thư thứ nhất Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh	mass-org	Bí thư thứ nhất Trung ương Đoàn|Bí thư Thứ nhất T.Ư Đoàn		theo các nguồn của bảng officials
        Bí thư Trung ương Đoàn	mass-org	Bí thư T.Ư Đoàn		theo các nguồn của bảng officials
        Bí thư Tỉnh đoàn	mass-org			theo các nguồn của bảng officials
        Bí thư Thành đoàn	mass-org			theo các nguồn của bảng officials
        Bí thư Đoàn Khối	mass-org			theo các nguồn của bảng officials
        Ủy viên Ban Thường vụ Trung ương Đoàn	mass-org			theo các nguồn của bảng officials
        Chủ tịch Hội Liên hiệp Thanh niên Việt Nam	mass-org	Chủ tịch Hội LHTN Việt Nam		theo các nguồn của bảng officials
        Chủ tịch Hội Sinh viên Việt Nam	mass-org			theo các nguồn của bảng officials
        Chủ tịch Hội Nhà báo Việt Nam	mass-org			theo các nguồn của bảng officials
        Chủ tịch Hội Luật gia Việt Nam	mass-org			theo các nguồn của bảng officials
        Chủ tịch Hội Chữ thập đỏ Việt Nam	mass-org			theo các nguồn của bảng officials
        Chủ tịch Hội Khuyến học Việt Nam	mass-org			theo các nguồn của bảng officials
        Chủ tịch Hội Người cao tuổi Việt Nam	mass-org			theo các nguồn của bảng officials
        Chủ tịch Liên hiệp các tổ chức hữu nghị Việt Nam	mass-org			theo các nguồn của bảng officials
        Chủ tịch Liên minh Hợp tác xã Việt Nam	mass-org			theo các nguồn của bảng officials
        Chủ tịch Hội đồng Trị sự Giáo hội Phật giáo Việt Nam	mass-org			theo các nguồn của bảng officials
        Tổng Phụ trách Đội	mass-org			theo các nguồn của bảng officials
        """)
}
