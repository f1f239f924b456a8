extension Table {
    /// Words that names of bodies begin with, and what goes on behind them.
    ///
    /// `alone` says whether the head is a name by itself: always, office (only behind a title: `Bí thư Đảng ủy`) or never.
    /// `next` is a `|` list: name (words in capitals), word (a name that begins with a word of such names), locality (`tỉnh`), place, body (`Văn phòng` + `Bộ …`), of (`của` + body),
    /// number (`số 470`), figure (`Lữ đoàn` + `75`), area (a district's name alone: `Huyện ủy` + `Cần Giờ`), country.
    package static let bodyHeads = Table(
        "body-heads",
        """
        head	sort	alone	next	source
        Bộ	ministry		word	thực tiễn
        Thường vụ Quốc hội	state-central	always	place	thực tiễn
        UBTVQH	state-central	always	place	thực tiễn
        TW Đảng	party-central	always		thực tiễn
        T.Ư Đảng	party-central	always		thực tiễn
        BCH Trung ương Đảng	party-central	always		thực tiễn
        Ban Chấp hành Trung ương Đảng	party-central	always		thực tiễn
        BCH Trung ương	party-central	always		thực tiễn
        Ban Chấp hành	party	always	body|place|locality	thực tiễn
        Ban Thường vụ	party	always	body|place|locality	thực tiễn
        BCH Đảng bộ	party	always	body|place|locality	thực tiễn
        Ban Chấp hành Đảng bộ	party	always	body|place|locality	thực tiễn
        BTV	party	always	body|place|locality	thực tiễn
        Đoàn Chủ tịch	party	always	body	thực tiễn
        Đoàn Thư ký	party	always	body	thực tiễn
        Thường trực Ban Bí thư	party	always	body	thực tiễn
        Thường trực Ban Chỉ đạo	party	always	body	thực tiễn
        Thường trực Tỉnh ủy	party	always	body|place|locality	thực tiễn
        Thường trực Thành ủy	party	always	body|place|locality	thực tiễn
        Thường trực HĐND	party	always	body|place|locality	thực tiễn
        Thường trực Hội đồng nhân dân	party	always	body|place|locality	thực tiễn
        Tỉnh ủy	party	always	place|locality	thực tiễn
        Thành ủy	party	always	place|locality	thực tiễn
        Huyện ủy	party	always	place|locality|area	thực tiễn
        Quận ủy	party	always	place|locality|area	thực tiễn
        Thị ủy	party	always	place|locality|area	thực tiễn
        Ban cán sự Đảng	party	office	body|place	thực tiễn
        BCS Đảng	party	office	body|place	thực tiễn
        BCSĐ	party	office	body|place	thực tiễn
        Đảng đoàn	party	office	body|place	thực tiễn
        Đảng ủy	party	office	name|body|place|locality	thực tiễn
        Đảng bộ	party	office	name|body|place|locality	thực tiễn
        Chi bộ	party	office	name|body|place|locality	thực tiễn
        Chi ủy	party	office	name|body|place|locality	thực tiễn
        Khu ủy	party	office	name|body|place|locality	thực tiễn
        UBND	local	always	place|locality	thực tiễn
        HĐND	local	always	place|locality	thực tiễn
        Ủy ban nhân dân	local	always	place|locality	thực tiễn
        Hội đồng nhân dân	local	always	place|locality	thực tiễn
        UB MTTQ	local	always	place|locality	thực tiễn
        Ủy ban MTTQ	local	always	place|locality	thực tiễn
        MTTQ	local	always	place|locality	thực tiễn
        Mặt trận Tổ quốc	local	always	place|locality	thực tiễn
        Ủy ban Mặt trận Tổ quốc	local	always	place|locality	thực tiễn
        Ủy ban Mặt trận Tổ quốc Việt Nam	local	always	place|locality	thực tiễn
        Đoàn ĐBQH	local	always	place|locality	thực tiễn
        Đoàn đại biểu Quốc hội	local	always	place|locality	thực tiễn
        Hội đồng nhân dân và Ủy ban nhân dân	local	always	place|locality	thực tiễn
        Sở	local	office	word|place|locality	thực tiễn
        Công an	local	office	word|place|locality	thực tiễn
        Thanh tra	local	office	word|place|locality	thực tiễn
        Phòng	local	office	word|body|place|locality	thực tiễn
        Đội	local	office	word|place|locality	thực tiễn
        Trạm	local	office	word|place|locality	thực tiễn
        Ban	local	office	word|body|place|locality	thực tiễn
        Tổ	local	office	word|place|locality	thực tiễn
        Cục	local		word|body|place|locality|country	thực tiễn
        Vụ	local		word|body|place|locality	thực tiễn
        Tổng cục	local		word|body|place|locality|area|country	thực tiễn
        Chi cục	local		word|body|place|locality	thực tiễn
        Văn phòng	local		word|body|place|locality|country	thực tiễn
        Ủy ban	local		word|body|place|locality|country	thực tiễn
        Hội đồng	local		word|body|place|locality|country	thực tiễn
        Viện	local		word|body|place|locality|country	thực tiễn
        Trung tâm	local		name|body|place|locality|country	thực tiễn
        Kho bạc	local	office	word|body|place|locality	thực tiễn
        Kho bạc Nhà nước	local	office	word|body|place|locality	thực tiễn
        Cơ quan Cảnh sát	local	office	word|body|place|locality	thực tiễn
        Bộ Chỉ huy Quân sự	local	office	word|body|place|locality	thực tiễn
        Bộ Chỉ huy	local	office	word|body|place|locality|country	thực tiễn
        Bộ CHQS	local	office	word|body|place|locality	thực tiễn
        BCH Quân sự	local	office	word|body|place|locality	thực tiễn
        Hạt Kiểm lâm	local	office	word|body|place|locality	thực tiễn
        Ban Tổ chức	local	office	word|body|place|locality	thực tiễn
        Ban Tuyên giáo	local	office	word|body|place|locality	thực tiễn
        Ban Dân vận	local	office	word|body|place|locality	thực tiễn
        Ban Nội chính	local	office	word|body|place|locality	thực tiễn
        Ủy ban Kiểm tra	local	office	word|body|place|locality	thực tiễn
        UBKT	local	office	word|body|place|locality	thực tiễn
        Thanh tra Sở	local	office	word|body|place|locality	thực tiễn
        Thanh tra Bộ	local	office	word|body|place|locality	thực tiễn
        Cổng Thông tin điện tử	local	office	word|body|place|locality	thực tiễn
        Trung tâm Y tế	local	office	word|body|place|locality	thực tiễn
        Trạm Y tế	local	office	word|body|place|locality	thực tiễn
        Phòng Giáo dục và Đào tạo	local	office	word|body|place|locality	thực tiễn
        VPĐK	local	office	word|body|place|locality	thực tiễn
        Ban QLDA	local		name|body|place	thực tiễn
        BQLDA	local		name|body|place	thực tiễn
        Ban quản lý	local	always	name|body|place	thực tiễn
        BQL	local	always	name|body|place	thực tiễn
        Ban Giám đốc	local	always	name|body|place	thực tiễn
        Ban Giám hiệu	local	always	name|body|place	thực tiễn
        Ban Chỉ đạo	state	always	of|name|place|locality	thực tiễn
        Tổ Công tác	state	always	of|name|place|locality	thực tiễn
        Đoàn kiểm tra	state		name|number	thực tiễn
        Đoàn giám sát	state		name|number	thực tiễn
        Đoàn công tác	state		name|number	thực tiễn
        Đoàn thanh tra	state		name|number	thực tiễn
        Tiểu ban	state		name|number	thực tiễn
        Tòa án nhân dân	judiciary	office	word|place|locality	thực tiễn
        TAND	judiciary	office	word|place|locality	thực tiễn
        Tòa án	judiciary	office	word|place|locality|country	thực tiễn
        Viện Kiểm sát nhân dân	judiciary	office	word|place|locality	thực tiễn
        VKSND	judiciary	office	word|place|locality	thực tiễn
        Viện Kiểm sát	judiciary	office	word|place|locality	thực tiễn
        VKS	judiciary	office	word|place|locality	thực tiễn
        Tòa Phúc thẩm	judiciary	office	word|place|locality	thực tiễn
        Cơ quan Cảnh sát điều tra	judiciary	office	word|body|place|locality	thực tiễn
        Cơ quan CSĐT	judiciary	office	word|body|place|locality	thực tiễn
        Cơ quan điều tra	judiciary	office	word|body|place|locality	thực tiễn
        Chi cục Thi hành án dân sự	judiciary	office	word|place|locality	thực tiễn
        Cục Thi hành án dân sự	judiciary	office	word|place|locality	thực tiễn
        Chi cục THADS	judiciary	office	word|place|locality	thực tiễn
        Cục THADS	judiciary	always	place|locality	thực tiễn
        Tổng cục THADS	judiciary	always	place|locality	thực tiễn
        TAND Tối cao	judiciary	always	place|locality	thực tiễn
        VKSND Tối cao	judiciary	always	place|locality	thực tiễn
        TANDTC	judiciary	always	place|locality	thực tiễn
        VKSNDTC	judiciary	always	place|locality	thực tiễn
        Hội	mass-org		word|place|body|country	thực tiễn
        Hiệp hội	mass-org		name|place|locality|body|country	thực tiễn
        Liên minh	mass-org		name|place|locality|body	thực tiễn
        Liên đoàn	mass-org		name|place|locality|body|country	thực tiễn
        Liên hiệp	mass-org		name|place|locality|body	thực tiễn
        Câu lạc bộ	mass-org		name|place|locality|body	thực tiễn
        CLB	mass-org		name|place|locality|body	thực tiễn
        Quỹ	mass-org		name|place|locality|body	thực tiễn
        Giáo hội	mass-org		name|place|locality|body	thực tiễn
        Công đoàn	mass-org		name|place|locality|body	thực tiễn
        Liên đoàn Lao động	mass-org	always	word|place|locality|body	thực tiễn
        LĐLĐ	mass-org	always	word|place|locality|body	thực tiễn
        Hội Nông dân	mass-org	always	word|place|locality|body	thực tiễn
        Hội Liên hiệp Phụ nữ	mass-org	always	word|place|locality|body	thực tiễn
        Hội LHPN	mass-org	always	word|place|locality|body	thực tiễn
        Hội Phụ nữ	mass-org	always	word|place|locality|body	thực tiễn
        Hội Cựu chiến binh	mass-org	always	word|place|locality|body	thực tiễn
        Hội CCB	mass-org	always	word|place|locality|body	thực tiễn
        Hội Chữ thập đỏ	mass-org	always	word|place|locality|body	thực tiễn
        Hội Khuyến học	mass-org	always	word|place|locality|body	thực tiễn
        Hội Người cao tuổi	mass-org	always	word|place|locality|body	thực tiễn
        Tỉnh đoàn	mass-org	always	word|place|locality|body	thực tiễn
        Thành đoàn	mass-org	always	word|place|locality|body	thực tiễn
        Huyện đoàn	mass-org	always	place|locality|area	thực tiễn
        Đoàn Thanh niên	mass-org	always	word|place|locality|body	thực tiễn
        Đoàn TNCS	mass-org	office	word|place|locality|body	thực tiễn
        Đoàn luật sư	mass-org	office	word|place|locality|body	thực tiễn
        Công ty	company		name|place	thực tiễn
        Cty	company		name|place	thực tiễn
        Công ty cổ phần	company		name|place	thực tiễn
        Công ty CP	company		name|place	thực tiễn
        Công ty TNHH	company		name|place	thực tiễn
        Công ty TNHH MTV	company		name|place	thực tiễn
        Công ty TNHH một thành viên	company		name|place	thực tiễn
        Công ty luật	company		name|place	thực tiễn
        Công ty Luật TNHH	company		name|place	thực tiễn
        Tổng công ty	company		name|place	thực tiễn
        Tổng Công ty cổ phần	company		name|place	thực tiễn
        Tập đoàn	company		name|place	thực tiễn
        Ngân hàng	company		name|place	thực tiễn
        Ngân hàng TMCP	company		name|place	thực tiễn
        Ngân hàng thương mại cổ phần	company		name|place	thực tiễn
        Doanh nghiệp tư nhân	company		name|place	thực tiễn
        DNTN	company		name|place	thực tiễn
        Xí nghiệp	company		name|place	thực tiễn
        Nhà máy	company		name|place	thực tiễn
        Hợp tác xã	company		name|place	thực tiễn
        HTX	company		name|place	thực tiễn
        Liên danh	company		name|place	thực tiễn
        Chi nhánh	company		name|place	thực tiễn
        Điện lực	company		name|place	thực tiễn
        Bưu điện	company		name|place	thực tiễn
        Nhà xuất bản	company		name|place	thực tiễn
        NXB	company		name|place	thực tiễn
        Văn phòng luật sư	company		name|place	thực tiễn
        VPLS	company		name|place	thực tiễn
        Trường Đại học	school		name|place|body	thực tiễn
        Đại học	school		name|place|body	thực tiễn
        Trường ĐH	school		name|place|body	thực tiễn
        ĐH	school		name|place|body	thực tiễn
        Trường Cao đẳng	school		name|place|body	thực tiễn
        Trường Chính trị	school		name|place|body	thực tiễn
        Trường Tiểu học	school		name|place|body	thực tiễn
        Trường THCS	school		name|place|body	thực tiễn
        Trường THPT	school		name|place|body	thực tiễn
        Trường Mầm non	school		name|place|body	thực tiễn
        Học viện	school		name|place|body	thực tiễn
        Phân hiệu	school		name|place|body	thực tiễn
        Trường Trung học phổ thông	school		name|place|body	thực tiễn
        Trường Trung học cơ sở	school		name|place|body	thực tiễn
        Trường Quân sự	school		name|place|body	thực tiễn
        Trường	school		word|place|body	thực tiễn
        Bệnh viện	health		name|place|locality	thực tiễn
        Bệnh viện Đa khoa	health		name|place|locality	thực tiễn
        BV	health		name|place|locality	thực tiễn
        Viện Y học	health		name|place|locality	thực tiễn
        Báo	press		word|place|locality	thực tiễn
        Tạp chí	press		word|place|locality	thực tiễn
        Đài	press		word|place|locality	thực tiễn
        Đài Phát thanh - Truyền hình	press		word|place|locality	thực tiễn
        Đài PT-TH	press		word|place|locality	thực tiễn
        Đài Truyền hình	press		word|place|locality	thực tiễn
        Thời báo	press		word|place|locality	thực tiễn
        Kênh	press		word|place|locality	thực tiễn
        Đồn Biên phòng	armed-forces		name|place|locality	thực tiễn
        Bộ Tư lệnh	armed-forces		name|place|locality	thực tiễn
        Quân chủng	armed-forces		name|place|locality	thực tiễn
        Binh chủng	armed-forces		name|place|locality	thực tiễn
        Bộ đội Biên phòng	armed-forces		name|place|locality	thực tiễn
        Sư đoàn	armed-forces		name|place|locality|figure	thực tiễn
        Lữ đoàn	armed-forces		name|place|locality|figure	thực tiễn
        Trung đoàn	armed-forces		name|place|locality|figure	thực tiễn
        Cảnh sát biển	armed-forces		name|place|locality	thực tiễn
        Đại sứ quán	diplomatic		place|name	thực tiễn
        Tổng Lãnh sự quán	diplomatic		place|name	thực tiễn
        Lãnh sự quán	diplomatic		place|name	thực tiễn
        Tổng LĐLĐ	mass-org	office	place	thực tiễn
        Tổng Liên đoàn Lao động	mass-org	office	place	thực tiễn
        BTG	local	office	word|body|place|locality	thực tiễn
        BTGDV	local	office	word|body|place|locality	thực tiễn
        BTCTU	local	office	word|body|place|locality	thực tiễn
        Ban TG	local	office	word|body|place|locality	thực tiễn
        Ban Tuyên giáo và Dân vận	local	office	word|body|place|locality	thực tiễn
        BTG và DV	local	office	word|body|place|locality	thực tiễn
        Cổng thông tin	press		word|body|place|locality	thực tiễn
        Cổng TTĐT	press		word|body|place|locality	thực tiễn
        Trang thông tin điện tử	press		word|body|place|locality	thực tiễn
        Ban Liên lạc	mass-org		word|place|locality	thực tiễn
        Hội đồng quản trị	company	office	body|place|name	thực tiễn
        Hội đồng thành viên	company	office	body|place|name	thực tiễn
        HĐQT	company	office	body|place|name	thực tiễn
        HĐTV	company	office	body|place|name	thực tiễn
        BCH	party	office	body|place|locality	thực tiễn
        UBMTTQ	local	always	place|locality	thực tiễn
        UBMTTQVN	local	always	place|locality	thực tiễn
        UBMTTQ Việt Nam	local	always	place|locality	thực tiễn
        Ủy ban MTTQVN	local	always	place|locality	thực tiễn
        Ủy ban MTTQ Việt Nam	local	always	place|locality	thực tiễn
        UB MTTQVN	local	always	place|locality	thực tiễn
        Ban Thường trực	party	office	body|place|locality	thực tiễn
        Quận đoàn	mass-org	always	place|locality|area	thực tiễn
        Thị đoàn	mass-org	always	place|locality|area	thực tiễn
        Hội Luật gia	mass-org	always	place|locality	thực tiễn
        Hội Nhà báo	mass-org	always	place|locality	thực tiễn
        Hội Sinh viên	mass-org	always	place|locality|body	thực tiễn
        Hội LHTN	mass-org	always	place|locality|body	thực tiễn
        Hội Liên hiệp Thanh niên	mass-org	always	place|locality|body	thực tiễn
        Hội đồng trường	school	office	body|place	thực tiễn
        Hội đồng Trường	school	office	body|place	thực tiễn
        Hội đồng Khoa học	school	office	body|place	thực tiễn
        Ban Chỉ huy	local		word|body|place|locality	thực tiễn
        Ban Chỉ huy Quân sự	armed-forces	office	body|place|locality	thực tiễn
        Ban CHQS	armed-forces	office	body|place|locality	thực tiễn
        Ban Chỉ huy Phòng thủ Khu vực	armed-forces	office	number|name|place	thực tiễn
        Đảng ủy Khối các cơ quan	party	office	place|locality	thực tiễn
        Đảng bộ Khối các cơ quan	party	office	place|locality	thực tiễn
        Đảng ủy Khối các cơ quan và doanh nghiệp	party	always	place|locality	thực tiễn
        Đảng ủy Khối Doanh nghiệp	party	always	place|locality	thực tiễn
        CDC	health	always	place|locality	thực tiễn
        UBKT T.Ư	party-central	always		thực tiễn
        UBKT TƯ	party-central	always		thực tiễn
        UB Kiểm tra T.Ư	party-central	always		thực tiễn
        UB Kiểm tra Trung ương	party-central	always		thực tiễn
        UBKT Trung ương	party-central	always		thực tiễn
        Ủy ban Kiểm tra T.Ư	party-central	always		thực tiễn
        Ủy ban Kiểm tra TƯ	party-central	always		thực tiễn
        UB	local		word|body|place|locality	thực tiễn
        Quốc hội	state-central	always	country	thực tiễn
        Nghị viện	state-central	always	country	thực tiễn
        Hạ viện	state-central	always	country	thực tiễn
        Thượng viện	state-central	always	country	thực tiễn
        Quốc vụ viện	state-central	always	country	thực tiễn
        Chính phủ	state-central	always	country	thực tiễn
        Văn phòng Tổng thống	state-central	always	country	thực tiễn
        Đảng Cộng sản	party		country	thực tiễn
        Đảng Nhân dân	party		country	thực tiễn
        Đảng Nhân dân Cách mạng	party		country	thực tiễn
        Đảng Dân chủ	party		country	thực tiễn
        Đảng Cộng hòa	party		country	thực tiễn
        Đảng Lao động	party		country	thực tiễn
        Đảng bộ Khối Cơ quan và Doanh nghiệp	party	office	place|locality	thực tiễn
        Đảng ủy Khối Cơ quan và Doanh nghiệp	party	office	place|locality	thực tiễn
        Đảng bộ Khối các cơ quan và doanh nghiệp	party	office	place|locality	thực tiễn
        Đảng bộ Khối Doanh nghiệp	party	office	place|locality	thực tiễn
        Liên hiệp các Hội Khoa học và Kỹ thuật	mass-org	office	place|locality	thực tiễn
        Liên hiệp các Hội KH&KT	mass-org	office	place|locality	thực tiễn
        Liên hiệp các tổ chức hữu nghị	mass-org	office	place|locality	thực tiễn
        Liên hiệp các Hội Văn học nghệ thuật	mass-org	office	place|locality	thực tiễn
        Liên hiệp Hội	mass-org	office	place|locality	thực tiễn
        Liên minh Hợp tác xã	mass-org	office	place|locality	thực tiễn
        Liên minh HTX	mass-org	office	place|locality	thực tiễn
        Ban Chấp hành Trung ương Đảng Cộng sản	party		country	thực tiễn
        Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng	party		country	thực tiễn
        Ban Chấp hành Trung ương Đảng Nhân dân	party		country	thực tiễn
        Trung ương Đảng Cộng sản	party		country	thực tiễn
        Trung ương Đảng Nhân dân Cách mạng	party		country	thực tiễn
        Trung ương Đảng Nhân dân	party		country	thực tiễn
        Ban Chấp hành Trung ương Đoàn	mass-org	always		thực tiễn
        BCH Trung ương Đoàn	mass-org	always		thực tiễn
        Ban Thường vụ Trung ương Đoàn	mass-org	always		thực tiễn
        Ban Bí thư Trung ương Đoàn	mass-org	always		thực tiễn
        Trung ương Hội	mass-org	always	name|place	thực tiễn
        Ban Chấp hành Trung ương Hội	mass-org	always	name|place	thực tiễn
        BCH Trung ương Hội	mass-org	always	name|place	thực tiễn
        Đoàn Chủ tịch Trung ương Hội	mass-org	always	name|place	thực tiễn
        Ban Thường vụ Trung ương Hội	mass-org	always	name|place	thực tiễn
        Chính hiệp	state-central	always	country	thực tiễn
        Chính hiệp toàn quốc	state-central	always	country	thực tiễn
        Nhân đại	state-central		country	thực tiễn
        Nhân đại toàn quốc	state-central	always	country	thực tiễn
        Ủy ban Thường vụ Nhân đại toàn quốc	state-central	always	country	thực tiễn
        Ban Đối ngoại	party	office	word|body|place|locality	thực tiễn
        Ban Liên lạc Đối ngoại	party	office	word|body|place|locality	thực tiễn
        Văn phòng Tổng Bí thư	party-central	always		thực tiễn
        Phái đoàn	diplomatic		place|name	thực tiễn
        Phái đoàn Thường trực	diplomatic		place|name	thực tiễn
        Phái đoàn đại diện Thường trực	diplomatic		place|name	thực tiễn
        Cơ quan đại diện	diplomatic		place|name	thực tiễn
        Khoa	school		word|body|place|locality	thực tiễn
        Bộ môn	school		word|body|place	thực tiễn
        Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh	mass-org	always		thực tiễn
        Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh	mass-org	always		thực tiễn
        BCH Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh	mass-org	always		thực tiễn
        BCH Trung ương Đoàn TNCS Hồ Chí Minh	mass-org	always		thực tiễn
        Ban Thường vụ Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh	mass-org	always		thực tiễn
        Ban Thường vụ Trung ương Đoàn TNCS Hồ Chí Minh	mass-org	always		thực tiễn
        Ban Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh	mass-org	always		thực tiễn
        Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh	mass-org	always		thực tiễn
        Quân khu	armed-forces	office	figure	thực tiễn
        Quân đoàn	armed-forces	office	figure	thực tiễn
        Binh đoàn	armed-forces	office	name|figure	thực tiễn
        Tiểu đoàn	armed-forces		name|figure	thực tiễn
        Hải đoàn	armed-forces		name|figure	thực tiễn
        Hải đội	armed-forces		name|figure	thực tiễn
        Thường trực Huyện ủy	party	always	body|place|locality|area	thực tiễn
        Thường trực Quận ủy	party	always	body|place|locality|area	thực tiễn
        Thường trực Thị ủy	party	always	body|place|locality|area	thực tiễn
        Thường trực Đảng ủy	party	always	name|body|place|locality	thực tiễn
        Thường trực UBND	party	always	place|locality	thực tiễn
        Ngân hàng Thế giới	company	always		thực tiễn
        Ngân hàng Phát triển châu Á	company	always		thực tiễn
        Quỹ Tiền tệ Quốc tế	state	always		thực tiễn
        Tổ chức Y tế Thế giới	state	always		thực tiễn
        Tổ chức Thương mại Thế giới	state	always		thực tiễn
        Tổ chức Lao động Quốc tế	state	always		thực tiễn
        Liên minh châu Âu	state	always		thực tiễn
        Bệnh viện Quân y	health	always	figure	thực tiễn
        Bệnh viện Trung ương Quân đội	health	always	figure	thực tiễn
        Bệnh viện Nhân dân	health		figure|name	thực tiễn
        Cảng vụ	local		word|place|name	thực tiễn
        Chi hội	mass-org		name|locality	thực tiễn
        Phân hội	mass-org		name|place|locality	thực tiễn
        Tổng hội	mass-org		name|place	thực tiễn
        Cơ quan Tình báo	state		word|place|country	thực tiễn
        TƯ Đảng	party-central	always		thực tiễn
        BCH TƯ Đảng	party-central	always		thực tiễn
        BCH TW Đảng	party-central	always		thực tiễn
        BCH T.Ư Đảng	party-central	always		thực tiễn
        BCH TƯ Đảng Cộng sản	party		country	thực tiễn
        BCH TW Đảng Cộng sản	party		country	thực tiễn
        BCH T.Ư Đảng Cộng sản	party		country	thực tiễn
        BCH Trung ương Đảng Cộng sản	party		country	thực tiễn
        Ban Lễ tang	state	always		thực tiễn
        Ban Lễ Quốc tang	state	always		thực tiễn
        Ban Tổ chức Lễ tang	state	always		thực tiễn
        Ban Tổ chức Lễ Quốc tang	state	always		thực tiễn
        Thường trực Ủy ban MTTQ	local	always	place|locality	thực tiễn
        Thường trực Ủy ban MTTQ Việt Nam	local	always	place|locality	thực tiễn
        Thường trực Ủy ban Mặt trận Tổ quốc	local	always	place|locality	thực tiễn
        Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam	local	always	place|locality	thực tiễn
        """)
}
